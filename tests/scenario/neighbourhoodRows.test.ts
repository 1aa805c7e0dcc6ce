import { describe, expect, test } from 'vitest';
import { findHouse } from '../../src/scenario/neighbourhoodExpand.ts';
import { isInside, outlinesOverlap } from '../../src/scenario/neighbourhoodGeometry.ts';
import { town } from '../support/town.ts';

const numbers = (neighbourhood: ReturnType<typeof town>) => neighbourhood.houses.map(({ number }) => number);

describe('rows of houses', () => {
  test('a row on the left of a street to the east stands north of it, on the right south', () => {
    const { houses } = town('A---------B', {
      rows: [
        { segment: 'a-b', side: 'left', count: 1 },
        { segment: 'a-b', side: 'right', first: 2, count: 1 },
      ],
    });
    // Carriageway 40 wide, so its edge is 20 from the middle; 30 to the front, 90 deep.
    expect(houses[0]?.outline).toEqual([
      { x: 1000, y: 950 },
      { x: 1060, y: 950 },
      { x: 1060, y: 860 },
      { x: 1000, y: 860 },
    ]);
    expect(houses[0]).toMatchObject({ front: { x: 1030, y: 955 }, back: { x: 1030, y: 855 }, spot: { segment: 0, offset: 30 } });
    expect(houses[1]?.outline).toEqual([
      { x: 1000, y: 1050 },
      { x: 1060, y: 1050 },
      { x: 1060, y: 1140 },
      { x: 1000, y: 1140 },
    ]);
  });

  test('a row fills its street as far as whole houses fit', () => {
    expect(numbers(town('A---------B', { rows: [{ segment: 'a-b', kind: 'detached', gap: 40 }] }))).toEqual([
      1, 3, 5, 7, 9, 11, 13, 15, 17, 19,
    ]);
    expect(numbers(town('A---------B', { rows: [{ segment: 'a-b', from: 100, until: -200 }] }))).toHaveLength(11);
    expect(numbers(town('A---------B', { rows: [{ segment: 'a-b', from: 100, until: 250 }] }))).toEqual([1, 3]);
  });

  test('numbers run on both sides, against the street or consecutively, and may be left out', () => {
    expect(numbers(town('A---------B', { rows: [{ segment: 'a-b', first: 9, step: -2, count: 4 }] }))).toEqual([9, 7, 5, 3]);
    expect(numbers(town('A---------B', { rows: [{ segment: 'a-b', first: 4, step: 1, count: 3 }] }))).toEqual([4, 5, 6]);
    const gap = town('A---------B', { rows: [{ segment: 'a-b', count: 4, skip: [3] }] });
    expect(numbers(gap)).toEqual([1, 5, 7]);
    expect(gap.houses[1]?.outline[0]?.x).toBe(1120);
  });

  test('terraced houses share their walls, pairs and detached houses keep their distance', () => {
    const walls = (kind: 'terraced' | 'semi' | 'detached') => {
      const { houses } = town('A---------B', { rows: [{ segment: 'a-b', kind, count: 4, gap: 30 }] });
      return houses.map(({ outline }) => [outline[0]?.x, outline[1]?.x]);
    };
    expect(walls('terraced')).toEqual([
      [1000, 1060],
      [1060, 1120],
      [1120, 1180],
      [1180, 1240],
    ]);
    expect(walls('semi')).toEqual([
      [1000, 1060],
      [1060, 1120],
      [1150, 1210],
      [1210, 1270],
    ]);
    expect(walls('detached')).toEqual([
      [1000, 1060],
      [1090, 1150],
      [1180, 1240],
      [1270, 1330],
    ]);
  });

  test('half a pair is not built', () => {
    expect(numbers(town('A--B', { rows: [{ segment: 'a-b', kind: 'semi', gap: 30 }] }))).toEqual([1, 3, 5, 7]);
    expect(numbers(town('A--B', { rows: [{ segment: 'a-b', kind: 'semi', gap: 30, until: 250 }] }))).toEqual([1, 3]);
  });

  test('flats have several addresses in one building', () => {
    const { houses } = town('A---------B', { rows: [{ segment: 'a-b', kind: 'flat', count: 2, stack: 3 }] });
    expect(houses.map(({ number, building }) => [number, building])).toEqual([
      [1, 0],
      [3, 0],
      [5, 0],
      [7, 1],
      [9, 1],
      [11, 1],
    ]);
  });

  test('in a bend the houses turn with the street and do not run into each other', () => {
    const { houses } = town('A---------B', {
      segments: [
        {
          id: 'bend',
          from: 'a',
          to: 'b',
          via: [
            [1200, 1250],
            [1450, 1380],
            [1700, 1300],
          ],
          street: 'ab',
          modes: ['foot', 'car'],
          speed: 30,
          width: 40,
        },
      ],
      rows: [
        { segment: 'bend', side: 'left', kind: 'detached', gap: 60 },
        { segment: 'bend', side: 'right', first: 2, kind: 'detached', gap: 20 },
      ],
    });
    expect(houses.length).toBeGreaterThan(18);
    const clashes = houses.flatMap((a, i) => houses.slice(i + 1).filter((b) => outlinesOverlap(a.outline, b.outline)));
    expect(clashes).toEqual([]);
  });

  test('an old street is not ruled with a line, yet every house keeps to its own plot', () => {
    const { houses } = town('A---------B', { rows: [{ segment: 'a-b', kind: 'detached', frontage: 90, gap: 10, vary: 20 }] });
    expect(new Set(houses.map(({ front }) => front.y)).size).toBeGreaterThan(3);
    for (const { outline, garden } of houses) for (const corner of outline) expect(isInside(corner, garden ?? [])).toBe(true);
  });

  test('a drawn house looks out over its street and, at the back, away from it', () => {
    const { houses } = town('A---------B', {
      houses: [
        {
          street: 'ab',
          number: 8,
          addition: 'a',
          kind: 'detached',
          segment: 'a-b',
          outline: [
            [1400, 1060],
            [1500, 1060],
            [1500, 1160],
            [1400, 1160],
          ],
        },
      ],
    });
    expect(houses[0]).toMatchObject({
      id: 'ab-8a',
      front: { x: 1450, y: 1055 },
      back: { x: 1450, y: 1165 },
      spot: { segment: 0, offset: 450 },
    });
  });

  test('a house is found by its address', () => {
    const neighbourhood = town('A---------B', { rows: [{ segment: 'a-b', count: 3 }] });
    expect(findHouse(neighbourhood, 'ab', 5)).toBe(2);
    expect(findHouse(neighbourhood, 'ab', 6)).toBeNull();
    expect(findHouse(neighbourhood, 'constructor', 1)).toBeNull();
  });

  test('a row of trees leaves out those that would stand in a house or on a road', () => {
    const trees = [
      {
        line: [
          [1000, 900],
          [1200, 900],
        ] as [number, number][],
        spacing: 50,
      },
      {
        points: [
          [1500, 1010],
          [1500, 1040],
        ] as [number, number][],
      },
    ];
    const open = town('A---------B', { trees });
    expect(open.trees).toEqual([
      { x: 1025, y: 900 },
      { x: 1075, y: 900 },
      { x: 1125, y: 900 },
      { x: 1175, y: 900 },
      { x: 1500, y: 1040 },
    ]);
    const built = town('A---------B', { trees, rows: [{ segment: 'a-b', count: 2 }] });
    expect(built.trees[0]).toEqual({ x: 1125, y: 900 });
  });
});
