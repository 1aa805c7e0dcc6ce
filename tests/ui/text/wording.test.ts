import { describe, expect, test } from 'vitest';
import { NO_FACTS } from '../../../src/language/facts.ts';
import { ACTIVITY_NAMES, COLOURS, UPPERS } from '../../../src/scenario/vocabulary.ts';
import { clockTime, duration } from '../../../src/ui/text/wording/clock.ts';
import type { Names } from '../../../src/ui/text/wording/names.ts';
import type { Seen } from '../../../src/ui/text/wording/sentences.ts';
import { cardHead, LONGEST_ANSWER, wordingOf } from '../../../src/ui/text/wording/wording.ts';
import type { CardView } from '../../../src/views/participant.ts';

const nl = wordingOf('nl');
const en = wordingOf('en');
const names: Names = { street: (id) => ({ molenweg: 'Molenweg' })[id] ?? id, place: (id) => ({ speeltuin: 'Speeltuin' })[id] ?? id };

const seen = (activity: Seen['activity'], person: Seen['person'] = {}, vehicle: Seen['vehicle'] = null): Seen => ({
  activity,
  person,
  vehicle,
});

const card: CardView = {
  id: 's1',
  at: 240_000,
  where: { street: 'molenweg', house: 8 },
  point: { x: 0, y: 0 },
  lookout: 'raam',
  activity: 'entersPath',
  person: { sex: 'man', bag: { colour: 'brown' } },
  vehicle: null,
  details: null,
  closer: 'possible',
  remembered: false,
};

describe('a sighting is one sentence', () => {
  test.each([
    [seen('entersPath', { sex: 'man', bag: { colour: 'brown' } }), 'Een man met een bruine tas loopt een pad in.'],
    [seen('walks', { sex: 'woman', upper: { garment: 'jacket', colour: 'blue' } }), 'Een vrouw in een blauw jack loopt voorbij.'],
    [seen('walks', { shoes: { garment: 'trainers', colour: 'white' } }), 'Een persoon in witte sportschoenen loopt voorbij.'],
    [seen('playsOutside', { sex: 'woman', age: 'child', build: 'slim' }), 'Een slank meisje speelt buiten.'],
    [seen('walks', { sex: 'man', age: 'seventies', height: 'tall' }), 'Een lange man van boven de zeventig loopt voorbij.'],
    [seen('walksDog', { sex: 'man', other: 'dog' }), 'Een man laat een hond uit.'],
    [seen('cycles', { sex: 'woman' }, { kind: 'bicycle', colour: 'black' }), 'Een vrouw op een zwarte fiets rijdt voorbij.'],
    [seen('drives', {}, { kind: 'car', colour: 'red' }), 'Een rode auto rijdt voorbij.'],
    [seen('washesCar', { sex: 'man' }, { kind: 'car', colour: 'green' }), 'Een man wast een groene auto.'],
    [seen('delivers', { sex: 'man' }, { kind: 'van', colour: 'white' }), 'Een man bij een witte bestelbus bezorgt een pakje.'],
    [seen('smokes'), 'Iemand rookt een sigaret.'],
  ])('Dutch %#', (facts, sentence) => {
    expect(nl.sentences.sighting(facts)).toBe(sentence);
  });

  test.each([
    [seen('entersPath', { sex: 'man', bag: { colour: 'brown' } }), 'A man with a brown bag walks into a path.'],
    [seen('walks', { sex: 'woman', upper: { garment: 'coat', colour: 'orange' } }), 'A woman in an orange coat walks past.'],
    [
      seen('walks', { sex: 'man', lower: { garment: 'jeans', colour: 'blue' }, face: 'glasses' }),
      'A man in blue jeans with glasses walks past.',
    ],
    [seen('walks', { sex: 'man', age: 'forties', upper: { garment: 'coat' } }), 'A man of about 45 in a coat walks past.'],
    [seen('cycles', { sex: 'woman' }, { kind: 'ebike' }), 'A woman on an e-bike rides past.'],
    [seen('washesCar', { sex: 'man' }, { kind: 'car', colour: 'green' }), 'A man washes a green car.'],
  ])('English %#', (facts, sentence) => {
    expect(en.sentences.sighting(facts)).toBe(sentence);
  });

  test('whatever is seen, it begins with a capital and is one sentence', () => {
    for (const words of [nl, en]) {
      for (const activity of ACTIVITY_NAMES) {
        for (const vehicle of [null, { kind: 'car', colour: 'red' } as const, { kind: 'bicycle' } as const]) {
          expect(words.sentences.sighting(seen(activity, { sex: 'woman' }, vehicle))).toMatch(/^[A-Z][^.!?]*\.$/);
        }
      }
    }
  });

  test('a colour fits its garment', () => {
    for (const garment of UPPERS) {
      for (const colour of COLOURS) {
        const sentence = nl.sentences.person({ upper: { garment, colour } });
        // Clothes in general are no single garment: "in zwarte kleding".
        expect(sentence).toMatch(garment.endsWith('clothes') ? /^een persoon in \S+ \S+$/ : /^een persoon in een \S+ /);
        if (garment === 'coat') expect(sentence).not.toMatch(/een (zwart|wit|bruin|rood|geel|grijs|paars|blauw|groen) jas/);
        if (garment === 'jacket') expect(sentence).not.toMatch(/een (zwarte|witte|bruine|rode|gele|grijze|paarse|blauwe|groene) jack/);
      }
    }
  });
});

describe('a card', () => {
  test('says when and where', () => {
    expect(cardHead(card, 20 * 60 + 10, names, nl)).toBe('20:14 · Molenweg 8');
  });

  test('names the address first and the landmark as what is near', () => {
    const where = { street: 'molenweg', house: 8, place: 'speeltuin' };
    expect(nl.location(where, names)).toBe('Molenweg 8, bij Speeltuin');
    expect(en.location(where, names)).toBe('Molenweg 8, near Speeltuin');
    expect(nl.location({ street: 'molenweg', place: 'speeltuin' }, names)).toBe('Speeltuin');
  });

  test('does not contradict itself when up close a man is a boy, and says it of everybody alike', () => {
    const upClose = (age: 'child' | 'sixties', sex: 'man' | 'woman' = 'man'): CardView => ({
      ...card,
      person: { sex },
      details: { activity: card.activity, person: { sex, age, bag: { colour: 'brown' } }, vehicle: null },
    });
    expect(nl.details(upClose('child'))).toBe('Van dichtbij is het een jongen. U ziet ook: bruine tas.');
    expect(nl.details(upClose('sixties', 'woman'))).toBe('Van dichtbij is het een vrouw van in de zestig. U ziet ook: bruine tas.');
    expect(en.details(upClose('child', 'woman'))).toBe('Up close it is a girl. You also see: brown bag.');
  });

  test('tells after a closer look only what is new', () => {
    const looked: CardView = {
      ...card,
      details: {
        activity: 'feelsDoor',
        person: { sex: 'man', bag: { colour: 'brown' }, upper: { garment: 'coat', colour: 'blue' } },
        vehicle: null,
      },
    };
    expect(nl.details(looked)).toBe('De persoon voelt aan een deur. U ziet ook: blauwe jas.');
    expect(en.details(looked)).toBe('The person tries a door handle. You also see: blue coat.');
  });

  test('says so in neutral words when a closer look showed nothing new', () => {
    expect(nl.details({ ...card, details: { activity: card.activity, person: card.person, vehicle: null } })).toBe(
      'U ziet niet meer dan net.',
    );
  });

  test('gives an operator who asks for the place only the place', () => {
    expect(nl.note(card, 'place', names)).toEqual({ text: 'Molenweg 8.', facts: { activities: [], conduct: [], location: card.where } });
  });

  test('never makes an answer longer than a caller may send', () => {
    const person = {
      sex: 'man',
      age: 'forties',
      height: 'tall',
      build: 'sturdy',
      hair: 'beanie',
      face: 'beard',
      upper: { garment: 'hoodie', colour: 'purple' },
      lower: { garment: 'joggers', colour: 'grey' },
      shoes: { garment: 'trainers', colour: 'white' },
      bag: { garment: 'toolbox', colour: 'yellow' },
      other: 'torch',
    } as const;
    const long = nl.note({ ...card, details: { activity: 'feelsDoor', person, vehicle: null } }, null, names);
    expect(long.text.length).toBeLessThanOrEqual(LONGEST_ANSWER);
    expect(long.text.endsWith('.')).toBe(true);
  });
});

test('what was understood stands in chips that name the thing and its value', () => {
  const facts = {
    ...NO_FACTS,
    what: 'burglary',
    activities: ['feelsDoor'],
    person: { upper: { garment: 'coat', colour: 'blue' }, bag: { colour: 'brown' } },
    location: { place: 'speeltuin' },
  } as const;
  expect(nl.chips(facts, names).map((chip) => chip.text)).toEqual([
    'wat: inbraak',
    'waar: Speeltuin',
    'doet: voelt aan een deur',
    'jas: blauw',
    'tas: bruin',
  ]);
});

test('a report to the group begins with who was called', () => {
  const facts = {
    ...NO_FACTS,
    activities: ['feelsDoor'],
    person: { sex: 'man' },
    location: { street: 'molenweg', house: 8 },
    heading: { towards: { place: 'speeltuin' } },
  } as const;
  expect(nl.report({ contact: '112', facts }, names)).toBe(
    'Ik heb 112 gebeld. Molenweg 8. Een man voelt aan een deur. Richting Speeltuin.',
  );
  expect(en.report({ contact: '112', facts }, names)).toBe('I called 112. Molenweg 8. A man tries a door handle. Towards Speeltuin.');
});

test('a Burgernet message names the parts that are known, a line each', () => {
  const facts = {
    ...NO_FACTS,
    what: 'burglary',
    person: { sex: 'man', hair: 'cap' },
    location: { street: 'molenweg', house: 8 },
    heading: { towards: { place: 'speeltuin' } },
  } as const;
  expect(nl.reported(facts, names)).toEqual(['Plaats: Molenweg 8.', 'Signalement: een man met een pet.', 'Richting: Speeltuin.']);
  expect(en.reported({ ...NO_FACTS, heading: { direction: 'e' } }, names)).toEqual(['Direction: to the east.']);
});

test('a question that is asked again is narrower, or says that it was not understood', () => {
  const asked = { by: 'operator', at: 0, desk: '112', focus: null, again: true } as const;
  expect(nl.operator({ ...asked, asks: 'service' }, names)).toBe('Ik begreep u niet goed. Wilt u politie, brandweer of ambulance?');
  expect(nl.operator({ ...asked, asks: 'description' }, names)).toBe('Is het een man of een vrouw? Welke kleur heeft de jas?');
  expect(nl.operator({ ...asked, asks: 'description', focus: 'vehicle' }, names)).toContain('busje');
});

test('a question about danger fits the case: a weapon, who is hurt, who is ill', () => {
  const of = (focus: 'weapon' | 'injured' | 'unwell') => nl.question('danger', focus);
  expect(of('weapon')).toContain('wapen');
  expect(of('injured')).toBe('Is er iemand gewond?');
  expect(of('unwell')).toContain('ziek');
  expect(en.question('danger', 'injured')).toBe('Is anybody hurt?');
});

test('the operator says the place back, and each desk answers in its own words', () => {
  const heard = { by: 'operator', at: 0, desk: '112' } as const;
  expect(nl.operator({ ...heard, readsBack: { street: 'molenweg', house: 8 } }, names)).toBe('U bedoelt Molenweg 8?');
  expect(nl.operator({ ...heard, says: 'answers' }, names)).toBe('112 meldkamer.');
  expect(nl.operator({ ...heard, desk: '0900-8844', says: 'answers' }, names)).toBe('Politie, waarmee kan ik u helpen?');
});

test('the clock goes past midnight', () => {
  expect(clockTime(23 * 60 + 58, 180_000)).toBe('00:01');
  expect(duration(38_400)).toBe('00:38');
});
