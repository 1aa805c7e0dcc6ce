import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distance, isInside, isNearPiece, outlinesOverlap, pieceMeets, squaredDistance } from '../../src/scenario/neighbourhoodGeometry.ts';
import { lineBeside, lineLengths, nearestOnLine, pointAlong, pointsAlong, stripAround } from '../../src/scenario/neighbourhoodLine.ts';

const at = (x: number, y: number) => ({ x, y });
const box = (x: number, y: number, width: number, height: number) => [
  at(x, y),
  at(x + width, y),
  at(x + width, y + height),
  at(x, y + height),
];
/** An L lying on its back: the corner at the top right is open. */
const hook = [at(0, 0), at(20, 0), at(20, 20), at(60, 20), at(60, 40), at(0, 40)];

describe('shapes', () => {
  test('inside a hook is not inside its open corner; its edge belongs to it', () => {
    expect([at(10, 10), at(50, 30), at(0, 0), at(40, 20)].map((point) => isInside(point, hook))).toEqual([true, true, true, true]);
    expect([at(40, 10), at(61, 30), at(-1, 10), at(30, 41)].map((point) => isInside(point, hook))).toEqual([false, false, false, false]);
  });

  test('neighbours that share a wall do not overlap; those that stand half in each other do', () => {
    expect(outlinesOverlap(box(0, 0, 60, 90), box(60, 0, 60, 90))).toBe(false);
    expect(outlinesOverlap(box(0, 0, 60, 90), box(30, 0, 60, 90))).toBe(true);
    expect(outlinesOverlap(box(0, 0, 60, 90), box(10, 10, 5, 5))).toBe(true);
    expect(outlinesOverlap(box(0, 0, 60, 90), box(0, 0, 60, 90))).toBe(true);
    expect(outlinesOverlap(box(10, -30, 20, 100), box(-30, 10, 100, 20))).toBe(true);
    expect(outlinesOverlap(hook, box(30, 0, 20, 15))).toBe(false);
    expect(outlinesOverlap(hook, box(30, 10, 20, 15))).toBe(true);
  });

  test('a line that only grazes a corner meets the shape, a line past it does not', () => {
    expect(pieceMeets(at(-10, 10), at(10, -10), box(0, 0, 20, 20))).toBe(true);
    expect(pieceMeets(at(-10, 8), at(8, -10), box(0, 0, 20, 20))).toBe(false);
    expect(pieceMeets(at(5, 5), at(6, 6), box(0, 0, 20, 20))).toBe(true);
    expect(pieceMeets(at(20, -10), at(20, 50), box(0, 0, 20, 20))).toBe(true);
    expect(pieceMeets(at(20, 30), at(20, 50), box(0, 0, 20, 20))).toBe(false);
  });

  test('overlapping is mutual, whichever way round the outlines are drawn', () => {
    const corner = fc.record({ x: fc.nat(60), y: fc.nat(60) });
    const rectangle = fc
      .tuple(corner, fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 30 }))
      .map(([{ x, y }, width, height]) => box(x, y, width, height));
    fc.assert(
      fc.property(rectangle, rectangle, (a, b) => {
        const [p, q] = [a[0] ?? at(0, 0), b[0] ?? at(0, 0)];
        const [r, s] = [a[2] ?? at(0, 0), b[2] ?? at(0, 0)];
        const expected = p.x < s.x && q.x < r.x && p.y < s.y && q.y < r.y;
        expect(outlinesOverlap(a, b)).toBe(expected);
        expect(outlinesOverlap(b, a.toReversed())).toBe(expected);
      }),
    );
  });

  test('distances are whole and never too long', () => {
    expect(distance(at(0, 0), at(3, 4))).toBe(5);
    expect(distance(at(0, 0), at(1, 1))).toBe(1);
    expect(isNearPiece(at(5, 7), at(0, 0), at(10, 0), 7)).toBe(true);
    expect(isNearPiece(at(5, 8), at(0, 0), at(10, 0), 7)).toBe(false);
    expect(isNearPiece(at(14, 3), at(0, 0), at(10, 0), 5)).toBe(true);
  });
});

describe('lines', () => {
  const corner = [at(0, 100), at(100, 100), at(100, 0)];

  test('a line beside another keeps its distance, also round the corner', () => {
    expect(lineBeside(corner, 10)).toEqual([at(0, 90), at(90, 90), at(90, 0)]);
    expect(lineBeside(corner, -10)).toEqual([at(0, 110), at(110, 110), at(110, 0)]);
    expect(stripAround(corner, 20)).toEqual([at(0, 90), at(90, 90), at(90, 0), at(110, 0), at(110, 110), at(0, 110)]);
  });

  test('a canal with a middle line of odd width is exactly so wide', () => {
    const [upper, , , lower] = stripAround([at(0, 50), at(100, 50)], 13);
    expect((lower?.y ?? 0) - (upper?.y ?? 0)).toBe(13);
  });

  test('the nearest place on a line gives back the place that one stands on', () => {
    const line = [at(0, 0), at(310, 40), at(420, 390), at(400, 900)];
    const lengths = lineLengths(line);
    fc.assert(
      fc.property(fc.nat(lengths[3] ?? 0), (offset) => {
        const point = pointAlong(line, lengths, offset);
        const found = nearestOnLine(line, lengths, point);
        expect(Math.abs(found.offset - offset)).toBeLessThanOrEqual(1);
        expect(squaredDistance(pointAlong(line, lengths, found.offset), point)).toBeLessThanOrEqual(2);
      }),
    );
  });

  test('trees stand half a space from the ends', () => {
    expect(pointsAlong([at(0, 0), at(100, 0)], 40)).toEqual([at(20, 0), at(60, 0), at(100, 0)]);
  });
});
