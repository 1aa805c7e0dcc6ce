import { expect, test } from 'vitest';
import { scoreSeat } from '../../src/scoring/scoreSeat.ts';
import type { Score } from '../../src/scoring/score.ts';
import { type RuledActs, roundUnder } from '../support/houseRules.ts';

/** The same acts, scored under the rules of this group. */
function under(rules: string, acts: RuledActs): Score {
  const exercise = roundUnder(rules, acts);
  return scoreSeat(exercise.scenario, exercise.terrain, exercise.events, 'seat-1');
}

const line = (score: Score, step: string) => score.lines.find((candidate) => candidate.step === step);

test('0900-8844 is a right number in Buitenkaag and not under the national rules', () => {
  expect(line(under('buitenkaag', { contact: '0900-8844' }), 'alert')?.reason).not.toBe('wrongNumber');
  expect(line(under('wabp', { contact: '0900-8844' }), 'alert')?.reason).toBe('wrongNumber');
});

test('going out together is good under the national rules, neither in Stichtse Vecht, and counts against one in Hengelo', () => {
  const points = (rules: string) => line(under(rules, { choice: 'goTogether' }), 'respond')?.points ?? 0;
  expect(points('wabp')).toBeGreaterThan(points('stichtse-vecht'));
  expect(points('stichtse-vecht')).toBeGreaterThan(points('hengelo'));
});

test('keeping watch is what Stichtse Vecht asks, and only allowed under the national rules', () => {
  const points = (rules: string) => line(under(rules, { choice: 'stayAndWatch' }), 'respond')?.points ?? 0;
  expect(points('stichtse-vecht')).toBeGreaterThan(points('wabp'));
});

test('a photo in the group costs points everywhere, and most in Stichtse Vecht, where it goes to the police only', () => {
  const cost = (rules: string) => under(rules, { photo: true }).penalties.find(({ antiPattern }) => antiPattern === 'privacy')?.cost ?? 0;
  expect(cost('wabp')).toBeGreaterThan(0);
  expect(cost('stichtse-vecht')).toBeGreaterThan(cost('wabp'));
});
