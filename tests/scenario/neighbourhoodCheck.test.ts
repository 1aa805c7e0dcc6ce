import { describe, expect, test } from 'vitest';
import { NeighbourhoodFile } from '../../src/scenario/neighbourhood.ts';
import { checkNeighbourhood } from '../../src/scenario/neighbourhoodCheck.ts';
import { townFile, type TownOptions } from '../support/town.ts';

function problems(drawing: string, options?: TownOptions): readonly string[] {
  return checkNeighbourhood(townFile(drawing, options)).map(({ code, detail }) => `${code}: ${detail}`);
}

const water = (y: number) => ({
  kind: 'water' as const,
  line: [
    [900, y],
    [2100, y],
  ] as [number, number][],
  width: 60,
});

describe('checking a neighbourhood', () => {
  test('a sound town has no problems', () => {
    expect(
      problems('A---------B\n|\n|\n|\n|\nC', {
        rows: [
          { segment: 'a-b', side: 'left' },
          { segment: 'a-b', side: 'right', first: 2, from: 200 },
        ],
        areas: [water(2100)],
      }),
    ).toEqual([]);
  });

  test('what refers to nothing is named with its place in the file', () => {
    const file = townFile('A--B', {
      rows: [{ segment: 'b-a' }],
      exits: [{ id: 'out', name: 'weg', junction: 'z' }],
      aliases: [{ name: 'het plein', target: 'plein' }],
      places: [{ id: 'shop', name: 'Winkel', kind: 'shop', at: { segment: 'x', offset: 0 } }],
    });
    expect(checkNeighbourhood(file)).toEqual([
      { path: ['rows', 0, 'segment'], code: 'unknownReference', detail: 'b-a' },
      { path: ['places', 0, 'at', 'segment'], code: 'unknownReference', detail: 'x' },
      { path: ['exits', 0, 'junction'], code: 'unknownReference', detail: 'z' },
      { path: ['aliases', 0, 'target'], code: 'unknownReference', detail: 'plein' },
    ]);
  });

  test('a name for a house, place, junction or exit means one thing', () => {
    expect(problems('A--B', { exits: [{ id: 'b', name: 'weg', junction: 'b' }] })).toEqual(['duplicateId: b']);
    expect(
      problems('A--B', { rows: [{ segment: 'a-b', count: 1 }], places: [{ id: 'ab-1', name: 'Winkel', kind: 'shop', at: [1200, 1000] }] }),
    ).toEqual(['duplicateId: ab-1']);
  });

  test('two houses with one number in a street', () => {
    expect(
      problems('A---------B', {
        rows: [
          { segment: 'a-b', count: 2 },
          { segment: 'a-b', side: 'right', first: 3, count: 1 },
        ],
      }),
    ).toEqual(['duplicateNumber: ab-3']);
  });

  test('houses on the road, also on the road round the corner', () => {
    expect(
      problems('A---------B', {
        rows: [{ segment: 'a-b', count: 1 }],
        segments: [
          { id: 'a-b', from: 'a', to: 'b', street: 'ab', modes: ['foot'], speed: 30, width: 40 },
          { id: 'c', from: 'a', to: 'b', via: [[1050, 900]], street: 'ab', modes: ['foot'], speed: 30, width: 40 },
        ],
      }),
    ).toContain('houseOnRoad: ab-1 c');
    expect(problems('A---------B\n:\n:\n:\n:\nC', { rows: [{ segment: 'a-b', side: 'right', count: 1, from: 10 }] })).toEqual([
      'houseOnRoad: ab-1 a-c',
    ]);
  });

  test('houses through each other, and a window against the neighbours wall', () => {
    expect(
      problems('A---------B', {
        rows: [
          { segment: 'a-b', count: 1 },
          { segment: 'a-b', first: 3, count: 1, from: 30 },
        ],
      }),
    ).toEqual(['housesOverlap: ab-1 ab-3']);
    expect(
      problems('A---------B', {
        rows: [
          { segment: 'a-b', count: 1, setback: 50 },
          { segment: 'a-b', first: 3, count: 1, setback: 20, depth: 28 },
        ],
      }),
    ).toEqual(['windowBlocked: ab-1 ab-3']);
  });

  test('a house in the water, outside the map, or in another building', () => {
    expect(problems('A---------B', { rows: [{ segment: 'a-b', count: 1 }], areas: [water(900)] })).toEqual(['houseInWater: ab-1']);
    expect(problems('A---------B', { rows: [{ segment: 'a-b', count: 1, setback: 900, depth: 200 }] })).toEqual(['outside: ab-1']);
    const school: [number, number][] = [
      [1000, 900],
      [1100, 900],
      [1100, 940],
      [1000, 940],
    ];
    expect(
      problems('A---------B', {
        rows: [{ segment: 'a-b', count: 1 }],
        places: [{ id: 'school', name: 'School', kind: 'school', at: [1050, 1000], outline: school }],
      }),
    ).toEqual(['placeOnHouse: school ab-1']);
  });

  test('a row that does not fit its street', () => {
    expect(problems('A--B', { rows: [{ segment: 'a-b', count: 6 }] })).toEqual(['rowDoesNotFit: a-b 1']);
    expect(problems('A--B', { rows: [{ segment: 'a-b', from: 290 }] })).toEqual(['rowDoesNotFit: a-b 1']);
    expect(problems('A--B', { rows: [{ segment: 'a-b', count: 5 }] })).toEqual([]);
  });

  test('streets that cross without a junction, and ways that lead nowhere, for each mode', () => {
    expect(problems('A--B\n\n\n\nC--D')).toEqual(['notConnected: foot c-d', 'notConnected: bike c-d', 'notConnected: car c-d']);
    expect(problems('A--B~~C--D')).toEqual(['notConnected: car c-d']);
    expect(
      problems('A--B', {
        junctions: [
          { id: 'a', x: 1000, y: 1000 },
          { id: 'b', x: 1300, y: 1000 },
          { id: 'c', x: 1200, y: 900 },
        ],
        segments: [
          { id: 'a-b', from: 'a', to: 'b', street: 'ab', modes: ['foot'], speed: 30, width: 40 },
          { id: 'a-c', from: 'a', to: 'c', via: [[1100, 1100]], street: 'ab', modes: ['foot'], speed: 30, width: 40 },
        ],
      }),
    ).toEqual(['crossing: a-b a-c']);
  });

  test('a file that does not fit the format is refused', () => {
    const file = townFile('A--B');
    expect(NeighbourhoodFile.safeParse({ ...file, format: 2 }).success).toBe(false);
    expect(NeighbourhoodFile.safeParse({ ...file, colour: 'green' }).success).toBe(false);
    expect(
      NeighbourhoodFile.safeParse({
        ...file,
        junctions: [
          { id: 'a', x: 0.5, y: 0 },
          { id: 'b', x: 9, y: 9 },
        ],
      }).success,
    ).toBe(false);
  });
});
