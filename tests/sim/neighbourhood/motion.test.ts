import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildTerrain } from '../../../src/sim/neighbourhood/graph.ts';
import { drivingPace, pointOn, routeDuration, spotAt, stretchAt, stretchDuration } from '../../../src/sim/neighbourhood/motion.ts';
import { town } from '../../support/town.ts';

const bend = () =>
  buildTerrain(
    town('A--B', {
      segments: [
        {
          id: 'bend',
          from: 'a',
          to: 'b',
          via: [
            [1000, 1300],
            [1300, 1300],
          ],
          street: 'ab',
          modes: ['foot'],
          speed: 36,
          width: 40,
        },
      ],
    }),
  );

describe('being on the way', () => {
  test('a point follows the bends of the street', () => {
    const terrain = bend();
    expect(pointOn(terrain, 0, 0)).toEqual({ x: 1000, y: 1000 });
    expect(pointOn(terrain, 0, 300)).toEqual({ x: 1000, y: 1300 });
    expect(pointOn(terrain, 0, 400)).toEqual({ x: 1100, y: 1300 });
    expect(pointOn(terrain, 0, 900)).toEqual({ x: 1300, y: 1000 });
  });

  test('a walker at 1.4 m a second needs 21.4 s for 30 m, rounded up', () => {
    expect(stretchDuration({ segment: 0, from: 300, to: 0 }, 14)).toBe(21_429);
    expect(stretchDuration({ segment: 0, from: 50, to: 50 }, 14)).toBe(0);
  });

  test('before leaving one is at the start, after arriving at the end, and halfway in between', () => {
    const way = [
      { segment: 0, from: 100, to: 300 },
      { segment: 1, from: 200, to: 0 },
    ];
    expect(spotAt(way, 5000, 10, 0)).toEqual({ segment: 0, offset: 100 });
    expect(spotAt(way, 5000, 10, 15_000)).toEqual({ segment: 0, offset: 200 });
    expect(spotAt(way, 5000, 10, 25_000)).toEqual({ segment: 1, offset: 200 });
    expect(spotAt(way, 5000, 10, 35_000)).toEqual({ segment: 1, offset: 100 });
    expect(spotAt(way, 5000, 10, 99_000)).toEqual({ segment: 1, offset: 0 });
    expect(stretchAt(way, 5000, 10, 44_999).arrived).toBe(false);
    expect(stretchAt(way, 5000, 10, 45_000)).toEqual({ index: 1, offset: 0, arrived: true });
  });

  test('a driver keeps to the limit of each street', () => {
    const terrain = bend();
    expect(routeDuration([{ segment: 0, from: 0, to: 900 }], drivingPace(terrain))).toBe(9000);
    expect(routeDuration([{ segment: 0, from: 0, to: 900 }], drivingPace(terrain, 200))).toBe(4500);
  });

  test('nobody ever moves back on the way, however often one looks', () => {
    const way = [
      { segment: 0, from: 37, to: 411 },
      { segment: 0, from: 411, to: 411 },
      { segment: 1, from: 250, to: 0 },
    ];
    const done = (t: number) => {
      const { index, offset } = stretchAt(way, 0, 13, t);
      return index * 10_000 + Math.abs(offset - (way[index]?.from ?? 0));
    };
    fc.assert(fc.property(fc.nat(60_000), fc.nat(60_000), (t, later) => done(Math.min(t, later)) <= done(Math.max(t, later))));
  });
});
