import { expect, test } from 'vitest';
import { type Preflight, unchecked } from '../../../src/ui/screens/lead/led.ts';

const ALL: Preflight = { told: true, who: 'Mevrouw De Wit', phone: true, beamer: true, sound: true };

test('an evening of which everything was looked after asks nothing more', () => {
  expect(unchecked(ALL)).toEqual([]);
});

test('a control room that was told without a name is still asked for', () => {
  expect(unchecked({ ...ALL, who: '  ' })).toEqual(['told']);
});

test('what was not looked after is told in the order of the list', () => {
  expect(unchecked({ ...ALL, sound: false, told: false, phone: false })).toEqual(['told', 'phone', 'sound']);
});
