import type { Box } from '../camera.ts';
import type { MapPoint } from '../mapProps.ts';
import type { Measure } from './label.ts';

/** One letter in its place on a line: where its middle is and how it is turned (radians). */
export interface Glyph {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly angle: number;
}

export interface Written {
  readonly glyphs: readonly Glyph[];
  readonly boxes: readonly Box[];
  /** How much the writing bends, radians. */
  readonly bend: number;
}

/** A line in CSS pixels, with the distance from its start to every point. */
export interface PixelLine {
  readonly points: readonly MapPoint[];
  readonly lengths: readonly number[];
  readonly length: number;
}

/** More than this between two letters tears a word apart; more in all makes it unreadable. Radians. */
const SHARPEST = 0.4;
const MOST_BEND = 1.1;
const STRAIGHT = 0.06;

export function pixelLine(line: readonly MapPoint[], scale: number): PixelLine {
  const points = line.map(({ x, y }) => ({ x: x * scale, y: y * scale }));
  const lengths: number[] = [];
  let length = 0;
  for (const [i, point] of points.entries()) {
    const before = points[i - 1];
    if (before !== undefined) length += Math.hypot(point.x - before.x, point.y - before.y);
    lengths.push(length);
  }
  return { points, lengths, length };
}

export function pointAt({ points, lengths }: PixelLine, offset: number): MapPoint {
  for (let i = 1; i < points.length; i += 1) {
    const [a, b, start, end] = [points[i - 1], points[i], lengths[i - 1], lengths[i]];
    if (a === undefined || b === undefined || start === undefined || end === undefined) break;
    if (offset > end && i < points.length - 1) continue;
    const share = (offset - start) / Math.max(end - start, 0.001);
    return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
  }
  return points[0] ?? { x: 0, y: 0 };
}

/** Writes a text along a line around `middle` (pixels from its start), never upside down; null when it bends too much. */
export function writeAlong(line: PixelLine, middle: number, text: string, font: string, size: number, measure: Measure): Written | null {
  const width = measure(text, font);
  const [first, last] = [pointAt(line, middle - width / 2), pointAt(line, middle + width / 2)];
  const isBackwards = last.x < first.x || (last.x === first.x && last.y > first.y);
  const glyphs: Glyph[] = [];
  for (const [i, letter] of [...text].entries()) {
    const start = measure(text.slice(0, i), font);
    const end = measure(text.slice(0, i + letter.length), font);
    const along = (start + end) / 2 - width / 2;
    const offset = isBackwards ? middle - along : middle + along;
    const [before, after] = [pointAt(line, offset - size * 0.8), pointAt(line, offset + size * 0.8)];
    const at = pointAt(line, offset);
    const angle = isBackwards ? Math.atan2(before.y - after.y, before.x - after.x) : Math.atan2(after.y - before.y, after.x - before.x);
    glyphs.push({ text: letter, x: at.x, y: at.y, angle });
  }
  const bend = bendOf(glyphs);
  if (bend === null) return null;
  const half = size * 0.62;
  const boxes = glyphs.map(({ x, y }) => ({ left: x - half, top: y - half, right: x + half, bottom: y + half }));
  if (bend > STRAIGHT) return { glyphs, boxes, bend };
  const at = { x: (first.x + last.x) / 2, y: (first.y + last.y) / 2 };
  const angle = isBackwards ? Math.atan2(first.y - last.y, first.x - last.x) : Math.atan2(last.y - first.y, last.x - first.x);
  return { glyphs: [{ text, ...at, angle }], boxes, bend };
}

function bendOf(glyphs: readonly Glyph[]): number | null {
  let [least, most] = [Infinity, -Infinity];
  let turned = 0;
  let before: Glyph | undefined;
  for (const glyph of glyphs) {
    if (before !== undefined) {
      let step = glyph.angle - before.angle;
      if (step > Math.PI) step -= Math.PI * 2;
      if (step < -Math.PI) step += Math.PI * 2;
      if (Math.abs(step) > SHARPEST) return null;
      turned += step;
    }
    least = Math.min(least, turned);
    most = Math.max(most, turned);
    before = glyph;
  }
  return most - least > MOST_BEND ? null : most - least;
}
