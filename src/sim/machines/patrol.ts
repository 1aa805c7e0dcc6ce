import { assign, emit, setup } from 'xstate';
import type { Spot } from '../../scenario/neighbourhood.ts';

export type PatrolEffect =
  | { readonly type: 'arrive' }
  | { readonly type: 'move'; readonly spot: Spot }
  | { readonly type: 'tour' }
  | { readonly type: 'leave' };
export type PatrolStimulus =
  | { readonly type: 'TIP'; readonly spot: Spot; readonly drive: number }
  /** Called to another place while on the way. */
  | { readonly type: 'TURN'; readonly travel: number }
  /** Officers stop somebody who turns out to be another. */
  | { readonly type: 'MISLED' }
  | { readonly type: 'DONE' };

type Context = { readonly rounds: number; readonly travel: number; readonly next: Spot | null; readonly drive: number };

/** A patrol looks from a spot for this long before it drives on: some 200 metres at 30 kilometres an hour (X). */
const LOOKS = 25_000;
/** About ten minutes after the last news it goes on to other work (X). */
const ROUNDS = 22;

/** Asking somebody for a name and the way they came takes this long; meanwhile nobody else is seen (X). */
export const CHECKS = 90_000;

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
    turn: assign({ travel: ({ context, event }) => (event.type === 'TURN' ? event.travel : context.travel) }),
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
      on: { TIP: { actions: 'note' }, TURN: { target: 'driving', actions: 'turn', reenter: true } },
      after: {
        travel: [
          { guard: 'hasTip', target: 'searching', actions: ['arrive', 'move', 'forget'] },
          { target: 'searching', actions: 'arrive' },
        ],
      },
    },
    searching: {
      on: { TIP: { target: 'following', actions: 'note' }, MISLED: 'checking' },
      after: { [LOOKS]: [{ guard: 'hasTime', target: 'searching', actions: ['tour', 'count'], reenter: true }, { target: 'left' }] },
    },
    following: {
      on: { TIP: { target: 'following', actions: 'note', reenter: true } },
      after: { drive: { target: 'searching', actions: ['move', 'forget'] } },
    },
    checking: {
      on: { TIP: { actions: 'note' } },
      after: {
        [CHECKS]: [
          { guard: 'hasTip', target: 'following' },
          { target: 'searching', actions: 'tour' },
        ],
      },
    },
    left: { type: 'final', entry: 'leave' },
  },
});
