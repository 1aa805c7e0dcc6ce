import { emit, setup } from 'xstate';

export type PhaseEffect = { readonly type: 'end'; readonly reason: 'time' | 'caseClosed' | 'facilitator' };
export type PhaseStimulus = { readonly type: 'CASE_CLOSED' } | { readonly type: 'OUT_OF_REACH' } | { readonly type: 'STOP' };

/** After the case is closed people still hear how it ended, and the last messages come in. */
const WINDS_DOWN = 120_000;
/** Nobody in the street knows that somebody is out of reach: calls, patrols, the group and Burgernet still take their time. */
const GOES_ON = 300_000;

/** The course of an exercise: runs until its time is over, or winds down when the case is closed. */
export const phase = setup({
  types: {
    context: {} as { readonly duration: number },
    input: {} as { duration: number },
    events: {} as PhaseStimulus,
    emitted: {} as PhaseEffect,
  },
  delays: { duration: ({ context }) => context.duration },
  actions: {
    endByTime: emit({ type: 'end', reason: 'time' }),
    endByCase: emit({ type: 'end', reason: 'caseClosed' }),
    endByFacilitator: emit({ type: 'end', reason: 'facilitator' }),
  },
}).createMachine({
  id: 'phase',
  context: ({ input }) => input,
  initial: 'live',
  after: { duration: { target: '.ended', actions: 'endByTime' } },
  on: { STOP: { target: '.ended', actions: 'endByFacilitator' } },
  states: {
    live: { on: { CASE_CLOSED: 'windingDown', OUT_OF_REACH: 'goingOn' } },
    goingOn: { after: { [GOES_ON]: { target: 'ended', actions: 'endByCase' } } },
    windingDown: { after: { [WINDS_DOWN]: { target: 'ended', actions: 'endByCase' } } },
    ended: { type: 'final' },
  },
});
