import { describe, expect, test } from 'vitest';
import { checkNeighbourhood } from '../../src/scenario/neighbourhoodCheck.ts';
import { isInside } from '../../src/scenario/neighbourhoodGeometry.ts';
import { wallsOf } from '../../src/scenario/neighbourhoodWalls.ts';
import { MODES } from '../../src/scenario/vocabulary.ts';
import { buildTerrain } from '../../src/sim/neighbourhood/graph.ts';
import { exitSpots, houseSpot, nearestSpot } from '../../src/sim/neighbourhood/locate.ts';
import { route } from '../../src/sim/neighbourhood/route.ts';
import { loadNeighbourhood, neighbourhoodFile, SHIPPED_NEIGHBOURHOODS } from '../support/neighbourhoods.ts';

describe.each(SHIPPED_NEIGHBOURHOODS)('the neighbourhood %s', (id) => {
  const neighbourhood = loadNeighbourhood(id);
  const terrain = buildTerrain(neighbourhood);
  const kind = (segment: number) => neighbourhood.streets[neighbourhood.segments[segment]?.street ?? 0]?.kind ?? 'alley';

  test('has nothing that cannot be: no house on a road, in water or in another, no loose end in any mode', () => {
    expect(checkNeighbourhood(neighbourhoodFile(id))).toEqual([]);
  });

  test('every house can be walked to, and driven to as far as its nearest road', () => {
    const start = exitSpots(terrain, 'car')[0]?.spot ?? { segment: 0, offset: 0 };
    for (const [i, house] of neighbourhood.houses.entries()) {
      expect(route(terrain, start, houseSpot(terrain, i), 'foot'), house.id).not.toBeNull();
      const road = nearestSpot(terrain, house.front, 'car');
      expect(road === null ? null : route(terrain, start, road, 'car'), house.id).not.toBeNull();
    }
  });

  test('every exit with a road can be driven to, every exit can be walked and cycled to', () => {
    const home = houseSpot(terrain, 0);
    for (const mode of MODES)
      for (const { exit, spot } of exitSpots(terrain, mode))
        expect(route(terrain, home, spot, mode), `${mode} ${neighbourhood.exits[exit]?.id}`).not.toBeNull();
    expect(exitSpots(terrain, 'foot')).toHaveLength(neighbourhood.exits.length);
    expect(exitSpots(terrain, 'car').length).toBeGreaterThanOrEqual(4);
  });

  test('alleys are for feet and bicycles, footpaths for feet, streets for everybody', () => {
    for (const [i, { modes, id: segment }] of neighbourhood.segments.entries()) {
      const wanted = { alley: 2, cyclepath: 2, footpath: 1, residential: 3, through: 3, country: 3 }[kind(i)];
      expect(modes.length, segment).toBe(wanted);
    }
  });

  test('no window and no place to stand is walled in', () => {
    const walls = wallsOf(neighbourhood.houses, neighbourhood.places);
    const windows = neighbourhood.houses.flatMap(({ front, back, id: house }) => [
      { house, at: front },
      ...(back === null ? [] : [{ house, at: back }]),
    ]);
    expect(windows.filter(({ at }) => walls.some((wall) => isInside(at, wall))).map(({ house }) => house)).toEqual([]);
    const streetPoints = neighbourhood.segments.flatMap(({ line }) => line);
    expect(streetPoints.filter((at) => walls.some((wall) => isInside(at, wall)))).toEqual([]);
  });

  test('everybody in the village has at least one place within 500 m of walking to name', () => {
    expect(new Set(neighbourhood.places.map((place) => place.kind)).size).toBeGreaterThanOrEqual(8);
    expect(neighbourhood.places.map((place) => place.kind)).toEqual(
      expect.arrayContaining(['school', 'shop', 'playground', 'busStop', 'bridge', 'hall', 'church']),
    );
  });
});

describe('Molenwijk', () => {
  const { segments, streets, houses, index } = loadNeighbourhood('molenwijk');
  const metres = (...kinds: readonly string[]) =>
    segments.reduce((sum, { street, length }) => sum + (kinds.includes(streets[street]?.kind ?? '') ? length / 10 : 0), 0);

  test('has about 600 addresses, 4 km of streets and a good deal of paths', () => {
    expect(houses.length).toBeGreaterThanOrEqual(570);
    expect(houses.length).toBeLessThanOrEqual(630);
    expect(Math.round(metres('residential') / 500)).toBe(8);
    expect(metres('alley', 'footpath', 'cyclepath')).toBeGreaterThan(1500);
  });

  test('has Molenweg 8, a Kerkstraat and a path behind the Molenweg', () => {
    expect(index.houses['molenweg-8']).toBeDefined();
    expect(index.streets.kerkstraat).toBeDefined();
    expect(streets[index.streets['achterpad-molenweg'] ?? -1]?.kind).toBe('alley');
  });
});

describe('Elzerwolde en Wilpenveen', () => {
  const { houses, municipalities, streets, places } = loadNeighbourhood('grensdorpen');

  test('have about 250 addresses, a good part of them on each side of the border', () => {
    const perSide = municipalities.map((_, side) => houses.filter(({ street }) => streets[street]?.municipality === side).length);
    expect(perSide[0]).toBeGreaterThan(100);
    expect(perSide[1]).toBeGreaterThan(80);
    expect(houses.length).toBeGreaterThanOrEqual(230);
    expect(houses.length).toBeLessThanOrEqual(270);
  });

  test('every house lies in the municipality of its street, and two bridges cross the border', () => {
    const strays = houses.filter(({ front, street }) => !isInside(front, municipalities[streets[street]?.municipality ?? -1]?.area ?? []));
    expect(strays.map(({ id }) => id)).toEqual([]);
    expect(places.filter(({ kind }) => kind === 'bridge')).toHaveLength(2);
  });
});
