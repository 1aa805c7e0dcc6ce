import { assign, emit, setup } from 'xstate';

export type CoordinatorEffect =
  | { readonly type: 'ask' }
  | { readonly type: 'pin'; readonly line: string }
  | { readonly type: 'remind' }
  | { readonly type: 'relay' }
  | { readonly type: 'close' };

export type CoordinatorStimulus =
  | { readonly type: 'WORRY' }
  | { readonly type: 'REPORTED'; readonly line: string }
  | { readonly type: 'NOISE' }
  | { readonly type: 'BROADCAST' }
  | { readonly type: 'OVER' };

type Context = { readonly line: string; readonly noise: number; readonly asked: boolean; readonly reminded: boolean };

/** Human speed: the coordinator reads along, and types with a thumb; patience is a number of lines (all X). */
const READS = 25_000;
const RELAYS = 60_000;
const CLOSES = 30_000;
const PATIENCE = 3;

/** The coordinator of a group: asks once whether somebody called, pins the report, reminds of the rules, relays, closes. */
export const coordinator = setup({
  types: { context: {} as Context, events: {} as CoordinatorStimulus, emitted: {} as CoordinatorEffect },
  guards: {
    outOfPatience: ({ context }) => context.noise + 1 >= PATIENCE && !context.reminded,
    notAsked: ({ context }) => !context.asked,
  },
  actions: {
    noteLine: assign({ line: ({ context, event }) => (event.type === 'REPORTED' ? event.line : context.line), asked: true }),
    countNoise: assign({ noise: ({ context }) => Math.min(PATIENCE, context.noise + 1) }),
    markAsked: assign({ asked: true }),
    markReminded: assign({ reminded: true, noise: 0 }),
    ask: emit({ type: 'ask' }),
    pin: emit(({ context }) => ({ type: 'pin', line: context.line })),
    remind: emit({ type: 'remind' }),
    relay: emit({ type: 'relay' }),
    close: emit({ type: 'close' }),
  },
}).createMachine({
  id: 'coordinator',
  context: { line: '', noise: 0, asked: false, reminded: false },
  initial: 'reading',
  on: { OVER: '.closing', BROADCAST: '.relaying', REPORTED: { target: '.pinning', actions: 'noteLine' } },
  states: {
    reading: {
      on: {
        WORRY: { guard: 'notAsked', target: 'asking' },
        NOISE: [{ guard: 'outOfPatience', target: 'reminding' }, { actions: 'countNoise' }],
      },
    },
    asking: {
      after: { [READS]: { target: 'reading', actions: ['ask', 'markAsked'] } },
      on: { REPORTED: { target: 'pinning', actions: 'noteLine' } },
    },
    pinning: {
      after: { [READS]: { target: 'reading', actions: 'pin' } },
      on: { BROADCAST: { target: 'relaying', actions: 'pin' }, OVER: { target: 'closing', actions: 'pin' } },
    },
    reminding: {
      after: { [READS]: { target: 'reading', actions: ['remind', 'markReminded'] } },
      on: { REPORTED: { target: 'pinning', actions: 'noteLine' } },
    },
    relaying: { after: { [RELAYS]: { target: 'reading', actions: 'relay' } } },
    closing: { after: { [CLOSES]: { target: 'closed', actions: 'close' } } },
    closed: { type: 'final' },
  },
});
