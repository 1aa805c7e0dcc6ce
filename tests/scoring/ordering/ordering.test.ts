import { expect, test } from 'vitest';
import { scoreSeat } from '../../../src/scoring/scoreSeat.ts';
import { type Ordered, playRound } from './evening.ts';
import { ORDERED } from './rounds.ts';

const LEAST_TAU = 0.9;

/** Kendall's tau-b of scores that should go down: equal scores count for neither side. */
function tau(scores: readonly number[]): number {
  const pairs = scores.flatMap((better, i) => scores.slice(i + 1).map((worse) => Math.sign(better - worse)));
  const untied = pairs.filter((sign) => sign !== 0).length;
  return untied === 0 ? 0 : pairs.reduce((sum, sign) => sum + sign, 0) / Math.sqrt(pairs.length * untied);
}

function scored(ordered: Ordered): readonly { readonly name: string; readonly total: number }[] {
  return ordered.rounds.map((round) => {
    const { scenario, terrain, events } = playRound(ordered, round).exercise;
    return { name: round.name, total: scoreSeat(scenario, terrain, events, scenario.seats[0]?.id ?? '').total };
  });
}

for (const ordered of ORDERED)
  test(`the score puts rounds of ${ordered.scenario} in the order of those who know the work`, { timeout: 60_000 }, () => {
    const rounds = scored(ordered);
    const told = rounds.map(({ name, total }) => `${total} ${name}`).join('\n');
    expect(tau(rounds.map(({ total }) => total)), told).toBeGreaterThanOrEqual(LEAST_TAU);
  });
