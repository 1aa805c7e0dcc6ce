import { assign, emit, setup } from 'xstate';
import type { Chatter } from '../../scenario/schema.ts';

/** What somebody in a group is moved to do: write about this occasion, or put up a thumb. */
export interface Impulse {
  readonly occasion: Chatter | 'thumb';
  /** The line that it is about, or null. */
  readonly line: string | null;
  /** The number of the event that led to it. */
  readonly stimulus: number;
  /** How long reading takes before anything else, in milliseconds. */
  readonly reads: number;
}

export type MemberEffect =
  | { readonly type: 'choose'; readonly impulse: Impulse }
  // `state`: the state that it was done in; the machine has left it by the time this is carried out.
  | { readonly type: 'post'; readonly state: 'typing'; readonly impulse: Impulse; readonly text: string; readonly deck: Chatter }
  | { readonly type: 'drop'; readonly text: string }
  | { readonly type: 'thumb'; readonly state: 'reading'; readonly impulse: Impulse };

export type MemberStimulus =
  | { readonly type: 'MOVED'; readonly impulse: Impulse }
  | { readonly type: 'TYPE'; readonly text: string; readonly deck: Chatter; readonly takes: number }
  | { readonly type: 'WAIT' }
  | { readonly type: 'WITHDRAW' };

type Context = { readonly impulse: Impulse | null; readonly text: string; readonly deck: Chatter; readonly takes: number };

/** Others are typing: looks again after so long, in milliseconds (X). */
const WAITS = 4_000;

/** A member of a group who has something to say: reads, waits for a turn, types at the speed of a thumb, posts; or lets it be. */
export const member = setup({
  types: { context: {} as Context, events: {} as MemberStimulus, emitted: {} as MemberEffect },
  delays: { reads: ({ context }) => context.impulse?.reads ?? 0, takes: ({ context }) => context.takes },
  guards: { onlyThumb: ({ context }) => context.impulse?.occasion === 'thumb' },
  actions: {
    noteImpulse: assign({ impulse: ({ context, event }) => (event.type === 'MOVED' ? event.impulse : context.impulse) }),
    noteText: assign({
      text: ({ context, event }) => (event.type === 'TYPE' ? event.text : context.text),
      deck: ({ context, event }) => (event.type === 'TYPE' ? event.deck : context.deck),
      takes: ({ context, event }) => (event.type === 'TYPE' ? event.takes : context.takes),
    }),
    choose: emit(({ context }) => ({ type: 'choose', impulse: context.impulse as Impulse })),
    post: emit(({ context }) => ({
      type: 'post',
      state: 'typing',
      impulse: context.impulse as Impulse,
      text: context.text,
      deck: context.deck,
    })),
    drop: emit(({ context }) => ({ type: 'drop', text: context.text })),
    thumb: emit(({ context }) => ({ type: 'thumb', state: 'reading', impulse: context.impulse as Impulse })),
  },
}).createMachine({
  id: 'member',
  context: { impulse: null, text: '', deck: 'noise', takes: 0 },
  initial: 'following',
  states: {
    following: { on: { MOVED: { target: 'reading', actions: 'noteImpulse' } } },
    reading: {
      after: { reads: [{ guard: 'onlyThumb', target: 'following', actions: 'thumb' }, { target: 'choosing' }] },
      on: { WITHDRAW: 'following' },
    },
    choosing: { entry: 'choose', on: { TYPE: { target: 'typing', actions: 'noteText' }, WAIT: 'waiting', WITHDRAW: 'following' } },
    waiting: { after: { [WAITS]: 'choosing' }, on: { WITHDRAW: 'following' } },
    typing: {
      after: { takes: { target: 'following', actions: 'post' } },
      on: { WITHDRAW: { target: 'following', actions: 'drop' } },
    },
  },
});
