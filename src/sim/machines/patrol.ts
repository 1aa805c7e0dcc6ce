import { assign, emit, setup } from 'xstate';
import type { Spot } from '../../scenario/neighbourhood.ts';

export type PatrolEffect =
  | { readonly type: 'arrive' }
  | { readonly type: 'move'; readonly spot: Spot }
  | { readonly type: 'tour' }
  | { readonly type: 'leave' };
export type PatrolStimulus = { readonly type: 'TIP'; readonly spot: Spot; readonly drive: number } | { readonly type: 'DONE' };

type Context = { readonly rounds: number; readonly travel: number; readonly next: Spot | null; readonly drive: number };

/** A patrol looks from a spot for this long before it drives on through the neighbourhood (X). */
const LOOKS = 45_000;
/** About ten minutes after the last news it goes on to other work (X). */
const ROUNDS = 12;

/** A patrol car: drives, searches street after street, drives to each tip, leaves. */
export const patrol = setup({
  types: { context: {} as Context, input: {} as { travel: number }, events: {} as PatrolStimulus, emitted: {} as PatrolEffect },
  delays: { travel: ({ context }) => context.travel, drive: ({ context }) => context.drive },
  guards: { hasTip: ({ context }) => context.next !== null, hasTime: ({ context }) => context.rounds < ROUNDS },
  actions: {
    note: assign({
      next: ({ context, event }) => (event.type === 'TIP' ? event.spot : context.next),
      drive: ({ context, event }) => (event.type === 'TIP' ? event.drive : context.drive),
    }),
    arrive: emit({ type: 'arrive' }),
    move: emit(({ context }) => ({ type: 'move', spot: context.next as Spot })),
    forget: assign({ next: null, rounds: 0 }),
    tour: emit({ type: 'tour' }),
    count: assign({ rounds: ({ context }) => context.rounds + 1 }),
    leave: emit({ type: 'leave' }),
  },
}).createMachine({
  id: 'patrol',
  context: ({ input }) => ({ rounds: 0, travel: input.travel, next: null, drive: 0 }),
  initial: 'driving',
  on: { DONE: '.left' },
  states: {
    driving: {
      on: { TIP: { actions: 'note' } },
      after: {
        travel: [
          { guard: 'hasTip', target: 'searching', actions: ['arrive', 'move', 'forget'] },
          { target: 'searching', actions: 'arrive' },
        ],
      },
    },
    searching: {
      on: { TIP: { target: 'following', actions: 'note' } },
      after: { [LOOKS]: [{ guard: 'hasTime', target: 'searching', actions: ['tour', 'count'], reenter: true }, { target: 'left' }] },
    },
    following: {
      on: { TIP: { target: 'following', actions: 'note', reenter: true } },
      after: { drive: { target: 'searching', actions: ['move', 'forget'] } },
    },
    left: { type: 'final', entry: 'leave' },
  },
});
