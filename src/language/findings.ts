// What has been found so far in one text, with the words that it came from.
import type { Span } from './facts.ts';
import type { Reading } from './reading.ts';

/** Keeps a span for a fact: `field` is the path in Facts ('person.upper.colour'), tokens [start, end). */
export type Mark = (field: string, value: string, start: number, end: number) => void;

/** The same for characters [from, to) of the plain text. */
export type MarkText = (field: string, value: string, from: number, to: number) => void;

export function makeMark(reading: Reading, spans: Span[]): Mark {
  return (field, value, start, end) => {
    const first = reading.tokens[start];
    const last = reading.tokens[end - 1];
    if (first && last) spans.push({ field, value, from: reading.plain.origin(first.from), to: reading.plain.origin(last.to - 1) + 1 });
  };
}

export function makeMarkText(reading: Reading, spans: Span[]): MarkText {
  return (field, value, from, to) => {
    spans.push({ field, value, from: reading.plain.origin(from), to: reading.plain.origin(to - 1) + 1 });
  };
}
