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
  /** The ids of its slots but the rarest, the rarer first. */
  slots: readonly number[];
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
  /** The slots that it fits. */
  readonly slots: ReadonlySet<number>;
  /** The same as a list. */
  readonly slotList: readonly number[];
  /** Book -> its patterns of which this is the rarest word. */
  readonly anchored: readonly (readonly Pattern<unknown>[] | undefined)[];
  /** The books of which it has such patterns. */
  readonly books: readonly number[];
}

// Every book is compiled when the program starts; only then a word can be looked up once for all of them.
const slotIds = new Map<string, number>();
const slotsOfWord = new Map<string, number[]>();
const anchoredBy = new Map<string, Pattern<unknown>[][]>();
let books = 0;
let usesOf = new WeakMap<readonly string[], Uses>();
/** Of the text that was searched last (all books are searched before the next text): by book the words that its patterns hang on. */
const anchors: number[][] = [];
/** How many words there are in each list of `anchors`. */
let hung = new Uint16Array(0);
/** Slot -> where in that text words stand that fit it (`stretch`); and the slots that have any. */
let places = new Int32Array(0);
const touched: number[] = [];
let latest: { readonly lemmas: Lemmas; readonly uses: readonly Uses[] } | null = null;

const NOTHING: readonly never[] = [];

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
  const slots = new Set<number>();
  const anchored: Pattern<unknown>[][] = [];
  for (const lemma of lemmas) {
    for (const id of slotsOfWord.get(lemma) ?? []) slots.add(id);
    for (const [book, patterns] of Object.entries(anchoredBy.get(lemma) ?? [])) {
      const before = anchored[Number(book)] ?? [];
      anchored[Number(book)] = [...before, ...patterns.filter((pattern) => !before.includes(pattern))];
    }
  }
  const uses = { slots, slotList: [...slots], anchored, books: Object.keys(anchored).map(Number) };
  usesOf.set(lemmas, uses);
  return uses;
}

function lookUpAll(lemmas: Lemmas): readonly Uses[] {
  if (latest?.lemmas === lemmas) return latest.uses;
  hung.fill(0);
  if (places.length < slotIds.size) places = new Int32Array(slotIds.size);
  for (const slot of touched) places[slot] = 0;
  touched.length = 0;
  const uses: Uses[] = [];
  for (let index = 0; index < lemmas.length; index += 1) {
    const word = lookUp(lemmas[index] ?? NOTHING);
    uses.push(word);
    for (const book of word.books) {
      const count = hung[book] ?? 0;
      const list = anchors[book];
      if (list !== undefined) list[count] = index;
      hung[book] = count + 1;
    }
    const bit = 1 << ((index >>> 2) & 31);
    for (const slot of word.slotList) {
      if (places[slot] === 0) touched.push(slot);
      places[slot] = (places[slot] ?? 0) | bit;
    }
  }
  latest = { lemmas, uses };
  return uses;
}

/** A bit for each four words of [start, end); long texts begin again at the first bit. */
function stretch(start: number, end: number): number {
  const first = start >>> 2;
  const count = ((end - 1) >>> 2) - first + 1;
  if (count >= 32) return -1;
  const bits = (1 << count) - 1;
  const shift = first & 31;
  return shift === 0 ? bits : (bits << shift) | (bits >>> (32 - shift));
}

/** Whether every slot may have a word that fits it in a stretch of the text. */
function isPossible(slots: readonly number[], where: number): boolean {
  for (let index = 0; index < slots.length; index += 1) if (((places[slots[index] ?? 0] ?? 0) & where) === 0) return false;
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

/** `common` are the small words of the language with how often they are met: bad anchors. */
export function compilePatterns<Value extends string>(lists: PatternList<Value>, common: ReadonlyMap<string, number>): PatternBook<Value> {
  const patterns: Pattern<Value>[] = [];
  for (const [value, texts] of Object.entries(lists) as [Value, string][]) {
    for (const text of apart(texts)) {
      const parts = parse(text);
      const size = parts.reduce((total, part) => total + part.slots.length, 0);
      patterns.push({ value, parts, size, slots: [] });
    }
  }
  const weight = (slot: Slot): number => {
    let total = 0;
    for (const word of slot.words) total += common.get(word) ?? 1;
    return total;
  };
  const id = books;
  books += 1;
  anchors.push([]);
  hung = new Uint16Array(books);
  usesOf = new WeakMap();
  latest = null;
  for (const pattern of patterns) {
    const weighed = pattern.parts.flatMap((part) => part.slots).map((slot) => ({ slot, weight: weight(slot) }));
    weighed.sort((first, second) => first.weight - second.weight);
    const anchor = weighed[0]?.slot;
    pattern.slots = [...new Set(weighed.slice(1).map(({ slot }) => slot.id))];
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
  return uses?.slots.has(slot.id) === true;
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

/** Every pattern of the book that stands in the clause [start, end). */
export function findPatterns<Value>(book: PatternBook<Value>, lemmas: Lemmas, start: number, end: number): readonly Found<Value>[] {
  const uses = lookUpAll(lemmas);
  const count = hung[book.id] ?? 0;
  const list = anchors[book.id];
  if (list === undefined || count === 0) return NOTHING;
  const where = stretch(start, end);
  let found: Found<Value>[] | null = null;
  for (let one = 0; one < count; one += 1) {
    const index = list[one] ?? 0;
    if (index < start || index >= end) continue;
    const anchored = uses[index]?.anchored[book.id] as readonly Pattern<Value>[] | undefined;
    if (anchored === undefined) continue;
    for (const pattern of anchored) {
      if (!isPossible(pattern.slots, where)) continue;
      const match = matchPattern(pattern, uses, start, end, index);
      if (match === null) continue;
      found ??= [];
      found.push(match);
    }
  }
  return found ?? NOTHING;
}
