// A short sample of `npm run rehearse`, which plays a thousand seeds.
import { describe, expect, test } from 'vitest';
import { POLICIES, type PolicyName, playWithPolicy, scoresOf } from '../../src/planner/rehearse.ts';
import { boundFor, isIdle } from '../rehearse/bounds.ts';
import { SHIPPED, shipped } from '../support/shipped.ts';

const SEEDS = Array.from({ length: 12 }, (_, index) => `sample-${index + 1}`);

describe.each(SHIPPED)('%s', (name) => {
  const scenario = shipped(name);
  test.each(Object.keys(POLICIES) as PolicyName[])('played by %s scores within the bounds', (policy) => {
    const bound = boundFor(scenario.plot.kind, policy);
    let without = 0;
    for (const seed of SEEDS) {
      for (const { total, max: most, lines } of scoresOf(playWithPolicy(scenario, seed, POLICIES[policy]))) {
        if (most === 0) {
          without += 1;
          continue;
        }
        expect(total, `seed ${seed}`).toBeGreaterThanOrEqual(bound?.least ?? 0);
        expect(total, `seed ${seed}`).toBeLessThanOrEqual(bound?.most ?? 100);
        for (const { points, max } of lines) expect(points).toBeLessThanOrEqual(max);
      }
    }
    if (policy === 'ideal') expect(isIdle(without, SEEDS.length * scenario.seats.length)).toBe(false);
  });
});

test.each(['inbraak.boef.json', 'vermissing.boef.json'])('%s: what a resident does changes how it ends', (name) => {
  const scenario = shipped(name);
  const solved = (policy: PolicyName): number =>
    Array.from({ length: 60 }, (_, index) => playWithPolicy(scenario, `end-${index}`, POLICIES[policy]).world.outcome).filter(
      (outcome) => outcome === 'caught' || outcome === 'found',
    ).length;
  expect(solved('ideal')).toBeGreaterThan(solved('silent') + 4);
});
