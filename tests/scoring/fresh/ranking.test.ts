// The score puts held-out rounds in the order in which three examiners put them; see README.md before opening anything else here.
import { expect, test } from 'vitest';
import { meanRank, orderedAsRanked } from '../../support/ranking.ts';
import rankings from './rankings.json' with { type: 'json' };

const LEAST_TAU = 0.9;

test('the score orders held-out rounds as an officer, an operator and a coordinator did', { timeout: 120_000 }, () => {
  const { mean, report } = orderedAsRanked(import.meta.dirname, rankings, meanRank);
  console.log(report);
  expect(mean, report).toBeGreaterThanOrEqual(LEAST_TAU);
});
