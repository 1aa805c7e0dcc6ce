import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Spot } from '../../../src/scenario/neighbourhood.ts';
import { buildTerrain, type Terrain } from '../../../src/sim/neighbourhood/graph.ts';
import { findSpot, junctionSpot } from '../../../src/sim/neighbourhood/locate.ts';
import { pointOn } from '../../../src/sim/neighbourhood/motion.ts';
import { route, routeLength, type Stretch } from '../../../src/sim/neighbourhood/route.ts';
import { loadNeighbourhood } from '../../support/neighbourhoods.ts';
import { town } from '../../support/town.ts';

/** `a-b 10` is 10 dm along the segment a-b. */
function spot(terrain: Terrain, text: string): Spot {
  const [segment = '', offset = '0'] = text.split(' ');
  return { segment: terrain.neighbourhood.index.segments[segment] ?? -1, offset: Number(offset) };
}

function told(terrain: Terrain, stretches: readonly Stretch[] | null): string {
  if (stretches === null) return 'no way';
  return stretches.map(({ segment, from, to }) => `${terrain.neighbourhood.segments[segment]?.id} ${from}>${to}`).join(', ');
}

const block = () => buildTerrain(town('A--B----C\n|       |\nD-------E'));

describe('finding the way', () => {
  test('somebody in one street walks straight to the other door, also backwards', () => {
    const terrain = block();
    expect(told(terrain, route(terrain, spot(terrain, 'a-b 50'), spot(terrain, 'a-b 250'), 'foot'))).toBe('a-b 50>250');
    expect(told(terrain, route(terrain, spot(terrain, 'a-b 250'), spot(terrain, 'a-b 50'), 'foot'))).toBe('a-b 250>50');
  });

  test('the first and the last street are walked only as far as needed', () => {
    const terrain = block();
    expect(told(terrain, route(terrain, spot(terrain, 'a-b 250'), spot(terrain, 'b-c 100'), 'foot'))).toBe('a-b 250>300, b-c 0>100');
    expect(told(terrain, route(terrain, spot(terrain, 'b-c 100'), spot(terrain, 'a-b 250'), 'foot'))).toBe('b-c 100>0, a-b 300>250');
  });

  test('around the block the shorter side is taken', () => {
    const terrain = block();
    expect(told(terrain, route(terrain, spot(terrain, 'a-d 150'), spot(terrain, 'c-e 150'), 'foot'))).toBe(
      'a-d 150>200, d-e 0>800, c-e 200>150',
    );
    expect(told(terrain, route(terrain, spot(terrain, 'a-d 50'), spot(terrain, 'c-e 50'), 'foot'))).toBe(
      'a-d 50>0, a-b 0>300, b-c 0>500, c-e 0>50',
    );
  });

  test('a long street may be left to go round, when that is shorter', () => {
    const terrain = buildTerrain(
      town('A--B', {
        segments: [
          {
            id: 'long',
            from: 'a',
            to: 'b',
            via: [
              [1000, 2900],
              [1300, 2900],
            ],
            street: 'ab',
            modes: ['foot'],
            speed: 30,
            width: 40,
          },
          { id: 'short', from: 'a', to: 'b', street: 'ab', modes: ['foot'], speed: 30, width: 40 },
        ],
      }),
    );
    expect(told(terrain, route(terrain, spot(terrain, 'long 100'), spot(terrain, 'long 4000'), 'foot'))).toBe(
      'long 100>0, short 0>300, long 4100>4000',
    );
  });

  test('whoever is there already has a way of no length', () => {
    const terrain = block();
    const stretches = route(terrain, spot(terrain, 'a-b 70'), spot(terrain, 'a-b 70'), 'foot');
    expect(told(terrain, stretches)).toBe('a-b 70>70');
    expect(told(terrain, route(terrain, spot(terrain, 'a-b 300'), spot(terrain, 'b-c 0'), 'foot'))).toBe('b-c 0>0');
  });

  test('a car goes round where only feet and bicycles may pass', () => {
    const terrain = buildTerrain(town('A~~B\n|  |\nC--D'));
    expect(told(terrain, route(terrain, spot(terrain, 'a-c 0'), spot(terrain, 'b-d 0'), 'bike'))).toBe('a-b 0>300');
    expect(told(terrain, route(terrain, spot(terrain, 'a-c 0'), spot(terrain, 'b-d 0'), 'car'))).toBe('a-c 0>200, c-d 0>300, b-d 200>0');
  });

  test('where a mode may not come there is no way', () => {
    const terrain = buildTerrain(town('A--B~~C'));
    expect(route(terrain, spot(terrain, 'a-b 0'), spot(terrain, 'b-c 100'), 'car')).toBeNull();
    const apart = buildTerrain(town('A--B  C--D'));
    expect(route(apart, spot(apart, 'a-b 0'), spot(apart, 'c-d 0'), 'foot')).toBeNull();
  });

  test('a car prefers the fast road to the short one, a walker the short one', () => {
    const terrain = buildTerrain(
      town('A------B', {
        segments: [
          { id: 'lane', from: 'a', to: 'b', street: 'ab', modes: ['foot', 'car'], speed: 15, width: 40 },
          { id: 'bypass', from: 'a', to: 'b', via: [[1350, 1500]], street: 'ab', modes: ['foot', 'car'], speed: 80, width: 60 },
          { id: 'stub', from: 'a', to: 'a', via: [[900, 900]], street: 'ab', modes: ['foot', 'car'], speed: 30, width: 40 },
          { id: 'end', from: 'b', to: 'b', via: [[1900, 900]], street: 'ab', modes: ['foot', 'car'], speed: 30, width: 40 },
        ],
      }),
    );
    const ends = [spot(terrain, 'stub 0'), spot(terrain, 'end 0')] as const;
    expect(told(terrain, route(terrain, ...ends, 'car'))).toMatch(/^bypass 0>\d+$/);
    expect(told(terrain, route(terrain, ...ends, 'foot'))).toBe('lane 0>700');
  });

  test('the same question has the same answer in a fresh terrain, whatever was asked before', () => {
    const square = 'A--B--C\n|  |  |\nD--E--F\n|  |  |\nG--H--I';
    const asked = buildTerrain(town(square));
    for (const from of ['a', 'c', 'g', 'e'])
      route(
        asked,
        junctionSpot(asked, asked.neighbourhood.index.junctions[from] ?? 0) ?? spot(asked, 'a-b'),
        spot(asked, 'h-i 200'),
        'foot',
      );
    const fresh = buildTerrain(town(square));
    expect(told(asked, route(asked, spot(asked, 'a-b 0'), spot(asked, 'h-i 300'), 'foot'))).toBe(
      told(fresh, route(fresh, spot(fresh, 'a-b 0'), spot(fresh, 'h-i 300'), 'foot')),
    );
  });
});

describe('ways through Molenwijk', () => {
  const terrain = buildTerrain(loadNeighbourhood('molenwijk'));
  const { segments } = terrain.neighbourhood;
  const anywhere = fc
    .record({ segment: fc.nat(segments.length - 1), share: fc.nat(1000) })
    .map(({ segment, share }): Spot => ({ segment, offset: Math.floor(((segments[segment]?.length ?? 0) * share) / 1000) }));
  const walk = (from: Spot, to: Spot) => route(terrain, from, to, 'foot') ?? [];

  test('there and back is equally far on foot', () => {
    fc.assert(
      fc.property(anywhere, anywhere, (a, b) => routeLength(walk(a, b)) === routeLength(walk(b, a))),
      { numRuns: 300 },
    );
  });

  test('no detour is shorter than the way', () => {
    fc.assert(
      fc.property(anywhere, anywhere, anywhere, (a, b, c) => routeLength(walk(a, c)) <= routeLength(walk(a, b)) + routeLength(walk(b, c))),
      { numRuns: 300 },
    );
  });

  test('a way begins and ends where it should and has no gaps', () => {
    fc.assert(
      fc.property(anywhere, anywhere, (a, b) => {
        const way = walk(a, b);
        const points = way.flatMap(({ segment, from, to }) => [pointOn(terrain, segment, from), pointOn(terrain, segment, to)]);
        expect(points[0]).toEqual(pointOn(terrain, a.segment, a.offset));
        expect(points[points.length - 1]).toEqual(pointOn(terrain, b.segment, b.offset));
        for (let i = 1; i + 1 < points.length; i += 2) expect(points[i]).toEqual(points[i + 1]);
      }),
      { numRuns: 200 },
    );
  });

  test('the shortest way out by car differs from that on foot where an alley cuts through', () => {
    const from = findSpot(terrain, 'haverkamp-22') ?? { segment: 0, offset: 0 };
    const to = findSpot(terrain, 'roggekamp-2') ?? { segment: 0, offset: 0 };
    const onFoot = route(terrain, from, to, 'foot') ?? [];
    expect(onFoot.map(({ segment }) => terrain.neighbourhood.streets[segments[segment]?.street ?? 0]?.id)).toContain('achterpad-haverkamp');
    expect(routeLength(onFoot)).toBeLessThan(routeLength(route(terrain, from, to, 'car') ?? []));
  });
});
