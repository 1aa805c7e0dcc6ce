// The score puts held-out rounds in the order in which three examiners put them; see README.md before opening anything else here.
import { describe, expect, test } from 'vitest';
import { crossed, pairsOf, type RankedRound, scriptedScore, tauB } from '../../support/ranking.ts';
import rankings from './rankings.json' with { type: 'json' };

const LEAST_TAU = 0.9;
const EXAMINERS = ['officer', 'operator', 'coordinator'] as const;
const SCENARIOS = ['inbraak', 'vermissing', 'aanrijding'] as const;

describe('the three examiners', () => {
  // Where they differ much there is no order that a score could meet.
  test.each(SCENARIOS)('agree with each other about %s', (id) => {
    for (const [one, other] of pairsOf(EXAMINERS)) {
      const tau = tauB(rankings[id].rounds.map((round) => ({ rank: round[one].rank, score: -round[other].rank })));
      expect(tau, `${one} and ${other}`).toBeGreaterThanOrEqual(LEAST_TAU);
    }
  });
});

test('the score orders held-out rounds as an officer, an operator and a coordinator did', { timeout: 120_000 }, () => {
  const results = SCENARIOS.map((id) => ({ id, rounds: played(id) }));
  const report = results.map(({ id, rounds }) => [`${id}: tau ${tauB(rounds).toFixed(3)}`, ...crossed(rounds)].join('\n  ')).join('\n');
  console.log(report);
  const mean = results.reduce((sum, { rounds }) => sum + tauB(rounds), 0) / results.length;
  expect(mean, report).toBeGreaterThanOrEqual(LEAST_TAU);
});

/** The joint ranking is the mean of the three; where they balance, it is a tie. */
function played(id: (typeof SCENARIOS)[number]): readonly RankedRound[] {
  const { seed, seat, rounds } = rankings[id];
  return rounds.map((round) => ({
    name: round.name,
    rank: EXAMINERS.reduce((sum, examiner) => sum + round[examiner].rank, 0) / EXAMINERS.length,
    score: scriptedScore(import.meta.dirname, id, round.name, seed, seat),
  }));
}
