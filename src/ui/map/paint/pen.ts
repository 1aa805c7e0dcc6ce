// What every painter gets: a canvas whose unit is the decimetre, the colours, and how large a decimetre is on the screen.
// Painters draw; they keep nothing and decide nothing about the exercise.
import type { Box } from '../camera.ts';
import type { MapPoint } from '../mapProps.ts';
import type { Palette } from '../palette.ts';

export interface Pen {
  readonly context: CanvasRenderingContext2D;
  readonly palette: Palette;
  /** CSS pixels per decimetre. */
  readonly scale: number;
}

/** One thing to draw, with the rectangle (dm) outside which it leaves no paint. */
export interface Shape {
  readonly box: Box;
  paint(pen: Pen): void;
}

/** A number from 0 up to 1 that is always the same for the same two whole numbers: hand-drawn, not random. */
export function scatter(a: number, b: number): number {
  let mixed = Math.imul(a + 0x9e37, 0x85ebca6b) ^ Math.imul(b + 0x7f4a, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return ((mixed ^ (mixed >>> 15)) >>> 0) / 4_294_967_296;
}

/** A whole number for a word, so that words can be scattered too. */
export function numberFor(word: string): number {
  let sum = 7;
  for (let i = 0; i < word.length; i += 1) sum = (Math.imul(sum, 31) + word.charCodeAt(i)) | 0;
  return sum;
}

export function pathOf(points: readonly MapPoint[], closed: boolean): Path2D {
  const path = new Path2D();
  points.forEach(({ x, y }, i) => {
    if (i === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
  });
  if (closed) path.closePath();
  return path;
}

export function middleOf(points: readonly MapPoint[]): MapPoint {
  let [x, y] = [0, 0];
  for (const point of points) {
    x += point.x;
    y += point.y;
  }
  return { x: x / Math.max(points.length, 1), y: y / Math.max(points.length, 1) };
}

export function isWithin(point: MapPoint, outline: readonly MapPoint[]): boolean {
  let inside = false;
  let before = outline[outline.length - 1];
  for (const corner of outline) {
    if (before !== undefined && corner.y > point.y !== before.y > point.y) {
      const x = ((before.x - corner.x) * (point.y - corner.y)) / (before.y - corner.y) + corner.x;
      if (point.x < x) inside = !inside;
    }
    before = corner;
  }
  return inside;
}

/** A point in a four-cornered field: `u` along its first side, `v` across, both 0 to 1. */
export function inQuad(outline: readonly MapPoint[], u: number, v: number): MapPoint {
  const [a, b, c, d] = outline;
  if (a === undefined || b === undefined || c === undefined || d === undefined) return middleOf(outline);
  return {
    x: (a.x * (1 - u) + b.x * u) * (1 - v) + (d.x * (1 - u) + c.x * u) * v,
    y: (a.y * (1 - u) + b.y * u) * (1 - v) + (d.y * (1 - u) + c.y * u) * v,
  };
}

/** Points scattered over an outline, about `spacing` dm apart. */
export function scatterOver(outline: readonly MapPoint[], box: Box, spacing: number, margin: number): readonly MapPoint[] {
  const points: MapPoint[] = [];
  for (let row = 0, y = box.top; y < box.bottom; row += 1, y += spacing) {
    for (let column = 0, x = box.left; x < box.right; column += 1, x += spacing) {
      const point = {
        x: x + (scatter(row, column) * 0.8 + (row % 2) * 0.5) * spacing,
        y: y + scatter(column, row + 77) * 0.8 * spacing,
      };
      const inner =
        margin === 0 ||
        [-margin, margin].every(
          (d) => isWithin({ x: point.x + d, y: point.y }, outline) && isWithin({ x: point.x, y: point.y + d }, outline),
        );
      if (inner && isWithin(point, outline)) points.push(point);
    }
  }
  return points;
}
