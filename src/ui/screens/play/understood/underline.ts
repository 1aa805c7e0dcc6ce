// Which parts of one's own sentence were understood. Pure: text and spans in, pieces of text out.
import type { Facts, Span } from '../../../../language/facts.ts';

/** A piece of a sentence; `understood`: it became a fact that still stands. */
export interface Piece {
  readonly text: string;
  readonly understood: boolean;
}

/** The sentence in pieces. What was corrected since is no longer marked, nor a place outside the text. */
export function underlined(text: string, spans: readonly Span[], facts: Facts): readonly Piece[] {
  const marked = spans
    .filter(({ field, value, from, to }) => from >= 0 && from < to && to <= text.length && stands(facts, field, value))
    .toSorted((a, b) => a.from - b.from || a.to - b.to);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { from, to } of marked) {
    if (to <= at) continue;
    const start = Math.max(from, at);
    if (start > at) pieces.push({ text: text.slice(at, start), understood: false });
    pieces.push({ text: text.slice(start, to), understood: true });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), understood: false });
  return pieces;
}

/** Whether the facts still say at this path what these words meant; a list says it as one of its members. */
function stands(facts: Facts, field: string, value: string): boolean {
  const found = field
    .split('.')
    .reduce<unknown>(
      (part, key) => (typeof part === 'object' && part !== null ? (part as Record<string, unknown>)[key] : undefined),
      facts,
    );
  if (Array.isArray(found)) return found.includes(value);
  return found === true || (typeof found === 'object' && found !== null) || (found !== undefined && String(found) === value);
}
