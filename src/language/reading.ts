// A text made ready for understanding: words with their lemmas, clauses, the phrases that mean something, and what is denied.
import type { Lexicon } from './lexicon.ts';
import type { PhraseMeaning, PhraseValues } from './phrases.ts';
import type { PlainText } from './plainText.ts';
import { tokenize, type Token } from './tokens.ts';
import type { Grammar } from './words/vocabulary.ts';

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
  /** Token -> the tag that it is part of. */
  readonly tagOf: readonly (Tag | undefined)[];
  /** Token -> whether what it says is denied. */
  readonly negated: readonly boolean[];
}

/** Whether the token is one of the small words of a list. */
export function is(reading: Reading, index: number, list: keyof Grammar): boolean {
  const token = reading.tokens[index];
  return token !== undefined && reading.lexicon.grammar[list].has(token.text);
}

/** Whether a lemma of the token is in a list of the grammar. */
export function isLemma(reading: Reading, index: number, list: keyof Grammar): boolean {
  return reading.lemmas[index]?.some((lemma) => reading.lexicon.grammar[list].has(lemma)) ?? false;
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

function startsClause(draft: Draft, index: number): boolean {
  const token = draft.tokens[index];
  if (
    token === undefined ||
    token.gap === 'stop' ||
    token.gap === 'comma' ||
    (token.gap === 'glue' && (token.mark === ',' || token.mark === ':') && token.number === null)
  )
    return true;
  const { grammar } = draft.lexicon;
  if (grammar.conjunction.has(token.text)) return true;
  if (!grammar.and.has(token.text)) return false;
  for (let next = index + 1; next <= index + 2; next += 1) {
    const word = draft.tokens[next]?.text;
    if (word === undefined) return false;
    if (
      grammar.they.has(word) ||
      grammar.me.has(word) ||
      grammar.motion.has(draft.lemmas[next]?.at(-1) ?? '') ||
      (draft.lemmas[next]?.length ?? 0) > 1
    )
      return true;
  }
  return false;
}

function describeClause(draft: Draft, number: number, start: number, end: number): Clause {
  const {
    tokens,
    tagOf,
    lexicon: { grammar },
  } = draft;
  const text = (index: number): string => tokens[index]?.text ?? '';
  const range = { start, end };
  const person = anyToken(
    range,
    (index) => tagOf[index]?.meanings.some(({ meaning }) => meaning === 'sex' || meaning === 'somebody') ?? false,
  );
  const he = anyToken(range, (index) => grammar.he.has(text(index)) || grammar.she.has(text(index)));
  const second = grammar.he.has(text(start + 1)) || grammar.she.has(text(start + 1));
  const asked =
    grammar.questionWord.has(text(start)) ||
    (grammar.questionVerb.has(text(start)) && he) ||
    ((draft.lemmas[start]?.length ?? 0) > 1 && second);
  const perceived = anyToken(range, (index) => grammar.perceives.has(text(index)));
  const me = anyToken(range, (index) => grammar.me.has(text(index)));
  return {
    index: number,
    start,
    end,
    interrogates: (tokens[start]?.asks ?? false) && asked && !person,
    aboutMe: me && !perceived && !person && !anyToken(range, (index) => grammar.they.has(text(index))),
  };
}

function findClauses(draft: Draft): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (let index = 1; index <= draft.tokens.length; index += 1) {
    if (index < draft.tokens.length && !startsClause(draft, index)) continue;
    clauses.push(describeClause(draft, clauses.length, start, index));
    start = index;
  }
  return clauses;
}

/** How far a denial reaches: geen / zonder to the noun, niet over a few words. */
function denials(draft: Draft): boolean[] {
  const {
    tokens,
    tagOf,
    lemmas,
    lexicon: { grammar },
  } = draft;
  const denied = tokens.map(() => false);
  for (let index = 0; index < tokens.length; index += 1) {
    const word = tokens[index]?.text ?? '';
    const noun = grammar.negatedNoun.has(word);
    if (!noun && !grammar.negation.has(word)) continue;
    const own = tagOf[index];
    if (own) continue;
    const reach = noun ? 6 : 3;
    for (let next = index + 1; next <= index + reach; next += 1) {
      const token = tokens[next];
      if (token === undefined || token.gap === 'stop' || (token.gap === 'comma' && !grammar.or.has(token.text))) break;
      if (grammar.negationEnds.has(token.text) || grammar.and.has(token.text) || grammar.conjunction.has(token.text)) break;
      if (noun && tagOf[next] === undefined && (lemmas[next]?.length ?? 0) > 1) break;
      denied[next] = true;
    }
  }
  return denied;
}

export function read(plain: PlainText, tokens: readonly Token[], lexicon: Lexicon): Reading {
  const lemmas = tokens.map((token) => lexicon.lemmas(token.text));
  const tags = findTags(lexicon, tokens, lemmas);
  const tagOf: (Tag | undefined)[] = tokens.map(() => undefined);
  for (const tag of tags) for (let index = tag.start; index < tag.end; index += 1) tagOf[index] = tag;
  const draft: Draft = { lexicon, plain, tokens, lemmas, tags, tagOf };
  const clauses = findClauses(draft);
  const clauseOf: Clause[] = [];
  for (const clause of clauses) for (let index = clause.start; index < clause.end; index += 1) clauseOf.push(clause);
  return { ...draft, clauses, clauseOf, negated: denials(draft) };
}

/** Chooses the language by the words that only one of the two knows; Dutch when in doubt. */
export function readText(plain: PlainText, dutch: Lexicon, english: Lexicon): Reading {
  const tokens = tokenize(plain);
  let balance = 0;
  for (const { text } of tokens) {
    const listed = dutch.isListed(text);
    if (listed !== english.isListed(text)) balance += listed ? 1 : -1;
  }
  return read(plain, tokens, balance < 0 ? english : dutch);
}
