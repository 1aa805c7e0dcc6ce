import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../../src/language/facts.ts';
import { namesOf } from '../../../../src/ui/text/wording/names.ts';
import { wordingOf } from '../../../../src/ui/text/wording/wording.ts';
import { correctionsOf } from '../../../../src/ui/screens/play/call/known.ts';
import { modelCandidates, plateCandidates } from '../../../../src/ui/screens/play/understood/candidates.ts';
import { withoutSlot, withSlot } from '../../../../src/ui/screens/play/understood/correction.ts';
import { underlined } from '../../../../src/ui/screens/play/understood/underline.ts';

const names = namesOf({ streets: [], places: [], index: { streets: {}, places: {}, segments: {}, nodes: {}, houses: {} } as never });

/** A sentence that says something in every slot. */
const full: Facts = {
  what: 'burglary',
  activities: ['feelsDoor', 'looksInside'],
  person: {
    sex: 'man',
    age: 'forties',
    height: 'tall',
    build: 'slim',
    skin: 'light',
    hair: 'bald',
    face: 'glasses',
    upper: { garment: 'coat', colour: 'blue' },
    lower: { colour: 'black' },
    shoes: { garment: 'boots' },
    bag: { garment: 'backpack', colour: 'red' },
    other: 'dog',
  },
  vehicle: { kind: 'car', colour: 'grey', make: 'Volkswagen', model: 'Golf', plate: 'AB-12-CD' },
  location: { street: 'molenweg', house: 8 },
  heading: { direction: 'n' },
  time: { ago: 5 },
  measured: { heightCm: { least: 190, most: 190 }, ageYears: { least: 40, most: 45 } },
  alarm: 'reported',
  channel: '112',
  danger: true,
  atRisk: true,
  conduct: ['abuse'],
};

describe('chips', () => {
  const { chips } = wordingOf('nl');

  test('every thing that can be understood has a chip', () => {
    expect(chips(full, names).map(({ text }) => text)).toEqual([
      'wat: inbraak',
      'waar: molenweg 8',
      'doet: voelt aan een deur',
      expect.stringMatching(/^doet: kijkt/),
      'man',
      'leeftijd: 40–45',
      'lengte: 190 cm',
      'postuur: slank',
      'kaal',
      'bril',
      'jas: blauw',
      expect.stringContaining('zwart'),
      'laarzen',
      'rugzak: rood',
      'hond',
      expect.stringContaining('huid'),
      'auto',
      'kleur: grijs',
      'merk: Volkswagen',
      'type: Golf',
      'kenteken: AB-12-CD',
      'naar het noorden',
      'tijd: 5 minuten geleden',
      'gevaar: ja',
      'u loopt gevaar',
      '112: is gebeld',
    ]);
  });

  test('each chip can be taken away, and nothing else goes with it', () => {
    const all = chips(full, names);
    for (const chip of all) {
      const left = chips(withoutSlot(full, chip), names);
      expect(left.map(({ text }) => text)).toEqual(all.filter((one) => one !== chip).map(({ text }) => text));
    }
  });

  test('places and ways that the map does not know have a chip in their own words', () => {
    const facts: Facts = { activities: [], conduct: [], location: { unlisted: 'achter de garages' }, heading: { way: 'linksaf' } };
    expect(chips(facts, names).map(({ text }) => text)).toEqual(['waar: achter de garages', 'linksaf']);
  });
});

describe('a correction', () => {
  test('puts another value in the place of what was understood', () => {
    const green = withSlot(full, { slot: 'person.upper' }, { person: { upper: { garment: 'coat', colour: 'green' } } });
    expect(green).toEqual({ ...full, person: { ...full.person, upper: { garment: 'coat', colour: 'green' } } });
    expect(withSlot(full, { slot: 'activity', activity: 'feelsDoor' }, { activities: ['walks'] }).activities).toEqual([
      'walks',
      'looksInside',
    ]);
  });

  test('of a height in figures takes the figures away', () => {
    const short = withSlot(full, { slot: 'person.height' }, { person: { height: 'short' } });
    expect(short.person?.height).toBe('short');
    expect(short.measured).toEqual({ ageYears: { least: 40, most: 45 } });
  });

  test('of a number that was called takes the number away', () => {
    const asked = withSlot(full, { slot: 'alarm' }, { alarm: 'asking' });
    expect([asked.alarm, asked.channel]).toEqual(['asking', undefined]);
  });

  test('fills a slot that was empty', () => {
    const nothing: Facts = { activities: [], conduct: [] };
    expect(withSlot(nothing, { slot: 'person.sex' }, { person: { sex: 'woman' } })).toEqual({ ...nothing, person: { sex: 'woman' } });
    expect(withSlot(nothing, { slot: 'activity' }, { activities: ['walks'] }).activities).toEqual(['walks']);
  });

  test('in the form changes the last sentence that said it and clears the earlier ones', () => {
    const said = (facts: Partial<Facts>) =>
      ({ by: 'caller', at: 0, text: '', spans: [], question: null, facts: { activities: [], conduct: [], ...facts } }) as const;
    const turns = [
      said({ person: { sex: 'man', hair: 'bald' } }),
      { by: 'caller', at: 0, passes: null } as const,
      said({ person: { hair: 'grey' } }),
    ];
    const corrections = correctionsOf(turns, { slot: 'person.hair' }, { person: { hair: 'black' } });
    expect(corrections.map(({ turn, facts }) => [turn, facts.person])).toEqual([
      [0, { sex: 'man' }],
      [2, { hair: 'black' }],
    ]);
    expect(correctionsOf(turns, { slot: 'person.hair' }, null).map(({ facts }) => facts.person)).toEqual([{ sex: 'man' }, undefined]);
    expect(correctionsOf(turns, { slot: 'person.bag' }, null)).toEqual([]);
  });
});

describe('underlining', () => {
  const text = 'Een man met een blauwe jas';
  const spans = [
    { field: 'person.upper.colour', value: 'blue', from: 16, to: 22 },
    { field: 'person.sex', value: 'man', from: 4, to: 7 },
    { field: 'person.upper.garment', value: 'coat', from: 20, to: 26 },
  ];

  test('marks what was understood, once where words overlap, and keeps every character', () => {
    const pieces = underlined(text, spans, full);
    expect(pieces.filter(({ understood }) => understood).map((piece) => piece.text)).toEqual(['man', 'blauwe', ' jas']);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  });

  test('leaves out what was corrected since, and places that are not in the text', () => {
    const green = withSlot(full, { slot: 'person.upper' }, { person: { upper: { garment: 'coat', colour: 'green' } } });
    const outside = { field: 'person.sex', value: 'man', from: 90, to: 95 };
    const pieces = underlined(text, [...spans, outside], green);
    expect(pieces.filter(({ understood }) => understood).map((piece) => piece.text)).toEqual(['man', 'we jas']);
  });
});

test('the words of one’s own sentence are offered as plate and type', () => {
  expect(plateCandidates('een Golf met kenteken ab 12 cd')[0]).toBe('AB-12-CD');
  expect(plateCandidates('kenteken AB-12-CD')).toEqual(['AB-12-CD']);
  expect(plateCandidates('een man loopt weg')).toEqual([]);
  expect(modelCandidates('een grijze Volkswagen golf').slice(0, 1)).toEqual(['Volkswagen']);
  expect(modelCandidates('een grijze Volkswagen golf')).toContain('golf');
});
