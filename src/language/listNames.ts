// The names of the lists: of small words, and of tone, where some are patterns and the others words.
import type { Grammar } from './words/grammar.ts';
import type { ConductWords } from './words/vocabulary.ts';

/** The lists of tone that hold patterns. */
export const TONE_BOOKS = [
  ...(['deeds', 'urges', 'trapped', 'threats', 'insults', 'privacy'] as const),
  ...(['topics', 'smallTalk', 'judgement', 'suspicion', 'look'] as const),
];
export type ToneBook = (typeof TONE_BOOKS)[number];

/** The lists of tone that hold words. */
export type ToneList = Exclude<keyof ConductWords, ToneBook>;

/** The lists of small words that a word is in: they are asked for far more often than anything else. */
export type WordLists = ReadonlySet<keyof Grammar>;

export const isToneBook = (name: string): name is ToneBook => (TONE_BOOKS as readonly string[]).includes(name);
