// The score keeps the order in which people who know the work put rounds that it was made to learn from: no proof; see README.md.
import { describe, expect, test } from 'vitest';
import { orderedAsRanked, tauB } from '../../support/ranking.ts';
import rankings from './rankings.json' with { type: 'json' };

/** What was reached on 22 November 2026, rounded down. */
const REACHED = 0.98;

describe('Kendall tau-b', () => {
  const of = (ranks: readonly number[], scores: readonly number[]) => tauB(ranks.map((rank, i) => ({ rank, score: scores[i] ?? 0 })));

  test('is 1 in the same order and -1 in the other', () => {
    expect(of([1, 2, 3, 4], [40, 30, 20, 10])).toBe(1);
    expect(of([1, 2, 3, 4], [10, 20, 30, 40])).toBe(-1);
  });

  test('handles ties as in the published example: x = 12 2 1 12 2, y = 1 4 7 1 0 gives -0.4714', () => {
    // The example of scipy.stats.kendalltau, with x as ranks, so that the sign turns.
    expect(of([12, 2, 1, 12, 2], [1, 4, 7, 1, 0])).toBeCloseTo(0.4714, 4);
  });
});

test('the score keeps the order of the rounds that it learnt from', { timeout: 120_000 }, () => {
  // The joint rank is the mean of both.
  const { mean, report } = orderedAsRanked(import.meta.dirname, rankings, ({ officer, coordinator }) => (officer + coordinator) / 2);
  expect(mean, report).toBeGreaterThanOrEqual(REACHED);
});
