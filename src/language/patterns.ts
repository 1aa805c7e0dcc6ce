// Patterns over the words of a clause; the notation is explained in words/vocabulary.ts.
import { splitPhrase } from './phrases.ts';
import type { PatternList } from './words/vocabulary.ts';

interface Slot {
  readonly words: ReadonlySet<string>;
  /** Of its set of words, among all sets of all books. */
  readonly id: number;
  /** How many words may stand between this one and the one before. */
  readonly gap: number;
}

interface Part {
  readonly slots: readonly Slot[];
  readonly atEnd: boolean;
}

interface Pattern<Value> {
  /** The ids of all its slots. */
  readonly slots: readonly number[];
  readonly value: Value;
  readonly parts: readonly Part[];
  readonly size: number;
}

export interface PatternBook<Value> {
  /** Among all books. */
  readonly id: number;
  readonly patterns: readonly Pattern<Value>[];
}

/** A pattern found: the tokens that it took, ascending. */
export interface Found<Value> {
  readonly value: Value;
  readonly tokens: readonly number[];
}

/** What the books of this program make of one word. */
interface Uses {
  /** One bit for each slot that it fits. */
  readonly slots: Uint32Array;
  /** Book -> its patterns of which this is the rarest word. */
  readonly anchored: readonly (readonly Pattern<unknown>[] | undefined)[];
  /** The books of which it has such patterns. */
  readonly books: readonly number[];
}

/** Of the words of a text; `anchored` has a 1 for each book that it may hold a pattern of. */
interface TextUses {
  readonly words: readonly Uses[];
  readonly anchored: Uint8Array;
  /** Part of the text -> the slots that any of its words fits. */
  readonly present: Map<number, Uint32Array>;
}

// Every book is compiled when the program starts; only then a word can be looked up once for all of them.
const slotIds = new Map<string, number>();
const slotsOfWord = new Map<string, number[]>();
const anchoredBy = new Map<string, Pattern<unknown>[][]>();
let books = 0;
let usesOf = new WeakMap<readonly string[], Uses>();
/** Of the text that was searched last: all books are searched before the next text. */
let latest: { readonly lemmas: Lemmas; readonly uses: TextUses } | null = null;

function slotId(words: ReadonlySet<string>): number {
  const key = [...words].sort().join('/');
  const known = slotIds.get(key);
  if (known !== undefined) return known;
  const id = slotIds.size;
  slotIds.set(key, id);
  for (const word of words) slotsOfWord.set(word, [...(slotsOfWord.get(word) ?? []), id]);
  return id;
}

function lookUp(lemmas: readonly string[]): Uses {
  const known = usesOf.get(lemmas);
  if (known) return known;
  const slots = new Uint32Array((slotIds.size >>> 5) + 1);
  const anchored: Pattern<unknown>[][] = [];
  for (const lemma of lemmas) {
    for (const id of slotsOfWord.get(lemma) ?? []) slots[id >>> 5] = (slots[id >>> 5] ?? 0) | (1 << (id & 31));
    for (const [book, patterns] of Object.entries(anchoredBy.get(lemma) ?? [])) {
      const before = anchored[Number(book)] ?? [];
      anchored[Number(book)] = [...before, ...patterns.filter((pattern) => !before.includes(pattern))];
    }
  }
  const uses = { slots, anchored, books: Object.keys(anchored).map(Number) };
  usesOf.set(lemmas, uses);
  return uses;
}

function lookUpAll(lemmas: Lemmas): TextUses {
  if (latest?.lemmas === lemmas) return latest.uses;
  const words = lemmas.map(lookUp);
  const anchored = new Uint8Array(books);
  for (const word of words) for (const book of word.books) anchored[book] = 1;
  const uses = { words, anchored, present: new Map<number, Uint32Array>() };
  latest = { lemmas, uses };
  return uses;
}

/** The slots that any word of [start, end) fits. */
function slotsIn(text: TextUses, start: number, end: number): Uint32Array {
  const key = start * 4096 + end;
  const known = text.present.get(key);
  if (known) return known;
  const size = (slotIds.size >>> 5) + 1;
  const slots = new Uint32Array(size);
  for (let index = start; index < end; index += 1) {
    const own = text.words[index]?.slots;
    if (own) for (let word = 0; word < size; word += 1) slots[word] = (slots[word] ?? 0) | (own[word] ?? 0);
  }
  text.present.set(key, slots);
  return slots;
}

function isPossible(slots: readonly number[], present: Uint32Array): boolean {
  for (const id of slots) if (((present[id >>> 5] ?? 0) & (1 << (id & 31))) === 0) return false;
  return true;
}

/** Words between two words of a part with '..'. */
const WIDE = 3;
/** Words that do not belong to a pattern, over all its parts. */
const SLACK = 8;

function parsePart(text: string): Part {
  const slots: Slot[] = [];
  let gap = 0;
  let atEnd = false;
  for (const piece of text.split(/\s+/)) {
    if (piece === '') continue;
    if (piece === '..') gap = WIDE;
    else if (piece === '$') atEnd = true;
    else {
      const words = new Set(piece.split('/').map((word) => splitPhrase(word).join('')));
      slots.push({ words, id: slotId(words), gap });
      gap = 0;
    }
  }
  return { slots, atEnd };
}

const parse = (pattern: string): Part[] => pattern.split('&').map(parsePart);

function apart(patterns: string): string[] {
  return patterns
    .split(';')
    .map((pattern) => pattern.trim())
    .filter((pattern) => pattern !== '');
}

/** Every word that the patterns use. */
export function patternWords(patterns: string): string[] {
  return apart(patterns).flatMap((pattern) => parse(pattern).flatMap((part) => part.slots.flatMap((slot) => [...slot.words])));
}

/** `common` are the small words of the language: bad anchors. */
export function compilePatterns<Value extends string>(lists: PatternList<Value>, common: ReadonlySet<string>): PatternBook<Value> {
  const patterns: Pattern<Value>[] = [];
  const uses = new Map<string, number>();
  for (const [value, texts] of Object.entries(lists) as [Value, string][]) {
    for (const text of apart(texts)) {
      const parts = parse(text);
      const size = parts.reduce((total, part) => total + part.slots.length, 0);
      const ids = [...new Set(parts.flatMap((part) => part.slots.map((slot) => slot.id)))];
      patterns.push({ value, parts, size, slots: ids });
      for (const part of parts) for (const slot of part.slots) for (const word of slot.words) uses.set(word, (uses.get(word) ?? 0) + 1);
    }
  }
  const weight = (slot: Slot): number => {
    let total = 0;
    for (const word of slot.words) total += (uses.get(word) ?? 0) + (common.has(word) ? 100 : 0);
    return total;
  };
  const id = books;
  books += 1;
  usesOf = new WeakMap();
  latest = null;
  for (const pattern of patterns) {
    const slots = pattern.parts.flatMap((part) => part.slots);
    const anchor = slots.reduce<Slot | null>((best, slot) => (best === null || weight(slot) < weight(best) ? slot : best), null);
    for (const word of anchor?.words ?? []) {
      const byBook = anchoredBy.get(word) ?? [];
      byBook[id] = [...(byBook[id] ?? []), pattern];
      anchoredBy.set(word, byBook);
    }
  }
  return { id, patterns };
}

type Lemmas = readonly (readonly string[])[];

function fits(slot: Slot, uses: Uses | undefined): boolean {
  return uses !== undefined && ((uses.slots[slot.id >>> 5] ?? 0) & (1 << (slot.id & 31))) !== 0;
}

/** The tokens of a part that starts at `from`, or null. */
function matchPart(part: Part, uses: readonly Uses[], from: number, end: number): number[] | null {
  const tokens: number[] = [];
  let index = from;
  for (const slot of part.slots) {
    const last = Math.min(end - 1, index + (tokens.length === 0 ? 0 : slot.gap));
    while (index <= last && !fits(slot, uses[index])) index += 1;
    if (index > last) return null;
    tokens.push(index);
    index += 1;
  }
  return part.atEnd && index !== end ? null : tokens;
}

function matchPattern<Value>(
  pattern: Pattern<Value>,
  uses: readonly Uses[],
  start: number,
  end: number,
  anchor: number,
): Found<Value> | null {
  const taken: number[] = [];
  let low = anchor;
  let high = anchor;
  for (const part of pattern.parts) {
    let best: number[] | null = null;
    let nearest = Number.POSITIVE_INFINITY;
    for (let from = start; from < end; from += 1) {
      const first = part.slots[0];
      if (first === undefined || !fits(first, uses[from])) continue;
      const tokens = matchPart(part, uses, from, end);
      if (tokens === null || tokens.some((token) => taken.includes(token) && pattern.size > 2 && part.slots.length === 1)) continue;
      const away = tokens.includes(anchor) ? -1 : Math.abs(from - anchor);
      if (away < nearest) {
        nearest = away;
        best = tokens;
      }
    }
    if (best === null) return null;
    for (const token of best) {
      taken.push(token);
      low = Math.min(low, token);
      high = Math.max(high, token);
    }
  }
  if (high - low + 1 > pattern.size + SLACK) return null;
  return { value: pattern.value, tokens: [...new Set(taken)].sort((a, b) => a - b) };
}

const NOTHING: readonly never[] = [];

/** Every pattern of the book that stands in the clause [start, end). */
export function findPatterns<Value>(book: PatternBook<Value>, lemmas: Lemmas, start: number, end: number): readonly Found<Value>[] {
  const text = lookUpAll(lemmas);
  if (text.anchored[book.id] === 0) return NOTHING;
  const found: Found<Value>[] = [];
  const uses = text.words;
  let present: Uint32Array | null = null;
  for (let index = start; index < end; index += 1) {
    const anchored = uses[index]?.anchored[book.id] as readonly Pattern<Value>[] | undefined;
    if (anchored === undefined) continue;
    present ??= slotsIn(text, start, end);
    for (const pattern of anchored) {
      if (!isPossible(pattern.slots, present)) continue;
      const match = matchPattern(pattern, uses, start, end, index);
      if (match) found.push(match);
    }
  }
  return found;
}
