import { expect, test } from 'vitest';
import { POLICIES, playWithPolicy } from '../../src/planner/rehearse.ts';
import { shipped } from '../support/shipped.ts';

const SEEDS = Array.from({ length: 80 }, (_, index) => String(index + 1));
const POLICIES_COMPARED = ['clear', 'vague', 'silent'] as const;

/** On which of the seeds somebody was caught or found. */
function solved(name: string, policy: (typeof POLICIES_COMPARED)[number]): boolean[] {
  const scenario = shipped(name);
  return SEEDS.map((seed) => ['caught', 'found'].includes(playWithPolicy(scenario, seed, POLICIES[policy]).world.outcome));
}

/** McNemar: how far the evenings that differ lean to one side, in standard deviations. */
function leaning(one: readonly boolean[], other: readonly boolean[]): number {
  const gained = one.filter((won, index) => won && !other[index]).length;
  const lost = one.filter((won, index) => !won && other[index]).length;
  return gained + lost === 0 ? 0 : (gained - lost) / Math.sqrt(gained + lost);
}

const SIGNIFICANT = 2.58;

test.each(['inbraak.boef.json', 'aanrijding.boef.json'])(
  '%s: a clear call in the first minute catches more often than a vague one',
  (name) => {
    expect(leaning(solved(name, 'clear'), solved(name, 'vague'))).toBeGreaterThan(SIGNIFICANT);
  },
);

test('somebody who is missing is found more often after a clear call than without, and after a vague one than without', () => {
  const [clear, vague, none] = POLICIES_COMPARED.map((policy) => solved('vermissing.boef.json', policy)) as [
    boolean[],
    boolean[],
    boolean[],
  ];
  expect(leaning(clear, none)).toBeGreaterThan(SIGNIFICANT);
  expect(leaning(vague, none)).toBeGreaterThan(SIGNIFICANT);
  expect(clear.filter(Boolean).length).toBeGreaterThanOrEqual(vague.filter(Boolean).length);
});
