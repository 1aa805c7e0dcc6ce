import { emit, setup } from 'xstate';

export type PhaseEffect = { readonly type: 'end'; readonly reason: 'time' | 'caseClosed' | 'leader' };
export type PhaseStimulus = { readonly type: 'CASE_CLOSED' } | { readonly type: 'STOP' };

/** After the case is closed people still hear how it ended, and the last messages come in. */
const WINDS_DOWN = 120_000;

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
    endByLeader: emit({ type: 'end', reason: 'leader' }),
  },
}).createMachine({
  id: 'phase',
  context: ({ input }) => input,
  initial: 'live',
  after: { duration: { target: '.ended', actions: 'endByTime' } },
  on: { STOP: { target: '.ended', actions: 'endByLeader' } },
  states: {
    live: { on: { CASE_CLOSED: 'windingDown' } },
    windingDown: { after: { [WINDS_DOWN]: { target: 'ended', actions: 'endByCase' } } },
    ended: { type: 'final' },
  },
});
