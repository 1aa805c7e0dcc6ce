// Lines of several pieces (streets, canals, hedges): measuring along them, and lines beside them. Only + - * / and sqrt, then
// rounded to whole decimetres, so the same file gives the same map everywhere.
import { type Point, distance, squaredDistance } from './neighbourhoodGeometry.ts';

/** A place along a line: `offset` dm from its start, at `squared` dm2 from the point that was asked about. */
export interface Nearest {
  readonly offset: number;
  readonly squared: number;
}

function pieceLength(a: Point, b: Point): number {
  return Math.ceil(Math.sqrt(squaredDistance(a, b)));
}

/** Distance from the start to every vertex, in whole dm; each piece is rounded up, so no line is shorter than its beeline. */
export function lineLengths(line: readonly Point[]): readonly number[] {
  const lengths: number[] = [];
  let total = 0;
  let before: Point | undefined;
  for (const point of line) {
    if (before !== undefined) total += pieceLength(before, point);
    lengths.push(total);
    before = point;
  }
  return lengths;
}

/** The point `offset` dm along the line; before the start or past the end gives the start or the end. */
export function pointAlong(line: readonly Point[], lengths: readonly number[], offset: number): Point {
  for (let i = 1; i < line.length; i += 1) {
    const a = line[i - 1];
    const b = line[i];
    const start = lengths[i - 1];
    const end = lengths[i];
    if (a === undefined || b === undefined || start === undefined || end === undefined) break;
    if (offset > end && i < line.length - 1) continue;
    const done = Math.min(Math.max(offset, start), end) - start;
    const length = Math.max(end - start, 1);
    return { x: a.x + Math.round(((b.x - a.x) * done) / length), y: a.y + Math.round(((b.y - a.y) * done) / length) };
  }
  const first = line[0];
  if (first === undefined) throw new Error('a line has at least one point');
  return first;
}

/** Where on the line one comes closest to the point; the first such place when there are several. */
export function nearestOnLine(line: readonly Point[], lengths: readonly number[], point: Point): Nearest {
  let best: Nearest = { offset: 0, squared: Infinity };
  for (let i = 1; i < line.length; i += 1) {
    const a = line[i - 1];
    const b = line[i];
    const start = lengths[i - 1];
    const end = lengths[i];
    if (a === undefined || b === undefined || start === undefined || end === undefined) break;
    const dx = b.x - a.x;
    const dy = b.y - a.y;
    const squared = dx * dx + dy * dy;
    const along = Math.min(Math.max((point.x - a.x) * dx + (point.y - a.y) * dy, 0), squared);
    const offset = start + (squared === 0 ? 0 : Math.round(((end - start) * along) / squared));
    const found = squaredDistance(point, pointAlong(line, lengths, offset));
    if (found < best.squared) best = { offset, squared: found };
  }
  return best;
}

/** The point `aside` dm to the left (right when negative) of b, where the line bends from a through b to c. */
function corner(a: Point, b: Point, c: Point, aside: number): Point {
  const before = unit(a, b);
  const after = unit(b, c);
  const x = before.y + after.y;
  const y = -before.x - after.x;
  // The mitre is aside / cos(half the bend); a bend of more than 120 degrees is cut off at twice the width.
  const stretch = Math.max((x * x + y * y) / 2, 0.5);
  return { x: b.x + Math.round((x * aside) / stretch), y: b.y + Math.round((y * aside) / stretch) };
}

/** The direction from a to b as a vector of length 1. */
export function unit(a: Point, b: Point): Point {
  const length = Math.sqrt(squaredDistance(a, b));
  return length === 0 ? { x: 0, y: 0 } : { x: (b.x - a.x) / length, y: (b.y - a.y) / length };
}

/** The line that runs `aside` dm to the left of this one (to the right when negative), with its corners mitred. */
export function lineBeside(line: readonly Point[], aside: number): readonly Point[] {
  return line.map((point, i) => {
    const before = line[i - 1];
    const after = line[i + 1];
    if (before !== undefined && after !== undefined) return corner(before, point, after, aside);
    const along = before === undefined ? unit(point, after ?? point) : unit(before, point);
    return { x: point.x + Math.round(along.y * aside), y: point.y - Math.round(along.x * aside) };
  });
}

/** The outline of a strip `width` dm wide with this line in its middle: a canal, a ditch, a hedge. */
export function stripAround(line: readonly Point[], width: number): readonly Point[] {
  const half = Math.floor(width / 2);
  return [...lineBeside(line, half), ...lineBeside(line, half - width).toReversed()];
}

/** Points every `spacing` dm along a line, beginning half a space from its start: a row of trees. */
export function pointsAlong(line: readonly Point[], spacing: number): readonly Point[] {
  const lengths = lineLengths(line);
  const total = lengths[lengths.length - 1] ?? 0;
  const points: Point[] = [];
  for (let offset = Math.floor(spacing / 2); offset <= total; offset += spacing) points.push(pointAlong(line, lengths, offset));
  return points;
}

/** The longest stride from the offset that keeps within a chord of `chord` dm: the next place for a house front. */
export function chordEnd(line: readonly Point[], lengths: readonly number[], offset: number, chord: number): number {
  const total = lengths[lengths.length - 1] ?? 0;
  const start = pointAlong(line, lengths, offset);
  let end = offset + chord;
  while (end < total && distance(start, pointAlong(line, lengths, end)) < chord - 1) end += 1;
  return end;
}
