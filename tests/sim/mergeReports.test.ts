import { expect, test } from 'vitest';
import { mergeReports } from '../../src/sim/mergeReports.ts';
import { facts } from '../support/story.ts';

const house = { street: 'haverkamp', house: 22 };
const merged = (known: object, more: object) => mergeReports(facts({ location: known }), facts({ location: more })).location;

test('the house of one caller and the school of another make no place that does not exist', () => {
  expect(merged(house, { place: 'school' })).toEqual({ place: 'school' });
  expect(merged({ place: 'school', street: 'schoolstraat' }, house)).toEqual(house);
  expect(merged({ ...house, place: 'school' }, { street: 'haverkamp', house: 40 })).toEqual({ street: 'haverkamp', house: 40 });
});

test('less than what is known of the same place takes nothing away, and a number alone adds to its street', () => {
  expect(merged(house, { street: 'haverkamp' })).toEqual(house);
  expect(merged({ street: 'haverkamp' }, { house: 22 })).toEqual(house);
  expect(merged({ ...house, place: 'school' }, { place: 'school' })).toEqual({ ...house, place: 'school' });
});

test('where somebody goes is no place of the case', () => {
  const goal = { place: 'brug' };
  const after = mergeReports(facts({ location: house }), facts({ location: goal, heading: { towards: goal } }));
  expect([after.location, after.heading]).toEqual([house, { towards: goal }]);
});
