import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildTerrain, type Terrain } from '../../../src/sim/neighbourhood/graph.ts';
import {
  frontViewpoint,
  houseViewpoint,
  placeViewpoint,
  sees,
  spotViewpoint,
  viewpointSees,
  viewpointsOverlooking,
  viewStretch,
  visibleOffsets,
} from '../../../src/sim/neighbourhood/sight.ts';
import { loadNeighbourhood } from '../../support/neighbourhoods.ts';
import { town } from '../../support/town.ts';

/** A street with a path behind its only house, 24 m wide: fronts look north to the street, backs south to the path. */
const street = () =>
  buildTerrain(
    town('A---------B\n:         :\n:         :\nC~~~~~~~~~D', {
      rows: [{ segment: 'a-b', side: 'right', from: 380, count: 4, setback: 30, depth: 100 }],
    }),
  );
const segment = (terrain: Terrain, id: string) => terrain.neighbourhood.index.segments[id] ?? -1;
const house = (terrain: Terrain, id: string) => terrain.neighbourhood.index.houses[id] ?? -1;

describe('what can be seen', () => {
  test('a house hides what is behind it, and does not hide what is beside it', () => {
    const terrain = street();
    expect(sees(terrain, { x: 1500, y: 1000 }, { x: 1500, y: 1300 }, 1000)).toBe(false);
    expect(sees(terrain, { x: 1150, y: 1000 }, { x: 1150, y: 1300 }, 1000)).toBe(true);
  });

  test('farther than the range nothing is seen', () => {
    const terrain = street();
    expect(sees(terrain, { x: 1000, y: 1000 }, { x: 1400, y: 1000 }, 400)).toBe(true);
    expect(sees(terrain, { x: 1000, y: 1000 }, { x: 1401, y: 1000 }, 400)).toBe(false);
  });

  test('from the front window one sees the street, from the back window the path, from the front not the path', () => {
    const terrain = street();
    const front = frontViewpoint(terrain, house(terrain, 'ab-3'));
    const both = houseViewpoint(terrain, house(terrain, 'ab-3'));
    expect(visibleOffsets(terrain, front, segment(terrain, 'a-b'), 600)).toEqual([[0, 1000]]);
    expect(visibleOffsets(terrain, front, segment(terrain, 'c-d'), 400)).toEqual([]);
    expect(visibleOffsets(terrain, both, segment(terrain, 'c-d'), 400)).toHaveLength(1);
  });

  test('a walker behind a house comes into view and goes out of it again, in walking order', () => {
    const terrain = buildTerrain(
      town('A---------B\n:         :\n:         :\nC~~~~~~~~~D', { rows: [{ segment: 'a-b', side: 'right', from: 470, count: 1 }] }),
    );
    const across = spotViewpoint(terrain, { segment: segment(terrain, 'a-b'), offset: 500 });
    const path = segment(terrain, 'c-d');
    const there = viewStretch(terrain, across, { segment: path, from: 0, to: 1000 }, 1000);
    const back = viewStretch(terrain, across, { segment: path, from: 1000, to: 0 }, 1000);
    expect(there).toHaveLength(2);
    expect(there[0]?.[0]).toBe(0);
    expect(there[1]?.[1]).toBe(1000);
    expect(back).toEqual(there.toReversed().map(([start, end]) => [1000 - end, 1000 - start]));
  });

  test('only the part of the street that is walked counts', () => {
    const terrain = street();
    const window = frontViewpoint(terrain, house(terrain, 'ab-3'));
    expect(viewStretch(terrain, window, { segment: segment(terrain, 'a-b'), from: 300, to: 700 }, 600)).toEqual([[0, 400]]);
    expect(viewStretch(terrain, window, { segment: segment(terrain, 'a-b'), from: 700, to: 300 }, 600)).toEqual([[0, 400]]);
  });

  test('somebody inside a building looks out of it on all sides', () => {
    const school: [number, number][] = [
      [1400, 1100],
      [1600, 1100],
      [1600, 1200],
      [1400, 1200],
    ];
    const terrain = buildTerrain(
      town('A---------B', { places: [{ id: 'school', name: 'School', kind: 'school', at: [1500, 1150], outline: school }] }),
    );
    expect(viewpointSees(terrain, placeViewpoint(terrain, 0), { x: 1500, y: 1000 }, 500)).toBe(true);
    expect(viewpointSees(terrain, placeViewpoint(terrain, 0), { x: 1500, y: 1400 }, 500)).toBe(true);
    expect(sees(terrain, { x: 1500, y: 1000 }, { x: 1500, y: 1400 }, 500)).toBe(false);
  });

  test('all houses along the street overlook it, and none that only turn their backs to something else', () => {
    const terrain = buildTerrain(
      town('A---------B\n\n\n\n\n\n\n\nC---------D', {
        rows: [
          { segment: 'a-b', side: 'left', count: 3 },
          { segment: 'c-d', side: 'right', count: 2 },
        ],
      }),
    );
    const names = viewpointsOverlooking(terrain, segment(terrain, 'a-b'), 300).map((i) => terrain.neighbourhood.houses[i]?.id);
    expect(names).toEqual(['ab-1', 'ab-3', 'ab-5']);
  });
});

describe('seeing in Molenwijk', () => {
  const terrain = buildTerrain(loadNeighbourhood('molenwijk'));
  const { segments, houses } = terrain.neighbourhood;

  test('from the windows of Molenweg 8 the path behind it shows; from the front window across the street it does not', () => {
    // The last segment of the path is the passage that comes out on the Molenweg itself.
    const path = terrain.neighbourhood.segments
      .flatMap(({ street }, i) => (terrain.neighbourhood.streets[street]?.id === 'achterpad-molenweg' ? [i] : []))
      .slice(0, -1);
    expect(path).toHaveLength(2);
    const seen = (view: ReturnType<typeof frontViewpoint>) => path.some((i) => visibleOffsets(terrain, view, i, 300).length > 0);
    expect(seen(houseViewpoint(terrain, house(terrain, 'molenweg-12')))).toBe(true);
    expect(seen(houseViewpoint(terrain, house(terrain, 'molenweg-8')))).toBe(true);
    expect(seen(frontViewpoint(terrain, house(terrain, 'molenweg-12')))).toBe(false);
    expect(seen(frontViewpoint(terrain, house(terrain, 'molenweg-3')))).toBe(false);
  });

  test('every house sees something of its own street', () => {
    const blind = houses.filter(
      (_, i) => visibleOffsets(terrain, frontViewpoint(terrain, i), houses[i]?.spot.segment ?? 0, 600).length === 0,
    );
    expect(blind.map(({ id }) => id)).toEqual([]);
  });

  test('what is in view lies inside the street, in order and without overlap', () => {
    fc.assert(
      fc.property(fc.nat(houses.length - 1), fc.nat(segments.length - 1), fc.integer({ min: 50, max: 1200 }), (at, i, range) => {
        let last = -1;
        for (const [from, to] of visibleOffsets(terrain, houseViewpoint(terrain, at), i, range)) {
          expect(from).toBeGreaterThan(last);
          expect(to).toBeGreaterThanOrEqual(from);
          expect(to).toBeLessThanOrEqual(segments[i]?.length ?? 0);
          last = to;
        }
      }),
      { numRuns: 400 },
    );
  });

  test('who looks farther sees no less', () => {
    const total = (intervals: readonly (readonly [number, number])[]) => intervals.reduce((sum, [from, to]) => sum + to - from, 0);
    fc.assert(
      fc.property(fc.nat(houses.length - 1), fc.nat(segments.length - 1), fc.nat(800), (at, i, range) => {
        const view = houseViewpoint(terrain, at);
        return total(visibleOffsets(terrain, view, i, range)) <= total(visibleOffsets(terrain, view, i, range + 300));
      }),
      { numRuns: 200 },
    );
  });
});
