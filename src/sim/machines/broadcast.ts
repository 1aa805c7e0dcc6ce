import { assign, emit, setup } from 'xstate';

export type BroadcastEffect =
  | { readonly type: 'start' }
  | { readonly type: 'add' }
  | { readonly type: 'end'; readonly result: 'found' | 'caught' | 'notFound' };
/** `left`: how long the action goes on by itself, in milliseconds; a machine has no clock of its own. */
export type BroadcastStimulus =
  | { readonly type: 'ADD'; readonly left: number }
  | { readonly type: 'RESULT'; readonly result: 'found' | 'caught' | 'notFound' };

interface Input {
  readonly composing: number;
  readonly closesAfter: number;
  /** The least time between two additions. */
  readonly between: number;
}
/** `hasNews`: something came in that was not sent yet. */
type Context = Input & { readonly left: number; readonly hasNews: boolean };

/**
 * A Burgernet action: concept, active, additions, ended with a result that everybody hears (domain.md section 1). After an addition
 * it rests: what comes in meanwhile goes out together, as one addition.
 */
export const broadcast = setup({
  types: { context: {} as Context, input: {} as Input, events: {} as BroadcastStimulus, emitted: {} as BroadcastEffect },
  delays: {
    composing: ({ context }) => context.composing,
    between: ({ context }) => context.between,
    closing: ({ context }) => context.left,
  },
  guards: { hasNews: ({ context }) => context.hasNews },
  actions: {
    start: emit({ type: 'start' }),
    add: emit({ type: 'add' }),
    noteLeft: assign({ left: ({ context, event }) => (event.type === 'ADD' ? event.left : context.left) }),
    keepNews: assign({ hasNews: true }),
    noteSent: assign({ left: ({ context }) => Math.max(0, context.left - context.between), hasNews: false }),
    endWithResult: emit(({ event }) => ({ type: 'end', result: event.type === 'RESULT' ? event.result : 'notFound' })),
    endWithout: emit({ type: 'end', result: 'notFound' }),
  },
}).createMachine({
  id: 'broadcast',
  context: ({ input }) => ({ ...input, left: input.closesAfter, hasNews: false }),
  initial: 'concept',
  states: {
    concept: { after: { composing: { target: 'active', actions: 'start' } }, on: { RESULT: 'withdrawn' } },
    active: {
      on: { ADD: { target: 'resting', actions: ['noteLeft', 'add'] }, RESULT: { target: 'ended', actions: 'endWithResult' } },
      after: { closing: { target: 'ended', actions: 'endWithout' } },
    },
    resting: {
      on: { ADD: { actions: 'keepNews' }, RESULT: { target: 'ended', actions: 'endWithResult' } },
      after: {
        // What is known is told before it is too late.
        closing: [
          { guard: 'hasNews', target: 'ended', actions: ['add', 'endWithout'] },
          { target: 'ended', actions: 'endWithout' },
        ],
        between: [
          { guard: 'hasNews', target: 'resting', reenter: true, actions: ['noteSent', 'add'] },
          { target: 'active', actions: 'noteSent' },
        ],
      },
    },
    ended: { type: 'final' },
    withdrawn: { type: 'final' },
  },
});
