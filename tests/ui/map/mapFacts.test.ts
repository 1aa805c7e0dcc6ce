import { describe, expect, it } from 'vitest';
import type { Neighbourhood } from '../../../src/scenario/neighbourhood.ts';
import { bearingFrom, type Fact, listFacts, listRows, mapFacts, mapSymbols } from '../../../src/ui/map/mapFacts.ts';
import type { MapProps } from '../../../src/ui/map/mapProps.ts';
import { map as en } from '../../../src/ui/text/en/map.ts';
import { map as nl } from '../../../src/ui/text/nl/map.ts';

const neighbourhood: Neighbourhood = {
  id: 'one',
  name: 'One',
  width: 1000,
  height: 1000,
  municipalities: [],
  streets: [],
  junctions: [],
  segments: [],
  houses: [],
  places: [],
  areas: [],
  trees: [],
  exits: [],
  aliases: [],
  index: { municipalities: {}, streets: {}, junctions: {}, segments: {}, houses: {}, places: {}, exits: {} },
};

const props: MapProps = {
  neighbourhood,
  light: 'night',
  own: { point: { x: 500, y: 500 }, label: 'Kerkstraat, raam' },
  marks: [
    { id: 'b', point: { x: 500, y: 100 }, label: '20:15 Molenweg 8. Een man belt aan.', at: 5000, kind: 'remembered' },
    { id: 'a', point: { x: 510, y: 505 }, label: '20:14 Kerkstraat. Een vrouw fietst.', at: 1000, kind: 'seen' },
    { id: 'c', point: { x: 900, y: 900 }, label: 'Burgernet: vrouw vermist.', at: 9000, kind: 'broadcast' },
  ],
  places: [
    { id: 'brink', label: 'Brink', point: { x: 100, y: 500 }, takes: 20_000 },
    { id: 'school', label: 'School', point: { x: 500, y: 900 }, takes: 40_000 },
  ],
  tracks: [
    {
      actor: 'x',
      kind: 'suspect',
      points: [
        { at: 0, point: { x: 0, y: 0 }, hidden: false },
        { at: 10_000, point: { x: 100, y: 0 }, hidden: false },
      ],
    },
  ],
  now: 5000,
};

const sorted = (facts: readonly Fact[]) => facts.map((fact) => JSON.stringify(fact)).sort();

describe('the map and its list', () => {
  it('tell the same facts, in both languages', () => {
    for (const text of [nl, en]) {
      const label = (kind: keyof typeof text.track) => text.track[kind];
      const drawn = mapFacts(mapSymbols(props, text.letters, label));
      expect(sorted(listFacts(listRows(props, text.letters, label)))).toEqual(sorted(drawn));
      expect(drawn).toHaveLength(7);
    }
  });

  it('tell the same facts when one stands nowhere and nothing was seen', () => {
    const empty: MapProps = {
      neighbourhood,
      light: 'day',
      own: null,
      marks: [],
      places: [{ id: 'brink', label: 'Brink', point: { x: 1, y: 1 }, takes: 1000 }],
    };
    const label = () => '';
    expect(listFacts(listRows(empty, nl.letters, label))).toEqual(mapFacts(mapSymbols(empty, nl.letters, label)));
  });

  it('give a sighting the same number in the picture and in the list, the oldest first', () => {
    const numberOf = (id: string) => (item: { readonly id: string }) => item.id === id;
    const symbols = mapSymbols(props, nl.letters, (kind) => nl.track[kind]);
    const rows = listRows(props, nl.letters, (kind) => nl.track[kind]);
    expect(symbols.find(numberOf('a'))?.letter).toBe('1');
    expect(symbols.find(numberOf('b'))?.letter).toBe('2');
    expect(rows.find(numberOf('a'))?.letter).toBe('1');
    expect(rows.find(numberOf('b'))?.letter).toBe('2');
  });

  it('say where things lie as the map shows them: north is up', () => {
    const own = { x: 500, y: 500 };
    expect(bearingFrom(own, { x: 500, y: 100 })).toBe('up');
    expect(bearingFrom(own, { x: 900, y: 500 })).toBe('right');
    expect(bearingFrom(own, { x: 100, y: 900 })).toBe('downLeft');
    expect(bearingFrom(own, { x: 510, y: 505 })).toBe('here');
    expect(bearingFrom(null, own)).toBeNull();
  });

  it('leave out whoever has not appeared yet', () => {
    const later: MapProps = {
      ...props,
      tracks: [{ actor: 'x', kind: 'suspect', points: [{ at: 8000, point: { x: 0, y: 0 }, hidden: false }] }],
    };
    expect(mapSymbols(later, nl.letters, () => '').some(({ kind }) => kind === 'suspect')).toBe(false);
    expect(listRows(later, nl.letters, () => '').some(({ kind }) => kind === 'suspect')).toBe(false);
  });
});

it('draws a circle around what has one, and around nothing else', () => {
  const circled = { ...props, marks: props.marks.map((mark) => (mark.kind === 'broadcast' ? { ...mark, radius: 15_000 } : mark)) };
  const drawn = mapSymbols(circled, nl.letters, (kind) => nl.track[kind]);
  expect(drawn.filter(({ radius }) => typeof radius === 'number').map(({ id, radius }) => [id, radius])).toEqual([['c', 15_000]]);
});
