// Patterns over the words of a clause; the notation is explained in words/vocabulary.ts.
import { splitPhrase } from './phrases.ts';
import type { PatternList } from './words/vocabulary.ts';

interface Slot {
  readonly words: ReadonlySet<string>;
  /** How many words may stand between this one and the one before. */
  readonly gap: number;
}

interface Part {
  readonly slots: readonly Slot[];
  readonly atEnd: boolean;
}

interface Pattern<Value> {
  readonly value: Value;
  readonly parts: readonly Part[];
  readonly size: number;
}

export interface PatternBook<Value> {
  /** The rarest word of a pattern -> patterns. */
  readonly byAnchor: ReadonlyMap<string, readonly Pattern<Value>[]>;
}

/** A pattern found: the tokens that it took, ascending. */
export interface Found<Value> {
  readonly value: Value;
  readonly tokens: readonly number[];
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
      slots.push({ words: new Set(piece.split('/').map((word) => splitPhrase(word).join(''))), gap });
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
      patterns.push({ value, parts, size });
      for (const part of parts) for (const slot of part.slots) for (const word of slot.words) uses.set(word, (uses.get(word) ?? 0) + 1);
    }
  }
  const weight = (slot: Slot): number => {
    let total = 0;
    for (const word of slot.words) total += (uses.get(word) ?? 0) + (common.has(word) ? 100 : 0);
    return total;
  };
  const byAnchor = new Map<string, Pattern<Value>[]>();
  for (const pattern of patterns) {
    const slots = pattern.parts.flatMap((part) => part.slots);
    const anchor = slots.reduce<Slot | null>((best, slot) => (best === null || weight(slot) < weight(best) ? slot : best), null);
    for (const word of anchor?.words ?? []) byAnchor.set(word, [...(byAnchor.get(word) ?? []), pattern]);
  }
  return { byAnchor };
}

type Lemmas = readonly (readonly string[])[];

function fits(slot: Slot, lemmas: readonly string[] | undefined): boolean {
  if (lemmas === undefined) return false;
  for (const lemma of lemmas) if (slot.words.has(lemma)) return true;
  return false;
}

/** The tokens of a part that starts at `from`, or null. */
function matchPart(part: Part, lemmas: Lemmas, from: number, end: number): number[] | null {
  const tokens: number[] = [];
  let index = from;
  for (const slot of part.slots) {
    const last = Math.min(end - 1, index + (tokens.length === 0 ? 0 : slot.gap));
    while (index <= last && !fits(slot, lemmas[index])) index += 1;
    if (index > last) return null;
    tokens.push(index);
    index += 1;
  }
  return part.atEnd && index !== end ? null : tokens;
}

function matchPattern<Value>(pattern: Pattern<Value>, lemmas: Lemmas, start: number, end: number, anchor: number): Found<Value> | null {
  const taken: number[] = [];
  let low = anchor;
  let high = anchor;
  for (const part of pattern.parts) {
    let best: number[] | null = null;
    let nearest = Number.POSITIVE_INFINITY;
    for (let from = start; from < end; from += 1) {
      const first = part.slots[0];
      if (first === undefined || !fits(first, lemmas[from])) continue;
      const tokens = matchPart(part, lemmas, from, end);
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
export function findPatterns<Value>(book: PatternBook<Value>, lemmas: Lemmas, start: number, end: number): Found<Value>[] {
  const found: Found<Value>[] = [];
  for (let index = start; index < end; index += 1) {
    for (const lemma of lemmas[index] ?? []) {
      for (const pattern of book.byAnchor.get(lemma) ?? []) {
        const match = matchPattern(pattern, lemmas, start, end, index);
        if (match) found.push(match);
      }
    }
  }
  return found;
}
