import { assign, emit, setup } from 'xstate';
import type { GroupReportPhase } from '../chatEvent.ts';

export type GroupReportEffect =
  | { readonly type: 'change'; readonly state: GroupReportPhase; readonly line: string | null }
  | { readonly type: 'unanswered' };

export type GroupReportStimulus =
  | { readonly type: 'CALLED'; readonly line: string }
  | { readonly type: 'ADDED'; readonly line: string }
  // What was read as "112 was called" did not mean that.
  | { readonly type: 'UNCALLED' }
  | { readonly type: 'CLOSED' };

type Context = { readonly line: string; readonly called: boolean; readonly unanswered: number };
type Input = { readonly line: string; readonly called: boolean };

/** Nobody said that 112 was called: the group asks again after so long, so many times (X). */
const UNANSWERED = 75_000;
const MOST_UNANSWERED = 3;

/** A report in a group: open until somebody says that 112 was called, added to, and open all the while until it is signed off. */
export const groupReport = setup({
  types: { context: {} as Context, input: {} as Input, events: {} as GroupReportStimulus, emitted: {} as GroupReportEffect },
  guards: {
    calledAtOnce: ({ context }) => context.called,
    asksAgain: ({ context }) => context.unanswered < MOST_UNANSWERED,
  },
  actions: {
    noteLine: assign({ line: ({ context, event }) => ('line' in event ? event.line : context.line) }),
    noteUncalled: assign({ called: false, unanswered: 0 }),
    countUnanswered: assign({ unanswered: ({ context }) => context.unanswered + 1 }),
    tellCalled: emit(({ context }) => ({ type: 'change', state: 'called', line: context.line })),
    tellAdded: emit(({ context }) => ({ type: 'change', state: 'addedTo', line: context.line })),
    tellOpen: emit(({ context }) => ({ type: 'change', state: 'open', line: context.line })),
    tellSignedOff: emit({ type: 'change', state: 'signedOff', line: null }),
    unanswered: emit({ type: 'unanswered' }),
  },
}).createMachine({
  id: 'groupReport',
  context: ({ input }) => ({ ...input, unanswered: 0 }),
  initial: 'open',
  on: { CLOSED: { target: '.signedOff', actions: 'tellSignedOff' } },
  states: {
    open: {
      always: { guard: 'calledAtOnce', target: 'called' },
      after: { [UNANSWERED]: { guard: 'asksAgain', target: 'open', reenter: true, actions: ['countUnanswered', 'unanswered'] } },
      on: {
        CALLED: { target: 'called', actions: ['noteLine', 'tellCalled'] },
        ADDED: { actions: ['noteLine', 'tellOpen'] },
      },
    },
    called: {
      on: {
        ADDED: { target: 'addedTo', actions: ['noteLine', 'tellAdded'] },
        UNCALLED: { target: 'open', actions: ['noteUncalled', 'tellOpen'] },
      },
    },
    addedTo: {
      on: {
        ADDED: { actions: ['noteLine', 'tellAdded'] },
        UNCALLED: { target: 'open', actions: ['noteUncalled', 'tellOpen'] },
      },
    },
    signedOff: { type: 'final' },
  },
});
