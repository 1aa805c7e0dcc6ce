// A text made ready for understanding: words with their lemmas, clauses, the phrases that mean something, and what is denied.
import type { Lexicon, WordLists } from './lexicon.ts';
import type { PhraseMeaning, PhraseValues } from './phrases.ts';
import type { PlainText } from './plainText.ts';
import { tokenize, type Token } from './tokens.ts';
import type { Grammar } from './words/grammar.ts';

/** A phrase in the text, tokens [start, end), with everything that it may mean. */
export interface Tag {
  readonly start: number;
  readonly end: number;
  readonly meanings: readonly PhraseMeaning[];
}

export interface Clause {
  /** Its number in the text. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** Of a question about him or her, the answer is not yet known: which colour, did he wear. */
  readonly interrogates: boolean;
  /** About the writer: "ik heb een rode jas aan". */
  readonly aboutMe: boolean;
}

export interface Reading {
  readonly lexicon: Lexicon;
  readonly plain: PlainText;
  readonly tokens: readonly Token[];
  readonly lemmas: readonly (readonly string[])[];
  readonly clauses: readonly Clause[];
  /** Token -> clause. */
  readonly clauseOf: readonly Clause[];
  readonly tags: readonly Tag[];
  /** Token -> the lists of small words that it is in. */
  readonly small: readonly (WordLists | undefined)[];
  /** Token -> the lists that one of its lemmas is in. */
  readonly lemmaLists: readonly (WordLists | undefined)[];
  /** Token -> the tag that it is part of. */
  readonly tagOf: readonly (Tag | undefined)[];
  /** Token -> whether what it says is denied. */
  readonly negated: readonly boolean[];
}

/** Whether the token is one of the small words of a list. */
export function is(reading: Pick<Reading, 'small'>, index: number, list: keyof Grammar): boolean {
  return reading.small[index]?.has(list) ?? false;
}

/** Whether a lemma of the token is in a list of the grammar. */
export function isLemma(reading: Reading, index: number, list: keyof Grammar): boolean {
  return reading.lemmaLists[index]?.has(list) ?? false;
}

/** Whether a token of the range fulfils a condition. */
export function anyToken(clause: { readonly start: number; readonly end: number }, holds: (index: number) => boolean): boolean {
  for (let index = clause.start; index < clause.end; index += 1) if (holds(index)) return true;
  return false;
}

/** "Loop maar achterom", "bel dan 112": somebody is told to, nobody does it. */
export function isImperative(reading: Reading, clause: Clause, index: number): boolean {
  let start = clause.start;
  while (
    start < index &&
    (is(reading, start, 'and') || is(reading, start, 'conjunction') || is(reading, start, 'greeting') || is(reading, start, 'condition'))
  )
    start += 1;
  if (start !== index || !reading.lexicon.imperatives.has(reading.tokens[index]?.text ?? '')) return false;
  return !is(reading, index + 1, 'me') && !is(reading, index + 1, 'he') && !is(reading, index + 1, 'she');
}

/** The value of one of the meanings of a phrase. */
export function meaningOf<M extends keyof PhraseValues>(tag: Tag | undefined, meaning: M): PhraseValues[M] | undefined {
  for (const one of tag?.meanings ?? []) if (one.meaning === meaning) return one.value as PhraseValues[M];
  return undefined;
}

function findTags(lexicon: Lexicon, tokens: readonly Token[], lemmas: readonly (readonly string[])[]): Tag[] {
  const tags: Tag[] = [];
  const fits = (words: readonly string[], start: number): boolean => {
    for (let offset = 1; offset < words.length; offset += 1) {
      const token = tokens[start + offset];
      if (token === undefined || token.gap === 'stop' || token.gap === 'comma' || !lemmas[start + offset]?.includes(words[offset] ?? ''))
        return false;
    }
    return true;
  };
  let index = 0;
  while (index < tokens.length) {
    let end = index + 1;
    let best: Tag | null = null;
    for (const lemma of lemmas[index] ?? []) {
      const phrase = lexicon.phrases.byFirst.get(lemma)?.find(({ words }) => fits(words, index));
      if (phrase && (best === null || phrase.words.length > best.end - best.start))
        best = { start: index, end: index + phrase.words.length, meanings: phrase.meanings };
    }
    if (best) {
      tags.push(best);
      end = best.end;
    }
    index = end;
  }
  return tags;
}

/** The reading before its clauses and denials are known. */
type Draft = Omit<Reading, 'clauses' | 'clauseOf' | 'negated'>;

/** What opens a clause behind a word that joins clauses. */
const OPENS = ['me', 'they', 'you', 'article', 'mine', 'negation', 'auxiliary', 'questionWord', 'condition'] as const;

/** "Pak hem maar vast": a word that also joins clauses, but says nothing here. */
function isParticle(draft: Draft, index: number): boolean {
  if (!is(draft, index, 'particle')) return false;
  const next = draft.tokens[index + 1];
  if (next === undefined || next.gap !== 'space') return true;
  if (next.capital || OPENS.some((list) => is(draft, index + 1, list)) || draft.tagOf[index + 1] !== undefined) return false;
  for (let before = index - 1; before >= 0 && before >= index - 6; before -= 1) {
    if (draft.tokens[before + 1]?.gap !== 'space') break;
    if (is(draft, before, 'negation') || is(draft, before, 'negatedNoun')) return false;
  }
  return true;
}

function startsClause(draft: Draft, index: number): boolean {
  const token = draft.tokens[index];
  if (
    token === undefined ||
    token.gap === 'stop' ||
    token.gap === 'comma' ||
    (token.gap === 'glue' && (token.mark === ',' || token.mark === ':') && token.number === null)
  )
    return true;
  if (is(draft, index, 'conjunction')) return !isParticle(draft, index);
  if (!is(draft, index, 'and')) return false;
  for (let next = index + 1; next <= index + 2; next += 1) {
    if (draft.tokens[next] === undefined) return false;
    if (
      is(draft, next, 'they') ||
      is(draft, next, 'me') ||
      (draft.lexicon.smallWords.get(draft.lemmas[next]?.at(-1) ?? '')?.has('motion') ?? false) ||
      (draft.lemmas[next]?.length ?? 0) > 1
    )
      return true;
  }
  return false;
}

/** "Klopt het dat", "had de man", "weet iemand of": what follows is asked, also of somebody who is named. */
function asksAbout(draft: Draft, start: number): boolean {
  let first = start;
  while (is(draft, first, 'and') || is(draft, first, 'conjunction') || is(draft, first, 'or')) first += 1;
  if (is(draft, first, 'asksWhether') || (is(draft, first, 'doubt') && is(draft, first + 2, 'whether'))) return true;
  const said = draft.tagOf[first + 2]?.meanings.some(({ meaning }) => meaning === 'sex' || meaning === 'somebody') ?? false;
  return is(draft, first, 'questionVerb') && is(draft, first + 1, 'definite') && said;
}

/** `previous` is the clause before it in the same sentence. */
function describeClause(draft: Draft, number: number, start: number, end: number, previous: Clause | undefined): Clause {
  const { tokens, tagOf } = draft;
  const range = { start, end };
  const person = anyToken(
    range,
    (index) => tagOf[index]?.meanings.some(({ meaning }) => meaning === 'sex' || meaning === 'somebody' || meaning === 'kin') ?? false,
  );
  const he = anyToken(range, (index) => is(draft, index, 'he') || is(draft, index, 'she'));
  const second = is(draft, start + 1, 'he') || is(draft, start + 1, 'she');
  const asked =
    is(draft, start, 'questionWord') || (is(draft, start, 'questionVerb') && he) || ((draft.lemmas[start]?.length ?? 0) > 1 && second);
  const perceived = anyToken(range, (index) => is(draft, index, 'perceives'));
  const me = anyToken(range, (index) => is(draft, index, 'me'));
  return {
    index: number,
    start,
    end,
    interrogates: (tokens[start]?.asks ?? false) && (asksAbout(draft, start) || ((asked || previous?.interrogates === true) && !person)),
    aboutMe: me && !perceived && !person && !anyToken(range, (index) => is(draft, index, 'they')),
  };
}

function findClauses(draft: Draft): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (let index = 1; index <= draft.tokens.length; index += 1) {
    if (index < draft.tokens.length && !startsClause(draft, index)) continue;
    const previous = draft.tokens[start]?.gap === 'stop' ? undefined : clauses.at(-1);
    clauses.push(describeClause(draft, clauses.length, start, index, previous));
    start = index;
  }
  return clauses;
}

/** How far a denial reaches: geen / zonder to the noun, niet over a few words. */
function denials(draft: Draft): boolean[] {
  const { tokens, tagOf, lemmas } = draft;
  const denied = tokens.map(() => false);
  for (let index = 0; index < tokens.length; index += 1) {
    const noun = is(draft, index, 'negatedNoun');
    if (!noun && !is(draft, index, 'negation')) continue;
    const own = tagOf[index];
    if (own) continue;
    // "Meer weet ik niet van die man" denies nothing of him.
    const doubted = !noun && (is(draft, index - 1, 'doubt') || is(draft, index - 2, 'doubt'));
    if (doubted) continue;
    const reach = noun ? 6 : 3;
    for (let next = index + 1; next <= index + reach; next += 1) {
      const token = tokens[next];
      if (token === undefined || token.gap === 'stop' || (token.gap === 'comma' && !is(draft, next, 'or'))) break;
      if (is(draft, next, 'negationEnds') || is(draft, next, 'and') || is(draft, next, 'conjunction')) break;
      if (noun && tagOf[next] === undefined && (lemmas[next]?.length ?? 0) > 1) break;
      denied[next] = true;
    }
  }
  return denied;
}

/** Lemmas -> their lists; the same words come back with the same lemmas. */
const listsOfLemmas = new WeakMap<readonly string[], WordLists>();

function listsOf(lemmas: readonly string[], lexicon: Lexicon): WordLists {
  const known = listsOfLemmas.get(lemmas);
  if (known) return known;
  const lists = new Set(lemmas.flatMap((lemma) => [...(lexicon.smallWords.get(lemma) ?? [])]));
  listsOfLemmas.set(lemmas, lists);
  return lists;
}

export function read(plain: PlainText, tokens: readonly Token[], lexicon: Lexicon): Reading {
  const lemmas = tokens.map((token) => lexicon.lemmas(token.text));
  const tags = findTags(lexicon, tokens, lemmas);
  const tagOf: (Tag | undefined)[] = tokens.map(() => undefined);
  for (const tag of tags) for (let index = tag.start; index < tag.end; index += 1) tagOf[index] = tag;
  const small = tokens.map((token) => lexicon.smallWords.get(token.text));
  const lemmaLists = lemmas.map((words) => listsOf(words, lexicon));
  const draft: Draft = { lexicon, plain, tokens, lemmas, small, lemmaLists, tags, tagOf };
  const clauses = findClauses(draft);
  const clauseOf: Clause[] = [];
  for (const clause of clauses) for (let index = clause.start; index < clause.end; index += 1) clauseOf.push(clause);
  return { ...draft, clauses, clauseOf, negated: denials(draft) };
}

/** Words remembered with the language that alone knows them: 1 Dutch, -1 English, 0 both or neither. */
const leanings = new Map<string, number>();
const MEMORY = 20_000;

function leaningOf(word: string, dutch: Lexicon, english: Lexicon): number {
  const known = leanings.get(word);
  if (known !== undefined) return known;
  const leaning = Number(dutch.isListed(word)) - Number(english.isListed(word));
  if (leanings.size >= MEMORY) leanings.clear();
  leanings.set(word, leaning);
  return leaning;
}

/** Chooses the language by the words that only one of the two knows; Dutch when in doubt. */
export function readText(plain: PlainText, dutch: Lexicon, english: Lexicon): Reading {
  const tokens = tokenize(plain);
  let balance = 0;
  for (const { text } of tokens) balance += leaningOf(text, dutch, english);
  return read(plain, tokens, balance < 0 ? english : dutch);
}
