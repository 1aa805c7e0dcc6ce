// The score keeps the order in which three examiners put rounds that it has learnt from since: no proof; see README.md.
import { describe, expect, test } from 'vitest';
import { meanRank, orderedAsRanked, pairsOf, tauB } from '../../support/ranking.ts';
import rankings from './rankings.json' with { type: 'json' };

/** Below this the examiners do not agree on an order that a score could meet. */
const LEAST_AGREEMENT = 0.9;
/** Held out, these rounds were met at 0.855 on 22 November 2026: the only figure here that proves anything. This is what was reached
 * once they were opened, rounded down. */
const REACHED = 0.95;
const EXAMINERS = ['officer', 'operator', 'coordinator'] as const;
const SCENARIOS = ['inbraak', 'vermissing', 'aanrijding'] as const;

describe('the three examiners', () => {
  // Where they differ much there is no order that a score could meet.
  test.each(SCENARIOS)('agree with each other about %s', (id) => {
    for (const [one, other] of pairsOf(EXAMINERS)) {
      const tau = tauB(rankings[id].rounds.map((round) => ({ rank: round[one].rank, score: -round[other].rank })));
      expect(tau, `${one} and ${other}`).toBeGreaterThanOrEqual(LEAST_AGREEMENT);
    }
  });
});

test('the score keeps the order of an officer, an operator and a coordinator (0.855 while it was held out)', { timeout: 120_000 }, () => {
  const { mean, report } = orderedAsRanked(import.meta.dirname, rankings, meanRank);
  expect(mean, report).toBeGreaterThanOrEqual(REACHED);
});
