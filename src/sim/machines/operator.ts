import { assign, emit, setup } from 'xstate';
import type { Contact } from '../../scenario/vocabulary.ts';
import type { Question } from '../event.ts';

/** What the operator does, as data. */
export type OperatorEffect =
  | { readonly type: 'answer' }
  | { readonly type: 'hold' }
  | { readonly type: 'transfer' }
  | { readonly type: 'ask'; readonly question: Question; readonly again: boolean }
  | { readonly type: 'sayKnown' }
  | { readonly type: 'neighbour'; readonly line: 'listens' | 'advises' }
  | { readonly type: 'file' }
  | { readonly type: 'close' };

/** What reaches the operator: the answer, and what is known by now. */
export type OperatorStimulus =
  | { readonly type: 'SAID'; readonly answered: readonly Question[]; readonly urgent: boolean; readonly known: boolean }
  | { readonly type: 'DONT_KNOW' }
  | { readonly type: 'HANG_UP' };

type Context = {
  readonly contact: Contact;
  readonly asked: Question;
  readonly tries: number;
  readonly answered: readonly Question[];
  readonly known: boolean;
  readonly transferred: boolean;
  /** A Burgernet action is open, so that its number takes reports. */
  readonly open: boolean;
};

/** Place first, then what, what the person does, how the person looks, which way (domain.md section 5; ux.md section 4). */
const ORDER: readonly Question[] = ['service', 'place', 'case', 'behaviour', 'description', 'heading'];
/** Somebody who calls about a known case is asked for news only. */
const KNOWN_ORDER: readonly Question[] = ['service', 'place', 'news'];

/** 112 answers within seconds (domain.md section 5); how many is an assumption (X), as are the times below without a source. */
const RINGS_112 = 3_000;
const RINGS_OTHER = 5_000;
/** 0900-8844: 66 % were answered within 20 seconds in 2018 and 2019 (ux.md source 13). */
const HOLDS = 20_000;
const CLOSES_AFTER = 1_500;

/** A breath between an answer and the next question (X). */
const THINKS = 800;

const LISTENING = {
  SAID: [
    { guard: 'needsTransfer', target: 'thinking', actions: ['transfer', 'markTransferred', 'note'] },
    { guard: 'becameKnown', target: 'thinking', actions: ['sayKnown', 'markKnown', 'note'] },
    { guard: 'unclear', target: 'thinkingAgain', actions: 'noteOthers' },
    { target: 'thinking', actions: 'note' },
  ],
  DONT_KNOW: { target: 'thinking', actions: 'note' },
} as const;

/** What is said while the operator breathes is heard too. */
const OVERHEARD = {
  SAID: [
    { guard: 'needsTransfer', actions: ['transfer', 'markTransferred', 'noteExtra'] },
    { guard: 'becameKnown', actions: ['sayKnown', 'markKnown', 'noteExtra'] },
    { actions: 'noteExtra' },
  ],
} as const;

const unanswered = (context: Context): Question | undefined =>
  (context.known ? KNOWN_ORDER : ORDER).find((question) => !context.answered.includes(question));

/** One telephone conversation: asks one thing at a time, repeats a question once, and files a report when all was asked. */
export const operator = setup({
  types: {
    context: {} as Context,
    input: {} as { contact: Contact; open: boolean },
    events: {} as OperatorStimulus,
    emitted: {} as OperatorEffect,
  },
  delays: { ringing: ({ context }) => (context.contact === '112' ? RINGS_112 : RINGS_OTHER) },
  guards: {
    isDesk: ({ context }) => context.contact === '0900-8844',
    isNeighbour: ({ context }) => context.contact === 'neighbour',
    isDoctor: ({ context }) => context.contact === 'doctor',
    isClosedBurgernet: ({ context }) => context.contact === 'burgernet' && !context.open,
    needsTransfer: ({ context, event }) => event.type === 'SAID' && event.urgent && context.contact === '0900-8844' && !context.transferred,
    becameKnown: ({ context, event }) => event.type === 'SAID' && event.known && !context.known,
    unclear: ({ context, event }) => event.type === 'SAID' && context.tries === 0 && !event.answered.includes(context.asked),
    askedIsAnswered: ({ context }) => context.answered.includes(context.asked),
    complete: ({ context }) => unanswered(context) === undefined,
  },
  actions: {
    answer: emit({ type: 'answer' }),
    hold: emit({ type: 'hold' }),
    transfer: emit({ type: 'transfer' }),
    markTransferred: assign({ transferred: true }),
    markKnown: assign({ known: true }),
    sayKnown: emit({ type: 'sayKnown' }),
    note: assign({
      answered: ({ context, event }) => [
        ...new Set([...context.answered, context.asked, ...(event.type === 'SAID' ? event.answered : [])]),
      ],
      tries: 0,
    }),
    noteOthers: assign({
      answered: ({ context, event }) => [...new Set([...context.answered, ...(event.type === 'SAID' ? event.answered : [])])],
      tries: ({ context }) => context.tries + 1,
    }),
    noteExtra: assign({
      answered: ({ context, event }) => [...new Set([...context.answered, ...(event.type === 'SAID' ? event.answered : [])])],
    }),
    choose: assign({ asked: ({ context }) => unanswered(context) ?? context.asked }),
    ask: emit(({ context }) => ({ type: 'ask', question: context.asked, again: false })),
    askAgain: emit(({ context }) => ({ type: 'ask', question: context.asked, again: true })),
    listen: emit({ type: 'neighbour', line: 'listens' }),
    advise: emit({ type: 'neighbour', line: 'advises' }),
    file: emit({ type: 'file' }),
    close: emit({ type: 'close' }),
  },
}).createMachine({
  id: 'operator',
  context: ({ input }) => ({
    contact: input.contact,
    asked: 'service',
    tries: 0,
    answered: [],
    known: false,
    transferred: false,
    open: input.open,
  }),
  initial: 'ringing',
  on: { HANG_UP: '.hungUp' },
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
    holding: { entry: 'hold', after: { [HOLDS]: { target: 'asking', actions: 'answer' } } },
    asking: { entry: ['choose', 'ask'], on: LISTENING },
    repeating: { entry: 'askAgain', on: LISTENING },
    thinking: { on: OVERHEARD, after: { [THINKS]: [{ guard: 'complete', target: 'closing' }, { target: 'asking' }] } },
    thinkingAgain: {
      on: OVERHEARD,
      after: { [THINKS]: [{ guard: 'askedIsAnswered', target: 'thinking' }, { target: 'repeating' }] },
    },
    neighbour: {
      entry: 'listen',
      on: { SAID: { target: 'wrongNumber', actions: 'advise' }, DONT_KNOW: { target: 'wrongNumber', actions: 'advise' } },
    },
    closing: { entry: 'file', after: { [CLOSES_AFTER]: 'ended' } },
    wrongNumber: { after: { [CLOSES_AFTER]: { target: 'hungUp', actions: 'close' } } },
    ended: { type: 'final', entry: 'close' },
    hungUp: { type: 'final' },
  },
});
