import { emit, setup } from 'xstate';

export type BroadcastEffect =
  | { readonly type: 'start' }
  | { readonly type: 'add' }
  | { readonly type: 'end'; readonly result: 'found' | 'caught' | 'notFound' };
export type BroadcastStimulus = { readonly type: 'ADD' } | { readonly type: 'RESULT'; readonly result: 'found' | 'caught' | 'notFound' };

type Context = { readonly composing: number; readonly closesAfter: number };

/** A Burgernet action: concept, active, additions, ended with a result that everybody hears (domain.md section 1). */
export const broadcast = setup({
  types: { context: {} as Context, input: {} as Context, events: {} as BroadcastStimulus, emitted: {} as BroadcastEffect },
  delays: { composing: ({ context }) => context.composing, closing: ({ context }) => context.closesAfter },
  actions: {
    start: emit({ type: 'start' }),
    add: emit({ type: 'add' }),
    endWithResult: emit(({ event }) => ({ type: 'end', result: event.type === 'RESULT' ? event.result : 'notFound' })),
    endWithout: emit({ type: 'end', result: 'notFound' }),
  },
}).createMachine({
  id: 'broadcast',
  context: ({ input }) => input,
  initial: 'concept',
  states: {
    concept: { after: { composing: { target: 'active', actions: 'start' } }, on: { RESULT: 'withdrawn' } },
    active: {
      on: { ADD: { actions: 'add' }, RESULT: { target: 'ended', actions: 'endWithResult' } },
      after: { closing: { target: 'ended', actions: 'endWithout' } },
    },
    ended: { type: 'final' },
    withdrawn: { type: 'final' },
  },
});
