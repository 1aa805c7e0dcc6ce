// A vocabulary, compiled once: which lemmas a written word may stand for, which phrases carry a meaning, and the small words.
// It knows no rules of what belongs to whom; those stand in person.ts, vehicle.ts, place.ts, alarm.ts and situation.ts.
import { makeInflection } from './inflection.ts';
import { isToneBook, TONE_BOOKS, type ToneBook, type ToneList, type WordLists } from './listNames.ts';
import { makePhrases, type PhraseBook } from './phrases.ts';
import { compilePatterns, patternWords, type PatternBook } from './patterns.ts';
import { makeSpeller } from './spelling.ts';
import { makeWords, type Word } from './word.ts';
import type { Activity, Case } from '../scenario/vocabulary.ts';
import type { Grammar } from './words/grammar.ts';
import type { PatternList, PlaceWords, Vocabulary } from './words/vocabulary.ts';

export interface Lexicon {
  readonly language: 'nl' | 'en';
  /** All that the lists say of a written word. */
  readonly word: (text: string) => Word;
  /** The listed words that a written word may stand for; the word itself when none is. Never empty. */
  readonly lemmas: (word: string) => readonly string[];
  /** Whether a list holds the word as it is. */
  readonly isListed: (word: string) => boolean;
  /** Whether the word is no word of a case: in no list, or only in one of tone. */
  readonly isElsewhere: (word: string) => boolean;
  readonly phrases: PhraseBook;
  readonly grammar: { readonly [Name in keyof Grammar]: ReadonlySet<string> };
  /** The same the other way round: word -> a 1 at the number of each list that it is in. */
  readonly smallWords: ReadonlyMap<string, WordLists>;
  /** Endings of street names in short: str -> straat. */
  readonly shortEndings: readonly (readonly [string, string])[];
  readonly numbers: ReadonlyMap<string, number>;
  /** First word -> the numbers of the police as they are said. */
  readonly spokenNumbers: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly figures: string }[]>;
  readonly places: { readonly [Name in keyof PlaceWords]: ReadonlySet<string> };
  /** A word for a country on a plate -> its sign. */
  readonly countries: ReadonlyMap<string, string>;
  /** First words of the ways. */
  readonly wayStarts: ReadonlySet<string>;
  readonly cases: PatternBook<Case>;
  readonly activities: PatternBook<Activity>;
  readonly danger: PatternBook<'danger'>;
  /** The patterns of tone, by list. */
  readonly tone: { readonly [Name in ToneBook]: PatternBook<Name> };
  /** The words of tone, by list. */
  readonly toneWords: { readonly [Name in ToneList]: ReadonlySet<string> };
  readonly reported: PatternBook<'reported'>;
  readonly longAgo: PatternBook<'longAgo'>;
  readonly reportedBack: PatternBook<'reportedBack'>;
  /** Forms that tell somebody to do it. */
  readonly imperatives: ReadonlySet<string>;
}

/** Shorter words say little of what a message is about. */
const SHORTEST_SUBJECT = 4;

/** Written words remembered with their lemmas; forgotten all at once when hostile input fills it. */
const MEMORY = 20_000;

export function wordsOf(list: string): string[] {
  return list
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

function verbForms(vocabulary: Vocabulary): Map<string, string[]> {
  const forms = new Map<string, string[]>();
  for (const [infinitive, written] of Object.entries(vocabulary.verbs)) {
    for (const form of [infinitive, ...written.split(/\s+/)]) {
      if (form === '') continue;
      const known = forms.get(form) ?? [];
      if (!known.includes(infinitive)) forms.set(form, [...known, infinitive]);
    }
  }
  return forms;
}

/** The patterns of a vocabulary: those of what happens, and those of tone. */
function patternTexts(vocabulary: Vocabulary): { readonly calm: string; readonly heated: string } {
  const { cases, activities, danger, told, conduct } = vocabulary;
  return {
    calm: [...Object.values(cases), ...Object.values(activities), danger, told, vocabulary.longAgo, vocabulary.toldBack].join(';'),
    heated: Object.entries(conduct)
      .map(([name, list]) => (isToneBook(name) ? list : wordsOf(list).join(';')))
      .join(';'),
  };
}

/** What a word that no list holds may be made of. */
function makeLemmas(vocabulary: Vocabulary, phrases: PhraseBook): Pick<Lexicon, 'lemmas' | 'isListed' | 'isElsewhere'> {
  const verbs = verbForms(vocabulary);
  const listed = new Set<string>([...verbs.keys(), ...phrases.words]);
  const texts = patternTexts(vocabulary);
  const calm = patternWords(texts.calm);
  const heated = patternWords(texts.heated);
  const used = new Set([...calm, ...heated]);
  for (const word of calm) listed.add(word);
  // Of a curse nothing is guessed: only what is written counts, so these words take no part in the tolerance for errors.
  const guarded = [...listed, ...wordsOf(vocabulary.lookalikes)];
  for (const word of heated) listed.add(word);
  for (const list of Object.values(vocabulary.grammar)) for (const word of list.split(/[\s,=]+/)) listed.add(word);
  for (const word of [...wordsOf(vocabulary.lookalikes), ...Object.keys(vocabulary.numbers)]) listed.add(word);
  const speller = makeSpeller(
    [...phrases.words, ...wordsOf(vocabulary.grammar.called), ...wordsOf(vocabulary.grammar.callTarget)],
    guarded,
  );
  const particles = wordsOf(vocabulary.particles).sort((a, b) => b.length - a.length);
  const prefixes = wordsOf(vocabulary.colourPrefixes);
  const heads = wordsOf(vocabulary.heads).sort((a, b) => b.length - a.length);

  const own = (word: string): readonly string[] => [word, ...(verbs.get(word) ?? []).filter((verb) => verb !== word)];
  const base = makeInflection(listed, vocabulary.language);
  const split = (word: string): readonly string[] | null => {
    for (const particle of particles) {
      if (!word.startsWith(particle)) continue;
      const rest = word.slice(particle.length);
      const verb = verbs.get(rest) ?? (rest.startsWith('te') ? verbs.get(rest.slice(2)) : undefined);
      if (verb) return [word, particle, ...verb];
    }
    return null;
  };
  const colour = (word: string): string | null => {
    const prefix =
      prefixes.find((start) => word.startsWith(start) && word.length > start.length + 2) ??
      [...phrases.colours].find((start) => word.startsWith(start) && word.length > start.length + 2);
    const rest = prefix === undefined ? null : base(word.slice(prefix.length));
    return rest !== null && phrases.colours.has(rest) ? rest : null;
  };
  const headOf = (word: string): string[] => heads.filter((end) => word.endsWith(end) && word.length >= end.length + 3).slice(0, 1);
  const find = (word: string): readonly string[] => {
    if (verbs.has(word)) return own(word);
    // A word of a longer phrase (lichtbruin haar) is still the colour that it is made of.
    const shade = phrases.byFirst.get(word)?.some(({ words }) => words.length === 1) ? null : colour(word);
    if (shade !== null) return listed.has(word) ? [word, shade] : own(shade);
    if (listed.has(word)) return split(word) ?? (used.has(word) ? [word] : [word, ...headOf(word)]);
    const parts = split(word);
    if (parts) return parts;
    const plain = base(word);
    if (plain !== null) return own(plain);
    const [head] = headOf(word);
    if (head !== undefined) return own(head);
    const meant = speller(word);
    return meant === null ? [word] : own(meant);
  };
  const memory = new Map<string, readonly string[]>();
  const lemmas = (word: string): readonly string[] => {
    const known = memory.get(word);
    if (known) return known;
    const found = find(word);
    if (memory.size >= MEMORY) memory.clear();
    memory.set(word, found);
    return found;
  };
  const everyday = new Set(guarded);
  for (const list of Object.values(vocabulary.grammar)) for (const word of wordsOf(list)) everyday.add(word);
  for (const word of Object.keys(vocabulary.numbers)) everyday.add(word);
  const isElsewhere = (word: string): boolean => word.length >= SHORTEST_SUBJECT && !lemmas(word).some((lemma) => everyday.has(lemma));
  return { lemmas, isListed: (word) => listed.has(word), isElsewhere };
}

function spokenNumbers(list: string): Lexicon['spokenNumbers'] {
  const byFirst = new Map<string, { words: readonly string[]; figures: string }[]>();
  for (const pair of wordsOf(list)) {
    const words = pair.slice(0, pair.indexOf('=')).split(' ');
    const known = byFirst.get(words[0] ?? '') ?? [];
    byFirst.set(words[0] ?? '', [...known, { words, figures: pair.slice(pair.indexOf('=') + 1) }]);
  }
  return byFirst;
}

/** Lists of words that stand in nearly every sentence. */
const EVERYWHERE = [
  ...([
    'article',
    'and',
    'or',
    'negation',
    'negatedNoun',
    'me',
    'you',
    'mine',
    'they',
    'he',
    'she',
    'his',
    'hers',
    'be',
    'auxiliary',
  ] as const),
  ...(['preposition', 'modal', 'with', 'to', 'from', 'there', 'relative', 'conjunction', 'intensifier', 'callAlready', 'link'] as const),
];
const EVERYWHERE_WEIGHT = 1000;
const GRAMMAR_WEIGHT = 10;

/** How often the words of the grammar are met, roughly: so that a pattern is looked for by its rarest word. */
export function frequencies(grammar: Grammar): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const list of Object.values(grammar)) for (const word of wordsOf(list)) found.set(word, GRAMMAR_WEIGHT);
  for (const name of EVERYWHERE) for (const word of wordsOf(grammar[name])) found.set(word, EVERYWHERE_WEIGHT);
  return found;
}

export function compileLexicon(vocabulary: Vocabulary): Lexicon {
  const phrases = makePhrases(vocabulary);
  const { lemmas, isListed, isElsewhere } = makeLemmas(vocabulary, phrases);
  const small = Object.fromEntries(
    Object.entries(vocabulary.grammar).map(([name, list]) => [name, new Set(wordsOf(list))]),
  ) as unknown as Lexicon['grammar'];
  const smallWords = new Map<string, Set<keyof Grammar>>();
  for (const [name, words] of Object.entries(small)) {
    for (const word of words) {
      smallWords.set(word, (smallWords.get(word) ?? new Set<keyof Grammar>()).add(name as keyof Grammar));
    }
  }
  const places = Object.fromEntries(
    Object.entries(vocabulary.places).map(([name, list]) => [name, new Set(wordsOf(list))]),
  ) as unknown as Lexicon['places'];
  const toneWords = Object.fromEntries(
    Object.entries(vocabulary.conduct).flatMap(([name, list]) => (isToneBook(name) ? [] : [[name, new Set(wordsOf(list))]])),
  ) as unknown as Lexicon['toneWords'];
  const common = frequencies(vocabulary.grammar);
  const one = <Value extends string>(value: Value, patterns: string): PatternBook<Value> =>
    compilePatterns({ [value]: patterns } as unknown as PatternList<Value>, common);
  return {
    language: vocabulary.language,
    word: makeWords({ lemmas, isListed, phrases, smallWords, toneWords, places }),
    lemmas,
    isListed,
    isElsewhere,
    phrases,
    grammar: small,
    smallWords,
    shortEndings: wordsOf(vocabulary.grammar.shortEndings).map(
      (pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const,
    ),
    spokenNumbers: spokenNumbers(vocabulary.grammar.spokenNumbers),
    numbers: new Map(Object.entries(vocabulary.numbers)),
    places,
    countries: new Map(
      Object.entries(vocabulary.countries).flatMap(([code, words]) => wordsOf(words).map((word) => [word, code] as const)),
    ),
    wayStarts: new Set([...places.ways].map((way) => way.split(' ')[0] ?? '')),
    cases: compilePatterns(vocabulary.cases, common),
    activities: compilePatterns(vocabulary.activities, common),
    danger: one('danger', vocabulary.danger),
    tone: Object.fromEntries(TONE_BOOKS.map((name) => [name, one(name, vocabulary.conduct[name])])) as unknown as Lexicon['tone'],
    toneWords,
    reported: one('reported', vocabulary.told),
    longAgo: one('longAgo', vocabulary.longAgo),
    reportedBack: one('reportedBack', vocabulary.toldBack),
    imperatives: new Set(
      Object.entries(vocabulary.verbs).flatMap(([infinitive, list]) => {
        if (vocabulary.imperative !== 'first form') return [infinitive];
        const forms = list.split(/\s+/);
        // Of verbs that share an entry (pakken, grijpen) every form that another one adds a t to.
        return forms.filter((form, index) => !form.endsWith('t') && (index === 0 || forms.includes(`${form}t`)));
      }),
    ),
  };
}
