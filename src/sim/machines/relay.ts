import { assign, emit, setup } from 'xstate';

/** `message`: the id of what is passed on. */
export type RelayEffect = { readonly type: 'passOn'; readonly message: string };
export type RelayStimulus = {
  readonly type: 'MESSAGE';
  readonly message: string;
  readonly readsAfter: number;
  readonly writesFor: number;
};

type Waiting = Omit<RelayStimulus, 'type'>;
type Context = { readonly now: Waiting | null; readonly next: readonly Waiting[] };

/** A coordinator who passes messages on, one after the other: reads when there is time, writes or forwards, and takes the next. */
export const relay = setup({
  types: { context: {} as Context, events: {} as RelayStimulus, emitted: {} as RelayEffect },
  delays: { reading: ({ context }) => context.now?.readsAfter ?? 0, writing: ({ context }) => context.now?.writesFor ?? 0 },
  guards: { hasNext: ({ context }) => context.next.length > 0 },
  actions: {
    take: assign({ now: ({ event }) => event }),
    queue: assign({ next: ({ context, event }) => [...context.next, event] }),
    // Whoever reads one message sees the others that came in meanwhile.
    takeNext: assign({
      now: ({ context }) => (context.next[0] ? { ...context.next[0], readsAfter: 0 } : null),
      next: ({ context }) => context.next.slice(1),
    }),
    passOn: emit(({ context }) => ({ type: 'passOn', message: context.now?.message ?? '' })),
  },
}).createMachine({
  id: 'relay',
  context: { now: null, next: [] },
  initial: 'idle',
  states: {
    idle: { on: { MESSAGE: { target: 'reading', actions: 'take' } } },
    reading: { after: { reading: 'writing' }, on: { MESSAGE: { actions: 'queue' } } },
    writing: {
      after: {
        writing: [
          { guard: 'hasNext', target: 'reading', actions: ['passOn', 'takeNext'] },
          { target: 'idle', actions: 'passOn' },
        ],
      },
      on: { MESSAGE: { actions: 'queue' } },
    },
  },
});
