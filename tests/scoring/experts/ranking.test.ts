// The score keeps the order in which people who know the work put rounds that it was made to learn from: no proof; see README.md.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { playScript } from '../../../src/cli/run.ts';
import { readScript } from '../../../src/cli/script.ts';
import { scoresOf } from '../../../src/planner/rehearse.ts';
import { shipped } from '../../support/shipped.ts';
import rankings from './rankings.json' with { type: 'json' };

/** What `boef run --script` plays with when nothing else is asked. */
const SETTINGS = { channels: 'both', pressure: null, participation: 100 } as const;
/** What was reached on 22 November 2026, rounded down. */
const REACHED = 0.98;

interface Round {
  readonly name: string;
  /** The mean of both ranks; 1 is best. */
  readonly rank: number;
  readonly score: number;
}

/** Kendall's tau-b between ranks (low is good) and scores (high is good): ties count for neither, and shrink what can be reached. */
function tauB(rounds: readonly Pick<Round, 'rank' | 'score'>[]): number {
  const pairs = pairsOf(rounds);
  const agreement = pairs.reduce((sum, [a, b]) => sum + Math.sign(b.rank - a.rank) * Math.sign(a.score - b.score), 0);
  const ranked = pairs.filter(([a, b]) => a.rank !== b.rank).length;
  const scored = pairs.filter(([a, b]) => a.score !== b.score).length;
  return ranked * scored === 0 ? 0 : agreement / Math.sqrt(ranked * scored);
}

function pairsOf<T>(all: readonly T[]): readonly (readonly [T, T])[] {
  return all.flatMap((a, i) => all.slice(i + 1).map((b) => [a, b] as const));
}

/** Pairs that the score does not put in the order of the ranking: names and scores, the better ranked first. */
function crossed(rounds: readonly Round[]): readonly string[] {
  return pairsOf([...rounds].sort((a, b) => a.rank - b.rank))
    .filter(([a, b]) => a.rank < b.rank && a.score <= b.score)
    .map(([a, b]) => `${a.name} ${a.score}, ${b.name} ${b.score}`);
}

function played(id: keyof typeof rankings): readonly Round[] {
  const { seed, seat, rounds } = rankings[id];
  const scenario = shipped(`${id}.boef.json`);
  return rounds.map(({ name, officer, coordinator }) => {
    const read = readScript(join(import.meta.dirname, id, `${name}.json`));
    if ('problem' in read) throw new Error(read.problem);
    const score = scoresOf(playScript(scenario, seed, read.script, SETTINGS)).find((each) => each.seat === seat);
    if (!score) throw new Error(`${name}: no score for ${seat}`);
    return { name, rank: (officer + coordinator) / 2, score: score.total };
  });
}

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
  const ids = Object.keys(rankings) as (keyof typeof rankings)[];
  const results = ids.map((id) => ({ id, rounds: played(id) }));
  const report = results.map(({ id, rounds }) => [`${id}: tau ${tauB(rounds).toFixed(3)}`, ...crossed(rounds)].join('\n  ')).join('\n');
  const mean = results.reduce((sum, { rounds }) => sum + tauB(rounds), 0) / results.length;
  expect(mean, report).toBeGreaterThanOrEqual(REACHED);
});
