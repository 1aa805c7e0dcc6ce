// A text made ready for understanding: words with their lemmas, clauses, the phrases that mean something, and what is denied.
import type { Lexicon } from './lexicon.ts';
import type { ToneList } from './listNames.ts';
import type { Phrase, PhraseMeaning, PhraseValues } from './phrases.ts';
import type { PlainText } from './plainText.ts';
import { joinSpokenNumbers } from './spokenNumbers.ts';
import { tokenize, type Token } from './tokens.ts';
import { bitOf, lemmaBitOf, type Word } from './word.ts';
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
  /** Token -> what the lists say of its word. */
  readonly words: readonly Word[];
  readonly lemmas: readonly (readonly string[])[];
  readonly clauses: readonly Clause[];
  /** Token -> clause. */
  readonly clauseOf: readonly Clause[];
  readonly tags: readonly Tag[];
  /** A bit for each list that any token is in (`isAnywhere`). */
  readonly present: readonly number[];
  /** Token -> the tag that it is part of. */
  readonly tagOf: readonly (Tag | undefined)[];
  /** Token -> whether what it says is denied. */
  readonly negated: readonly boolean[];
}

/** Whether the token is one of the small words of a list. */
export function is(reading: Pick<Reading, 'words'>, index: number, list: keyof Grammar): boolean {
  return index >= 0 && index < reading.words.length && reading.words[index]?.small?.has(list) === true;
}

/** Whether the token is in a list of the words of tone. */
export function isToneWord(reading: Reading, index: number, list: ToneList): boolean {
  if (index < 0 || index >= reading.words.length || reading.words[index]?.tone?.has(list) !== true) return false;
  return reading.lexicon.toneWords[list].has(reading.tokens[index]?.text ?? '');
}

/** Whether any token may be in a list, of small words or of tone: what is nowhere need not be looked for. */
export function isAnywhere(reading: Pick<Reading, 'present'>, list: keyof Grammar | ToneList): boolean {
  return holds(reading.present, bitOf(list));
}

/** The same for the lemmas of the tokens. */
export function isLemmaAnywhere(reading: Pick<Reading, 'present'>, list: keyof Grammar): boolean {
  return holds(reading.present, lemmaBitOf(list));
}

function holds(bits: readonly number[], bit: number): boolean {
  const part = bit >>> 5;
  return part < bits.length && ((bits[part] ?? 0) & (1 << (bit & 31))) !== 0;
}

/** Whether a lemma of the token is in a list of the grammar. */
export function isLemma(reading: Reading, index: number, list: keyof Grammar): boolean {
  return index >= 0 && index < reading.words.length && reading.words[index]?.lemmaLists?.has(list) === true;
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
  if (tag === undefined) return undefined;
  for (const one of tag.meanings) if (one.meaning === meaning) return one.value as PhraseValues[M];
  return undefined;
}

/** Whether the words of a phrase behind the first stand at these tokens. */
function fits({ words: phrase }: Phrase, start: number, tokens: readonly Token[], words: readonly Word[]): boolean {
  for (let offset = 1; offset < phrase.length; offset += 1) {
    const token = tokens[start + offset];
    if (token === undefined || token.gap === 'stop' || token.gap === 'comma') return false;
    if (!words[start + offset]?.lemmas.includes(phrase[offset] ?? '')) return false;
  }
  return true;
}

function findTags(tokens: readonly Token[], words: readonly Word[]): Tag[] {
  const tags: Tag[] = [];
  let start = 0;
  while (start < tokens.length) {
    let end = start + 1;
    for (const phrase of words[start]?.phrases ?? []) {
      if (!fits(phrase, start, tokens, words)) continue;
      end = start + phrase.words.length;
      tags.push({ start, end, meanings: phrase.meanings });
      break;
    }
    start = end;
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
  const person =
    draft.tags.length > 0 &&
    anyToken(
      range,
      (index) => tagOf[index]?.meanings.some(({ meaning }) => meaning === 'sex' || meaning === 'somebody' || meaning === 'kin') ?? false,
    );
  const he =
    (isAnywhere(draft, 'he') || isAnywhere(draft, 'she')) && anyToken(range, (index) => is(draft, index, 'he') || is(draft, index, 'she'));
  const second = is(draft, start + 1, 'he') || is(draft, start + 1, 'she');
  const asked =
    is(draft, start, 'questionWord') || (is(draft, start, 'questionVerb') && he) || ((draft.lemmas[start]?.length ?? 0) > 1 && second);
  const me = isAnywhere(draft, 'me') && anyToken(range, (index) => is(draft, index, 'me'));
  return {
    index: number,
    start,
    end,
    interrogates: (tokens[start]?.asks ?? false) && (asksAbout(draft, start) || ((asked || previous?.interrogates === true) && !person)),
    aboutMe: me && !person && !anyToken(range, (index) => is(draft, index, 'perceives') || is(draft, index, 'they')),
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

function read(plain: PlainText, tokens: readonly Token[], words: readonly Word[], lexicon: Lexicon): Reading {
  const lemmas: (readonly string[])[] = [];
  const tagOf: (Tag | undefined)[] = [];
  const present: number[] = [];
  for (const { lemmas: own, bits } of words) {
    lemmas.push(own);
    tagOf.push(undefined);
    while (present.length < bits.length) present.push(0);
    for (let part = 0; part < bits.length; part += 1) present[part] = (present[part] ?? 0) | (bits[part] ?? 0);
  }
  const tags = findTags(tokens, words);
  for (const tag of tags) for (let index = tag.start; index < tag.end; index += 1) tagOf[index] = tag;
  const draft: Draft = { lexicon, plain, tokens, words, lemmas, present, tags, tagOf };
  const clauses = findClauses(draft);
  const clauseOf: Clause[] = [];
  for (const clause of clauses) for (let index = clause.start; index < clause.end; index += 1) clauseOf.push(clause);
  return { ...draft, clauses, clauseOf, negated: denials(draft) };
}

/** A word that was met before. */
interface Known {
  readonly text: string;
  /** The language that alone knows it: 1 Dutch, -1 English, 0 both or neither. */
  readonly leaning: number;
  /** What the Dutch lists say of it. */
  readonly dutch: Word;
}
const knownWords = new Map<string, Known>();
const MEMORY = 20_000;

function know(text: string, dutch: Lexicon, english: Lexicon): Known {
  const before = knownWords.get(text);
  if (before !== undefined) return before;
  const word = { text, leaning: Number(dutch.isListed(text)) - Number(english.isListed(text)), dutch: dutch.word(text) };
  if (knownWords.size >= MEMORY) knownWords.clear();
  knownWords.set(text, word);
  return word;
}

/** Chooses the language by the words that only one of the two knows; Dutch when in doubt. */
export function readText(plain: PlainText, dutch: Lexicon, english: Lexicon): Reading {
  const tokens = tokenize(plain);
  const words: Word[] = [];
  let balance = 0;
  for (const token of tokens) {
    const known = know(token.text, dutch, english);
    token.text = known.text;
    words.push(known.dutch);
    balance += known.leaning;
  }
  const lexicon = balance < 0 ? english : dutch;
  const joined = joinSpokenNumbers(tokens, lexicon);
  const same = joined === tokens && lexicon === dutch;
  return read(plain, joined, same ? words : joined.map(({ text }) => lexicon.word(text)), lexicon);
}
