import { assign, emit, setup } from 'xstate';
import type { Contact } from '../../scenario/vocabulary.ts';
import type { Focus, Question } from '../callEvent.ts';

/** A question that is still open, and what it is about in this case. */
export interface Need {
  readonly question: Question;
  readonly focus: Focus | null;
}

/** What the operator does, as data. */
export type OperatorEffect =
  | { readonly type: 'answer' }
  | { readonly type: 'hold' }
  | { readonly type: 'transfer'; readonly to: '112' | '0900-8844' }
  | { readonly type: 'ask'; readonly question: Question; readonly focus: Focus | null; readonly again: boolean }
  | { readonly type: 'warn' }
  | { readonly type: 'sayKnown' }
  | { readonly type: 'neighbour'; readonly line: 'listens' | 'advises' }
  | { readonly type: 'file' }
  | { readonly type: 'close' };

/** What reaches the operator: `needed` is what is not known yet, what matters most first; `calm`: known, and no haste. */
export type OperatorStimulus =
  | {
      readonly type: 'SAID';
      readonly needed: readonly Need[];
      readonly urgent: boolean;
      readonly calm: boolean;
      readonly known: boolean;
      readonly atRisk: boolean;
      /** It puts something right that was said before: the question that was asked stands. */
      readonly corrects: boolean;
      /** It only says the place otherwise, in answer to another question: that one was not answered. */
      readonly aside: boolean;
    }
  | { readonly type: 'DONT_KNOW' }
  | { readonly type: 'AT_RISK' }
  /** Somebody at the desk takes the receiver, and gives it back. */
  | { readonly type: 'TAKEN_OVER' }
  | { readonly type: 'HANDED_BACK' }
  /** The caller is given all the time they need, or not any more. */
  | { readonly type: 'PACE'; readonly patient: boolean }
  | { readonly type: 'HANG_UP' };

type Context = {
  readonly desk: Contact;
  /** A Burgernet action is open, so that its number takes reports. */
  readonly open: boolean;
  readonly needed: readonly Need[];
  readonly asking: Need;
  /** Every question as often as it was asked. */
  readonly asked: readonly Question[];
  /** Questions that were answered with anything, or passed. */
  readonly done: readonly Question[];
  readonly known: boolean;
  readonly transfers: number;
  readonly risk: 'none' | 'heard' | 'warned';
  readonly patient: boolean;
};

/** Nothing is asked a third time: not knowing is an answer too. */
const MOST_ASKED = 2;
/** Which service, a weapon or not, which way ("still there"), what is new: any answer will do. */
const TAKEN_AS_SAID: readonly Question[] = ['service', 'danger', 'heading', 'news'];
/** Once each way: nobody is sent back and forth. */
const MOST_TRANSFERS = 2;

/** 112 answers within seconds (domain.md section 5); how many is an assumption (X), as are the times below without a source. */
const RINGS_112 = 3_000;
const RINGS_OTHER = 5_000;
/** 0900-8844: 66 % were answered within 20 seconds in 2018 and 2019 (ux.md source 13). */
const HOLDS = 20_000;
const CLOSES_AFTER = 1_500;

/** A breath between an answer and the next question; and how long a caller who must get safe first may say nothing (both X). */
const THINKS = 800;
const GETS_SAFE = 15_000;

const FIRST: Need = { question: 'service', focus: null };
const CAN_TALK: Need = { question: 'canTalk', focus: null };

/** What the operator knows after an answer, or after words that were said between two questions. */
const HEARD = {
  needed: ({ context, event }: { context: Context; event: OperatorStimulus }) => (event.type === 'SAID' ? event.needed : context.needed),
  risk: ({ context, event }: { context: Context; event: OperatorStimulus }) =>
    event.type === 'SAID' && event.atRisk && context.risk === 'none' ? 'heard' : context.risk,
} as const;

const next = ({ needed, asked, done }: Context): Need | undefined =>
  needed.find(({ question }) => !done.includes(question) && asked.filter((earlier) => earlier === question).length < MOST_ASKED);

const withDone = ({ done }: Context, question: Question): readonly Question[] => (done.includes(question) ? done : [...done, question]);

/** What is said while the operator breathes is heard too. */
const OVERHEARD = {
  SAID: [
    { guard: 'transfersUp', actions: ['transferUp', 'changeDesk', 'listen'] },
    { guard: 'transfersDown', target: 'holding', actions: ['transferDown', 'changeDesk', 'listen'] },
    { guard: 'becameKnown', actions: ['sayKnown', 'markKnown', 'listen'] },
    { actions: 'listen' },
  ],
} as const;

const GOES_ON = [{ guard: 'mustWarn', target: 'warning' }, { guard: 'complete', target: 'closing' }, { target: 'asking' }] as const;

/** Whatever a warned caller says, the questions go on. */
const GETS_TO_TALK = {
  SAID: [
    { guard: 'transfersUp', target: 'thinking', actions: ['transferUp', 'changeDesk', 'listen'] },
    { target: 'thinking', actions: 'listen' },
  ],
  DONT_KNOW: 'thinking',
} as const;

/**
 * One telephone conversation: asks one thing at a time, what matters most first, repeats a question once and more narrowly,
 * tells a caller in danger to get safe and asks whether they can talk, puts through to the other desk, and files a report when nothing is left to ask.
 */
export const operator = setup({
  types: {
    context: {} as Context,
    input: {} as { contact: Contact; open: boolean; needed: readonly Need[]; atRisk: boolean; patient: boolean },
    events: {} as OperatorStimulus,
    emitted: {} as OperatorEffect,
  },
  delays: { ringing: ({ context }) => (context.desk === '112' ? RINGS_112 : RINGS_OTHER) },
  guards: {
    isDesk: ({ context }) => context.desk === '0900-8844',
    isNeighbour: ({ context }) => context.desk === 'neighbour',
    isDoctor: ({ context }) => context.desk === 'doctor',
    isClosedBurgernet: ({ context }) => context.desk === 'burgernet' && !context.open,
    transfersUp: ({ context, event }) =>
      event.type === 'SAID' && event.urgent && context.desk === '0900-8844' && context.transfers < MOST_TRANSFERS,
    transfersDown: ({ context, event }) =>
      event.type === 'SAID' && event.calm && context.desk === '112' && context.transfers < MOST_TRANSFERS,
    isAside: ({ event }) => event.type === 'SAID' && event.aside,
    becameKnown: ({ context, event }) => event.type === 'SAID' && event.known && !context.known,
    stillAsked: ({ context, event }) =>
      event.type === 'SAID' && event.corrects && event.needed.some(({ question }) => question === context.asking.question),
    mayAskPlaceAgain: ({ context }) =>
      context.asking.question === 'place' && context.asked.filter((question) => question === 'place').length < MOST_ASKED,
    mustWarn: ({ context }) => context.risk === 'heard',
    isPatient: ({ context }) => context.patient,
    complete: ({ context }) => next(context) === undefined,
  },
  actions: {
    answer: emit({ type: 'answer' }),
    hold: emit({ type: 'hold' }),
    transferUp: emit({ type: 'transfer', to: '112' }),
    transferDown: emit({ type: 'transfer', to: '0900-8844' }),
    changeDesk: assign({
      desk: ({ context }) => (context.desk === '112' ? '0900-8844' : '112'),
      transfers: ({ context }) => context.transfers + 1,
    }),
    sayKnown: emit({ type: 'sayKnown' }),
    markKnown: assign({ known: true }),
    listen: assign(HEARD),
    take: assign({
      done: ({ context }) => (TAKEN_AS_SAID.includes(context.asking.question) ? withDone(context, context.asking.question) : context.done),
    }),
    pass: assign({ done: ({ context }) => [...context.done, context.asking.question] }),
    choose: assign({ asking: ({ context }) => next(context) ?? context.asking }),
    ask: emit(({ context }) => ({ type: 'ask', ...context.asking, again: context.asked.includes(context.asking.question) })),
    count: assign({ asked: ({ context }) => [...context.asked, context.asking.question] }),
    takeBack: assign({ asked: ({ context }) => context.asked.slice(0, -1) }),
    noteRisk: assign({ risk: ({ context }) => (context.risk === 'none' ? 'heard' : context.risk) }),
    warn: emit({ type: 'warn' }),
    askCanTalk: emit({ type: 'ask', ...CAN_TALK, again: false }),
    markWarned: assign({ risk: 'warned' }),
    listenKindly: emit({ type: 'neighbour', line: 'listens' }),
    advise: emit({ type: 'neighbour', line: 'advises' }),
    passService: assign({ done: ({ context }) => withDone(context, 'service') }),
    setPace: assign({ patient: ({ context, event }) => (event.type === 'PACE' ? event.patient : context.patient) }),
    file: emit({ type: 'file' }),
    close: emit({ type: 'close' }),
  },
}).createMachine({
  id: 'operator',
  context: ({ input }) => ({
    desk: input.contact,
    open: input.open,
    needed: input.needed,
    asking: FIRST,
    asked: [],
    // Only at 112 three services answer.
    done: input.contact === '112' ? [] : ['service'],
    known: false,
    transfers: 0,
    risk: input.atRisk ? 'heard' : 'none',
    patient: input.patient,
  }),
  initial: 'ringing',
  on: { HANG_UP: '.hungUp', AT_RISK: { actions: 'noteRisk' }, TAKEN_OVER: '.takenOver', PACE: { actions: 'setPace' } },
  states: {
    ringing: {
      after: {
        ringing: [
          { guard: 'isDesk', target: 'holding' },
          { guard: 'isNeighbour', target: 'neighbour', actions: 'answer' },
          { guard: 'isDoctor', target: 'wrongNumber', actions: 'answer' },
          { guard: 'isClosedBurgernet', target: 'wrongNumber', actions: 'answer' },
          { target: 'asking', actions: 'answer' },
        ],
      },
    },
    holding: {
      entry: 'hold',
      after: {
        [HOLDS]: [
          { guard: 'complete', target: 'closing', actions: 'answer' },
          { target: 'asking', actions: 'answer' },
        ],
      },
    },
    asking: {
      entry: ['choose', 'ask', 'count'],
      on: {
        SAID: [
          { guard: 'transfersUp', target: 'thinking', actions: ['transferUp', 'changeDesk', 'take', 'listen'] },
          { guard: 'transfersDown', target: 'holding', actions: ['transferDown', 'changeDesk', 'take', 'listen'] },
          { guard: 'becameKnown', target: 'thinking', actions: ['sayKnown', 'markKnown', 'take', 'listen'] },
          { guard: 'stillAsked', actions: 'listen' },
          { guard: 'isAside', target: 'thinking', actions: ['takeBack', 'listen'] },
          { target: 'thinking', actions: ['take', 'listen'] },
        ],
        // Without a place nobody can come: that alone is asked once more, in another way.
        DONT_KNOW: [
          { guard: 'mayAskPlaceAgain', target: 'thinking' },
          { target: 'thinking', actions: 'pass' },
        ],
        AT_RISK: [{ guard: ({ context }) => context.risk === 'none', target: 'warning', actions: 'takeBack' }],
      },
    },
    thinking: { on: OVERHEARD, after: { [THINKS]: GOES_ON } },
    // Whatever is said then, or nothing at all, the questions go on: help is on its way as soon as there is a place.
    warning: {
      entry: ['warn', 'markWarned', 'askCanTalk'],
      on: GETS_TO_TALK,
      after: { [GETS_SAFE]: [{ guard: 'isPatient', target: 'givingTime' }, ...GOES_ON] },
    },
    // Somebody who said to need time is not hurried on, however long they say nothing.
    givingTime: { on: GETS_TO_TALK },
    // Another person speaks: nothing is said, all is heard. Whoever has the call then knows which service it is for.
    takenOver: {
      entry: 'passService',
      on: { SAID: { actions: ['take', 'listen'] }, TAKEN_OVER: {}, HANDED_BACK: 'thinking' },
    },
    neighbour: {
      entry: 'listenKindly',
      on: { SAID: { target: 'wrongNumber', actions: 'advise' }, DONT_KNOW: { target: 'wrongNumber', actions: 'advise' } },
    },
    // Who adds something at the last moment is heard.
    closing: { on: { SAID: { target: 'thinking', actions: 'listen' } }, after: { [CLOSES_AFTER]: 'ended' } },
    wrongNumber: { after: { [CLOSES_AFTER]: { target: 'hungUp', actions: 'close' } } },
    ended: { type: 'final', entry: ['file', 'close'] },
    hungUp: { type: 'final' },
  },
});
