// Everything that the lists say of one written word, looked up once: the same words come back in every message.
import type { ToneList, WordLists } from './listNames.ts';
import type { Phrase, PhraseBook } from './phrases.ts';
import { placeFormOf, type PlaceForm, type PlaceLists } from './placeForm.ts';

export interface Word {
  readonly lemmas: readonly string[];
  /** Whether a list holds it as it is. */
  readonly listed: boolean;
  readonly form: PlaceForm;
  /** Of every day, and nothing that could begin the name of a place: neither a form of one nor a road (a28). */
  readonly plain: boolean;
  /** The lists of small words that it is in. */
  readonly small: WordLists | undefined;
  /** The lists that one of its lemmas is in. */
  readonly lemmaLists: WordLists | undefined;
  /** The lists of tone that it or one of its lemmas is in; 'stageEndings' also when it ends as one of them. */
  readonly tone: ReadonlySet<ToneList> | undefined;
  /** Phrases that may begin with it, the longest first. */
  readonly phrases: readonly Phrase[];
  /** A bit for each of its lists of small words and of tone (`bitOf`), and of those of its lemmas (`lemmaBitOf`). */
  readonly bits: readonly number[];
}

/** Words remembered; forgotten all at once when hostile input fills the memory. */
const MEMORY = 20_000;

/** "Buurtpagina" is shown to all as a "pagina" is. */
const SHORTEST_COMPOUND = 7;

/** Small words that a place may begin with. */
const LEADS = ['article', 'houseNumber', 'towards'] as const;

interface Lists extends PlaceLists {
  readonly lemmas: (word: string) => readonly string[];
  readonly phrases: PhraseBook;
  readonly smallWords: ReadonlyMap<string, WordLists>;
  readonly toneWords: { readonly [Name in ToneList]: ReadonlySet<string> };
}

const numbers = new Map<string, number>();
const numbersOfLemmas = new Map<string, number>();

function numberIn(own: Map<string, number>, list: string): number {
  const known = own.get(list);
  if (known !== undefined) return known;
  const next = numbers.size + numbersOfLemmas.size;
  own.set(list, next);
  return next;
}

/** The number of a list, of small words or of tone, among all of them. */
export function bitOf(list: string): number {
  return numberIn(numbers, list);
}

/** The same for the lemmas of words. */
export function lemmaBitOf(list: string): number {
  return numberIn(numbersOfLemmas, list);
}

function unlessEmpty<Value>(set: ReadonlySet<Value>): ReadonlySet<Value> | undefined {
  return set.size === 0 ? undefined : set;
}

function bitsOf(set: readonly number[]): readonly number[] {
  const bits: number[] = [];
  for (const bit of set) {
    while (bits.length <= bit >>> 5) bits.push(0);
    bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
  return bits;
}

function describe(text: string, lists: Lists): Word {
  const { lemmas, isListed, phrases, smallWords, toneWords } = lists;
  const own = lemmas(text);
  const tone = new Set<ToneList>();
  for (const [name, words] of Object.entries(toneWords) as [ToneList, ReadonlySet<string>][])
    if (words.has(text) || own.some((lemma) => words.has(lemma))) tone.add(name);
  if (text.length >= SHORTEST_COMPOUND && [...toneWords.stageEndings].some((ending) => text.endsWith(ending))) tone.add('stageEndings');
  const listed = isListed(text);
  const form = placeFormOf(text, lists);
  const small = smallWords.get(text);
  const lemmaLists = new Set(own.flatMap((lemma) => [...(smallWords.get(lemma) ?? [])]));
  return {
    lemmas: own,
    listed,
    form,
    plain: listed && form === 'none' && !/\d/.test(text) && !LEADS.some((list) => small?.has(list)),
    small,
    lemmaLists: unlessEmpty(lemmaLists),
    tone: unlessEmpty(tone),
    phrases: own.flatMap((lemma) => phrases.byFirst.get(lemma) ?? []).sort((first, second) => second.words.length - first.words.length),
    bits: bitsOf([...[...(small ?? []), ...tone].map(bitOf), ...[...lemmaLists].map(lemmaBitOf)]),
  };
}

/** What the lists say of a word. */
export function makeWords(lists: Lists): (text: string) => Word {
  const memory = new Map<string, Word>();
  return (text) => {
    const known = memory.get(text);
    if (known !== undefined) return known;
    const word = describe(text, lists);
    if (memory.size >= MEMORY) memory.clear();
    memory.set(text, word);
    return word;
  };
}
