import { assign, emit, setup } from 'xstate';
import type { Spot } from '../../scenario/neighbourhood.ts';

export type PatrolEffect = { readonly type: 'arrive' } | { readonly type: 'move'; readonly spot: Spot } | { readonly type: 'leave' };
export type PatrolStimulus = { readonly type: 'TIP'; readonly spot: Spot; readonly drive: number } | { readonly type: 'DONE' };

type Context = { readonly travel: number; readonly next: Spot | null; readonly drive: number };

/** A patrol looks round for ten minutes after the last news, and then goes on to other work (assumption). */
const SEARCHES = 600_000;

/** A patrol car: drives, searches, drives to each tip, leaves. */
export const patrol = setup({
  types: { context: {} as Context, input: {} as { travel: number }, events: {} as PatrolStimulus, emitted: {} as PatrolEffect },
  delays: { travel: ({ context }) => context.travel, drive: ({ context }) => context.drive },
  guards: { hasTip: ({ context }) => context.next !== null },
  actions: {
    note: assign({
      next: ({ context, event }) => (event.type === 'TIP' ? event.spot : context.next),
      drive: ({ context, event }) => (event.type === 'TIP' ? event.drive : context.drive),
    }),
    arrive: emit({ type: 'arrive' }),
    move: emit(({ context }) => ({ type: 'move', spot: context.next as Spot })),
    forget: assign({ next: null }),
    leave: emit({ type: 'leave' }),
  },
}).createMachine({
  id: 'patrol',
  context: ({ input }) => ({ travel: input.travel, next: null, drive: 0 }),
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
    searching: { on: { TIP: { target: 'following', actions: 'note' } }, after: { [SEARCHES]: 'left' } },
    following: {
      on: { TIP: { target: 'following', actions: 'note', reenter: true } },
      after: { drive: { target: 'searching', actions: ['move', 'forget'] } },
    },
    left: { type: 'final', entry: 'leave' },
  },
});
