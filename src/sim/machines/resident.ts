import { assign, emit, setup } from 'xstate';
import type { Spot } from '../../scenario/neighbourhood.ts';
import type { Chatter } from '../../scenario/schema.ts';

export type ResidentEffect =
  | { readonly type: 'watch' }
  | { readonly type: 'stopWatching' }
  | { readonly type: 'tip'; readonly spot: Spot; readonly right: boolean }
  | { readonly type: 'post'; readonly deck: Chatter; readonly replyTo: string | null };

export type ResidentStimulus =
  | { readonly type: 'ALERTED' }
  | { readonly type: 'NOTICED'; readonly spot: Spot; readonly right: boolean }
  | { readonly type: 'REPLY'; readonly deck: Chatter; readonly replyTo: string | null; readonly typing: number };

/** What chance decided about this resident when the first message came in. */
export interface ResidentPlan {
  readonly opensAfter: number;
  readonly watchesFor: number;
  readonly reportsAfter: number;
  readonly calls: boolean;
}

type Context = {
  readonly plan: ResidentPlan;
  readonly deck: Chatter;
  readonly replyTo: string | null;
  readonly typing: number;
  readonly spot: Spot | null;
  readonly right: boolean;
};

/** A simulated resident whom a message reached: opens it, looks out for a while, tips the police, types a reply. */
export const resident = setup({
  types: { context: {} as Context, input: {} as ResidentPlan, events: {} as ResidentStimulus, emitted: {} as ResidentEffect },
  delays: {
    opening: ({ context }) => context.plan.opensAfter,
    watching: ({ context }) => context.plan.watchesFor,
    reporting: ({ context }) => context.plan.reportsAfter,
    typing: ({ context }) => context.typing,
  },
  guards: { calls: ({ context }) => context.plan.calls },
  actions: {
    watch: emit({ type: 'watch' }),
    stopWatching: emit({ type: 'stopWatching' }),
    noteSpot: assign({
      spot: ({ context, event }) => (event.type === 'NOTICED' ? event.spot : context.spot),
      right: ({ context, event }) => (event.type === 'NOTICED' ? event.right : context.right),
    }),
    noteReply: assign({
      deck: ({ context, event }) => (event.type === 'REPLY' ? event.deck : context.deck),
      replyTo: ({ context, event }) => (event.type === 'REPLY' ? event.replyTo : context.replyTo),
      typing: ({ context, event }) => (event.type === 'REPLY' ? event.typing : context.typing),
    }),
    tip: emit(({ context }) => ({ type: 'tip', spot: context.spot as Spot, right: context.right })),
    post: emit(({ context }) => ({ type: 'post', deck: context.deck, replyTo: context.replyTo })),
  },
}).createMachine({
  id: 'resident',
  context: ({ input }) => ({ plan: input, deck: 'noise', replyTo: null, typing: 0, spot: null, right: false }),
  initial: 'unaware',
  states: {
    unaware: { on: { ALERTED: 'opening', REPLY: { target: 'typing', actions: 'noteReply' } } },
    opening: { after: { opening: 'watching' }, on: { REPLY: { target: 'typing', actions: 'noteReply' } } },
    watching: {
      entry: 'watch',
      exit: 'stopWatching',
      after: { watching: 'done' },
      on: { NOTICED: { guard: 'calls', target: 'reporting', actions: 'noteSpot' }, REPLY: { target: 'typing', actions: 'noteReply' } },
    },
    reporting: { after: { reporting: { target: 'done', actions: 'tip' } } },
    typing: { after: { typing: { target: 'watching', actions: 'post' } } },
    done: { on: { REPLY: { target: 'typing', actions: 'noteReply' } } },
  },
});
