import { assign, emit, setup } from 'xstate';
import type { Spot } from '../../scenario/neighbourhood.ts';

export type ResidentEffect =
  | { readonly type: 'watch' }
  | { readonly type: 'stopWatching' }
  | { readonly type: 'tip'; readonly spot: Spot; readonly right: boolean };

export type ResidentStimulus = { readonly type: 'LOOKS' } | { readonly type: 'NOTICED'; readonly spot: Spot; readonly right: boolean };

/** What chance decided about this resident. */
export interface ResidentPlan {
  readonly watchesFor: number;
  readonly reportsAfter: number;
  readonly calls: boolean;
}

type Context = {
  readonly plan: ResidentPlan;
  readonly spot: Spot | null;
  readonly right: boolean;
};

/** A simulated resident who opened a message: looks out for a while, tips the police. What they write in the group is the member's. */
export const resident = setup({
  types: { context: {} as Context, input: {} as ResidentPlan, events: {} as ResidentStimulus, emitted: {} as ResidentEffect },
  delays: {
    watching: ({ context }) => context.plan.watchesFor,
    reporting: ({ context }) => context.plan.reportsAfter,
  },
  guards: { calls: ({ context }) => context.plan.calls },
  actions: {
    watch: emit({ type: 'watch' }),
    stopWatching: emit({ type: 'stopWatching' }),
    noteSpot: assign({
      spot: ({ context, event }) => (event.type === 'NOTICED' ? event.spot : context.spot),
      right: ({ context, event }) => (event.type === 'NOTICED' ? event.right : context.right),
    }),
    tip: emit(({ context }) => ({ type: 'tip', spot: context.spot as Spot, right: context.right })),
  },
}).createMachine({
  id: 'resident',
  context: ({ input }) => ({ plan: input, spot: null, right: false }),
  initial: 'unaware',
  states: {
    unaware: { on: { LOOKS: 'watching' } },
    watching: {
      entry: 'watch',
      exit: 'stopWatching',
      after: { watching: 'done' },
      on: { NOTICED: { guard: 'calls', target: 'reporting', actions: 'noteSpot' } },
    },
    reporting: { after: { reporting: { target: 'done', actions: 'tip' } } },
    done: { on: { LOOKS: 'watching' } },
  },
});
