// Rounds that people ranked, beside the order in which the score puts them.
import { join } from 'node:path';
import { playScript } from '../../src/cli/run.ts';
import { readScript } from '../../src/cli/script.ts';
import { scoresOf } from '../../src/planner/rehearse.ts';
import { shipped } from './shipped.ts';

/** What `boef run --script` plays with when nothing else is asked. */
const SETTINGS = { channels: 'both', pressure: null, participation: 100 } as const;

/** A round with its joint rank (1 is best) and its total. */
interface RankedRound {
  readonly name: string;
  readonly rank: number;
  readonly score: number;
}

/** Kendall's tau-b between ranks (low is good) and scores (high is good): ties count for neither, and shrink what can be reached. */
export function tauB(rounds: readonly Pick<RankedRound, 'rank' | 'score'>[]): number {
  const pairs = pairsOf(rounds);
  const agreement = pairs.reduce((sum, [a, b]) => sum + Math.sign(b.rank - a.rank) * Math.sign(a.score - b.score), 0);
  const ranked = pairs.filter(([a, b]) => a.rank !== b.rank).length;
  const scored = pairs.filter(([a, b]) => a.score !== b.score).length;
  return ranked * scored === 0 ? 0 : agreement / Math.sqrt(ranked * scored);
}

/** Pairs that the score does not put in the order of the ranking: names and scores, the better ranked first. */
function crossed(rounds: readonly RankedRound[]): readonly string[] {
  return pairsOf([...rounds].sort((a, b) => a.rank - b.rank))
    .filter(([a, b]) => a.rank < b.rank && a.score <= b.score)
    .map(([a, b]) => `${a.name} ${a.score}, ${b.name} ${b.score}`);
}

/** Every pair once. */
export function pairsOf<T>(all: readonly T[]): readonly (readonly [T, T])[] {
  return all.flatMap((a, i) => all.slice(i + 1).map((b) => [a, b] as const));
}

/** What one seat scores in a script of `boef run --script` that is kept in a folder under the name of its scenario. */
function scriptedScore(folder: string, scenario: string, name: string, seed: string, seat: string): number {
  const read = readScript(join(folder, scenario, `${name}.json`));
  if ('problem' in read) throw new Error(read.problem);
  const score = scoresOf(playScript(shipped(`${scenario}.boef.json`), seed, read.script, SETTINGS)).find((each) => each.seat === seat);
  if (!score) throw new Error(`${name}: no score for ${seat}`);
  return score.total;
}

/** The rankings of a scenario. */
interface Rankings<Round> {
  readonly seed: string;
  readonly seat: string;
  readonly rounds: readonly Round[];
}

/** The ranks that three examiners gave a round, 1 is best, each with a reason. */
type ByThree = Readonly<Record<'officer' | 'operator' | 'coordinator', { readonly rank: number }>>;

/** The joint rank is the mean of the three; where they balance, it is a tie. */
export function meanRank({ officer, operator, coordinator }: ByThree): number {
  return (officer.rank + operator.rank + coordinator.rank) / 3;
}

/** Mean tau over these scenarios, with a report of each and of the pairs that the score crosses. */
export function orderedAsRanked<Round extends { readonly name: string }>(
  folder: string,
  rankings: Readonly<Record<string, Rankings<Round>>>,
  rankOf: (round: Round) => number,
): { readonly mean: number; readonly report: string } {
  const results = Object.entries(rankings).map(([id, { seed, seat, rounds }]) => {
    const ranked = rounds.map((round) => ({
      name: round.name,
      rank: rankOf(round),
      score: scriptedScore(folder, id, round.name, seed, seat),
    }));
    return { tau: tauB(ranked), lines: [`${id}: tau ${tauB(ranked).toFixed(3)}`, ...crossed(ranked)] };
  });
  return {
    mean: results.reduce((sum, { tau }) => sum + tau, 0) / results.length,
    report: results.map(({ lines }) => lines.join('\n  ')).join('\n'),
  };
}
