import { expect, test } from 'vitest';
import type { Facts } from '../../src/language/facts.ts';
import { ALIKE_COLOURS } from '../../src/scenario/alikeColours.ts';
import { tellAgain } from '../../src/sim/distort.ts';
import { chanceFrom } from '../../src/sim/random.ts';

const FACTS: Facts = {
  activities: ['forcesDoor'],
  conduct: [],
  what: 'burglary',
  person: {
    sex: 'man',
    age: 'twenties',
    hair: 'cap',
    upper: { garment: 'jacket', colour: 'green' },
    bag: { garment: 'backpack', colour: 'grey' },
  },
  vehicle: { kind: 'bicycle', colour: 'black' },
  location: { street: 'molenweg', house: 8 },
};
const chance = chanceFrom('distort');
const told = Array.from({ length: 2000 }, (_, index) => tellAgain(FACTS, chance, `teller-${index}`));
const share = (holds: (facts: Facts) => boolean): number => told.filter(holds).length / told.length;

test('one in ten features is left out when somebody tells it again', () => {
  expect(share(({ person }) => person?.sex === undefined)).toBeGreaterThan(0.07);
  expect(share(({ person }) => person?.sex === undefined)).toBeLessThan(0.13);
});

test('a colour is taken for one like it now and then, and for no other', () => {
  const others = told.flatMap(({ person }) => (person?.upper?.colour === 'green' ? [] : (person?.upper?.colour ?? [])));
  expect(others.length).toBeGreaterThan(20);
  expect(others.length).toBeLessThan(120);
  const alike = new Set(ALIKE_COLOURS.filter((group) => group.includes('green')).flat());
  for (const colour of others) expect(alike).toContain(colour);
});

test('a house number is lost sometimes, the street never', () => {
  expect(share(({ location }) => location?.house === undefined)).toBeGreaterThan(0.1);
  expect(share(({ location }) => location?.house === undefined)).toBeLessThan(0.2);
  expect(share(({ location }) => location?.street === 'molenweg')).toBe(1);
});

test('what happened and what was done stay, and nothing is made up', () => {
  for (const facts of told) {
    expect(facts.what).toBe('burglary');
    expect(facts.activities).toEqual(['forcesDoor']);
    for (const slot of Object.keys(facts.person ?? {})) expect(Object.keys(FACTS.person ?? {})).toContain(slot);
  }
});

test('the same teller tells the same message the same way', () => {
  expect(tellAgain(FACTS, chanceFrom('distort'), 'teller-7')).toEqual(told[7]);
});
