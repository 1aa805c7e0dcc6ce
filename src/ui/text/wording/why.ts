// Why somebody simulated wrote something, in sentences: how they are, what moved them, what they did and what for.
import type { LineKind } from '../../../scoring/groupLines.ts';
import type { WhyView } from '../../../views/whyView.ts';
import { why as en } from './en/why.ts';
import { why as nl } from './nl/why.ts';
import { DOINGS, MOVERS, type WhyWords } from './whyWords.ts';

/** The reason for one line: sentences, with the words of the line that moved to it between them. */
export interface WordedWhy {
  readonly who: string;
  readonly doing: string;
  readonly moved: string;
  /** The words of the line that it was an answer to. */
  readonly quote: string | null;
  readonly reason: string;
}

/** What the wording has to know of the line that was answered. */
export interface Answered {
  readonly mine: boolean;
  readonly from: string;
  readonly text: string;
}

/** The words of a language. */
export function whyWordsOf(lang: 'nl' | 'en'): WhyWords {
  return lang === 'nl' ? nl : en;
}

/** "An is bezorgd van aard. U schreef om 20:15: ... Niemand had nog gezegd dat 112 was gebeld." */
export function wordWhy(
  why: WhyView,
  { role, kind }: { readonly role: 'participant' | 'resident' | 'coordinator'; readonly kind: LineKind },
  answered: Answered | null,
  clock: (at: number) => string,
  words: WhyWords,
): WordedWhy {
  const { name, persona, state, occasion, stimulus } = why;
  const isStory = occasion === 'inject';
  const doing = DOINGS.find((each) => each === state);
  return {
    who: persona !== null ? words.persona[persona](name) : role === 'coordinator' ? words.coordinator(name) : '',
    doing: isStory ? words.story : doing === undefined ? '' : words.doing[doing](name),
    moved: stimulus === null || isStory ? '' : movedText(stimulus, answered, clock(stimulus.at), words),
    quote: stimulus?.type === 'chatPosted' ? (answered?.text ?? null) : null,
    reason: isStory ? words.storyKind[kind] : words.occasion[occasion],
  };
}

function movedText({ type, by }: NonNullable<WhyView['stimulus']>, answered: Answered | null, time: string, words: WhyWords): string {
  if (type === 'chatPosted') return answered?.mine ? words.youWrote(time) : words.wrote(answered?.from ?? by ?? '', time);
  const mover = MOVERS.find((each) => each === type);
  return mover === undefined ? words.movedByOther(time) : words.moved[mover](time);
}
