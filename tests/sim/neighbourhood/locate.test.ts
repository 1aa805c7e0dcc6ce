import { describe, expect, test } from 'vitest';
import { buildTerrain } from '../../../src/sim/neighbourhood/graph.ts';
import {
  addressAt,
  exitSpots,
  findSpot,
  heading8,
  housesWithin,
  junctionSpot,
  municipalityAt,
  nearestSpot,
  spotsWithin,
} from '../../../src/sim/neighbourhood/locate.ts';
import { pointAt } from '../../../src/sim/neighbourhood/motion.ts';
import { loadNeighbourhood } from '../../support/neighbourhoods.ts';
import { town } from '../../support/town.ts';

const village = () =>
  buildTerrain(
    town('A---------B\n:\n:\nC~~~~~~~~~D', {
      rows: [
        { segment: 'a-b', side: 'left', from: 100, count: 4 },
        { segment: 'a-b', side: 'right', from: 100, first: 2, count: 2, setback: 40 },
      ],
      places: [{ id: 'shop', name: 'Winkel', kind: 'shop', at: [1900, 1020] }],
      exits: [{ id: 'out', name: 'de weg uit', junction: 'b' }],
    }),
  );

describe('where something is', () => {
  test('a resident names the nearest house in the street', () => {
    const terrain = village();
    expect(addressAt(terrain, { segment: 0, offset: 130 })).toEqual({
      street: 'ab',
      house: { index: 0, street: 'ab', number: 1, side: 'front' },
      place: null,
    });
    expect(addressAt(terrain, { segment: 0, offset: 320 }).house?.number).toBe(7);
  });

  test('far from any house only the street is named, near a place the place', () => {
    const terrain = village();
    expect(addressAt(terrain, { segment: 0, offset: 700 })).toEqual({ street: 'ab', house: null, place: 'shop' });
    expect(addressAt(terrain, { segment: 0, offset: 590 })).toEqual({ street: 'ab', house: null, place: null });
  });

  test('on a path without houses the house in front of it is named, from behind', () => {
    const terrain = village();
    const path = terrain.neighbourhood.index.segments['c-d'] ?? -1;
    expect(addressAt(terrain, { segment: path, offset: 130 })).toEqual({
      street: 'cd',
      house: { index: 4, street: 'ab', number: 2, side: 'back' },
      place: null,
    });
  });

  test('the nearest place to walk to may lie on a path, the nearest to drive to not', () => {
    const terrain = village();
    expect(nearestSpot(terrain, { x: 1500, y: 1260 }, 'foot')).toEqual({
      segment: terrain.neighbourhood.index.segments['c-d'],
      offset: 500,
    });
    expect(nearestSpot(terrain, { x: 1500, y: 1260 }, 'car')).toEqual({ segment: 0, offset: 500 });
  });

  test('a circle holds the houses and the spots inside it and no others', () => {
    const terrain = village();
    const centre = { x: 1130, y: 1000 };
    expect(housesWithin(terrain, centre, 76)).toEqual([0, 1, 4]);
    expect(spotsWithin(terrain, centre, 150, { mode: 'car' })).toEqual([
      { segment: 0, offset: 0 },
      { segment: 0, offset: 100 },
      { segment: 0, offset: 200 },
    ]);
    for (const spot of spotsWithin(terrain, centre, 300))
      expect(Math.sqrt((pointAt(terrain, spot).x - centre.x) ** 2 + (pointAt(terrain, spot).y - centre.y) ** 2)).toBeLessThanOrEqual(300);
  });

  test('the compass has eight points, north is up', () => {
    const from = { x: 500, y: 500 };
    const to = (x: number, y: number) => heading8(from, { x: 500 + x, y: 500 + y });
    expect([to(0, -9), to(9, -9), to(9, 0), to(9, 9), to(0, 9), to(-9, 9), to(-9, 0), to(-9, -9)]).toEqual([
      'n',
      'ne',
      'e',
      'se',
      's',
      'sw',
      'w',
      'nw',
    ]);
    expect([to(4, -10), to(5, -10), to(10, -4), to(10, -5)]).toEqual(['n', 'ne', 'e', 'ne']);
    expect(to(0, 0)).toBe('n');
  });

  test('houses, places, junctions and exits are found by their names; others are not', () => {
    const terrain = village();
    expect(findSpot(terrain, 'ab-3')).toEqual({ segment: 0, offset: 190 });
    expect(findSpot(terrain, 'shop')).toEqual({ segment: 0, offset: 900 });
    expect(findSpot(terrain, 'out')).toEqual(findSpot(terrain, 'b'));
    expect(findSpot(terrain, 'toString')).toBeNull();
  });

  test('a car is sent to the nearest road when a place lies on a path, and not across the town', () => {
    const terrain = buildTerrain(town('A--B~~C~~~~~~~~~~~~~~~~~~~~~~~~~~~D'));
    expect(findSpot(terrain, 'c', 'car')).toBeNull();
    expect(findSpot(terrain, 'b', 'car')).toEqual({ segment: 0, offset: 300 });
    expect(junctionSpot(terrain, terrain.neighbourhood.index.junctions.c ?? -1, 'car')).toBeNull();
  });

  test('only exits that a mode can use are exits for it', () => {
    const terrain = buildTerrain(
      town('A--B~~C', {
        exits: [
          { id: 'west', name: 'west', junction: 'a' },
          { id: 'east', name: 'oost', junction: 'c' },
        ],
      }),
    );
    expect(exitSpots(terrain, 'foot').map(({ exit }) => exit)).toEqual([0, 1]);
    expect(exitSpots(terrain, 'car').map(({ exit }) => exit)).toEqual([0]);
  });

  test('the two villages belong to two municipalities, each bank of the canal to its own', () => {
    const terrain = buildTerrain(loadNeighbourhood('grensdorpen'));
    const of = (id: string) => {
      const spot = findSpot(terrain, id);
      const found = spot === null ? null : municipalityAt(terrain, pointAt(terrain, spot));
      return found === null ? null : terrain.neighbourhood.municipalities[found]?.id;
    };
    expect([of('school'), of('hoge-brug-west')]).toEqual(['elzerland', 'elzerland']);
    expect([of('school-wilpenveen'), of('hoge-brug-oost')]).toEqual(['wilpenvaart', 'wilpenvaart']);
  });
});
