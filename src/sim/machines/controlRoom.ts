import { assign, emit, setup } from 'xstate';

/** What the control room decides about one incident. */
export type ControlRoomEffect =
  | { readonly type: 'sendPatrol'; readonly urgent: boolean }
  | { readonly type: 'draftBroadcast' }
  | { readonly type: 'addToBroadcast' };

/** `urgent`: caught in the act or in danger. `clear`: described well enough for a broadcast (domain.md section 1). */
export type ControlRoomStimulus =
  | { readonly type: 'UPDATED'; readonly urgent: boolean; readonly clear: boolean }
  | { readonly type: 'CLOSED' };

type Context = { readonly urgent: boolean; readonly clear: boolean; readonly handling: number };

/** One incident in the control room: weighed, a patrol sent, a broadcast started when it is urgent and clearly described. */
export const controlRoom = setup({
  types: { context: {} as Context, input: {} as Context, events: {} as ControlRoomStimulus, emitted: {} as ControlRoomEffect },
  delays: { handling: ({ context }) => context.handling },
  guards: {
    isUrgent: ({ context }) => context.urgent,
    isClear: ({ context }) => context.clear,
    becameUrgent: ({ event }) => event.type === 'UPDATED' && event.urgent,
    becameClear: ({ event }) => event.type === 'UPDATED' && event.clear,
  },
  actions: {
    note: assign({
      urgent: ({ context, event }) => (event.type === 'UPDATED' ? event.urgent : context.urgent),
      clear: ({ context, event }) => (event.type === 'UPDATED' ? event.clear : context.clear),
    }),
    sendUrgent: emit({ type: 'sendPatrol', urgent: true }),
    sendCalm: emit({ type: 'sendPatrol', urgent: false }),
    draft: emit({ type: 'draftBroadcast' }),
    add: emit({ type: 'addToBroadcast' }),
  },
}).createMachine({
  id: 'controlRoom',
  context: ({ input }) => input,
  initial: 'weighing',
  on: { CLOSED: '.closed' },
  states: {
    weighing: {
      on: { UPDATED: { actions: 'note' } },
      after: {
        handling: [
          { guard: 'isClear', target: 'broadcasting', actions: ['sendUrgent', 'draft'] },
          { guard: 'isUrgent', target: 'searching', actions: 'sendUrgent' },
          { target: 'surveilling', actions: 'sendCalm' },
        ],
      },
    },
    surveilling: {
      on: {
        UPDATED: [
          { guard: 'becameClear', target: 'broadcasting', actions: ['note', 'sendUrgent', 'draft'] },
          { guard: 'becameUrgent', target: 'searching', actions: ['note', 'sendUrgent'] },
          { actions: 'note' },
        ],
      },
    },
    searching: { on: { UPDATED: [{ guard: 'becameClear', target: 'broadcasting', actions: ['note', 'draft'] }, { actions: 'note' }] } },
    broadcasting: { on: { UPDATED: { actions: ['note', 'add'] } } },
    closed: { type: 'final' },
  },
});
