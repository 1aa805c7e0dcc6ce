// What a facilitator judged otherwise than the score did. The score stays as it was counted: each line that was ruled on keeps what
// it had, beside what was given and why. Knows no evening and no words.
import type { Ruling } from '../sim/log.ts';
import { isWellDone, type Penalty, type Score, type ScoreLine } from './score.ts';

/** Why a ruling does not hold for a score. */
export type RulingProblem = 'unknownSeat' | 'unknownLine' | 'tooManyPoints';

/** A line or a harm that can be ruled on, with the most that can be given or taken. */
export interface Rulable {
  readonly line: string;
  readonly most: number;
}

/**
 * What can be ruled on in a score as it was counted. What did not apply has no points to give; a harm can take no more than all that
 * was earned.
 */
export function rulableIn({ lines, penalties }: Pick<Score, 'lines' | 'penalties'>): readonly Rulable[] {
  const earned = earnedOf(lines.map((line) => ({ ...line, points: line.ruled?.scored ?? line.points })));
  return [
    ...lines.flatMap(({ expectation, max }) => (max > 0 ? [{ line: expectation, most: max }] : [])),
    ...penalties.map(({ antiPattern }) => ({ line: antiPattern, most: earned })),
  ];
}

/** Why this ruling cannot hold for this score; null when it can. */
export function problemOf(score: Score, { seat, line, points }: Omit<Ruling, 'note'>): RulingProblem | null {
  if (seat !== score.seat) return 'unknownSeat';
  const rulable = rulableIn(score).find((one) => one.line === line);
  if (rulable === undefined) return 'unknownLine';
  return points >= 0 && points <= rulable.most ? null : 'tooManyPoints';
}

/** A score with what was judged otherwise, and the rulings that do not hold for it. */
export interface RuledScore {
  readonly score: Score;
  readonly ignored: readonly { readonly ruling: Ruling; readonly why: RulingProblem }[];
}

/**
 * The score with these rulings; of several on one line the last holds. The total is again the points of the lines less what the
 * harms take. A harm keeps its cost, unless it was ruled on too or less than that is left.
 */
export function withRulings(score: Score, rulings: readonly Ruling[]): RuledScore {
  const judged = rulings.map((ruling) => ({ ruling, why: problemOf(score, ruling) }));
  const ignored = judged.flatMap(({ ruling, why }) => (why === null ? [] : [{ ruling, why }]));
  const valid = new Map(judged.flatMap(({ ruling, why }) => (why === null ? [[ruling.line, ruling] as const] : [])));
  if (valid.size === 0) return { score, ignored };
  const lines = score.lines.map((line) => ruledLine(line, valid.get(line.expectation)));
  let left = earnedOf(lines);
  const penalties = score.penalties.map((penalty) => {
    const ruled = ruledPenalty(penalty, valid.get(penalty.antiPattern), left);
    left -= ruled.cost;
    return ruled;
  });
  const ruled = { ...score, lines, penalties, total: left };
  return { score: { ...ruled, top: topOf(ruled), tip: tipOf(ruled) }, ignored };
}

function earnedOf(lines: readonly Pick<ScoreLine, 'points'>[]): number {
  return lines.reduce((sum, { points }) => sum + points, 0);
}

function ruledLine(line: ScoreLine, ruling: Ruling | undefined): ScoreLine {
  if (ruling === undefined) return line;
  const { points, note } = ruling;
  return { ...line, points, ruled: { scored: line.points, given: points, note } };
}

/** Nothing takes more than there is; where that makes the difference, no note was written. */
function ruledPenalty(penalty: Penalty, ruling: Ruling | undefined, left: number): Penalty {
  const given = ruling?.points ?? penalty.cost;
  const cost = Math.min(given, left);
  if (ruling === undefined && cost === given) return penalty;
  return { ...penalty, cost, ruled: { scored: penalty.cost, given, note: ruling?.note ?? null } };
}

/** What went well stays what is named, as long as it did; otherwise what has most points. */
function topOf({ lines, top }: Score): string | null {
  const good = lines.filter(isWellDone);
  if (good.some(({ expectation }) => expectation === top)) return top;
  return good.toSorted((a, b) => b.points - a.points)[0]?.expectation ?? null;
}

/** What can be better stays what is named, as long as points were lost by it; otherwise what lost most. */
function tipOf({ lines, penalties, tip }: Score): string | null {
  const lost = [
    ...penalties.map(({ antiPattern, cost }) => ({ id: antiPattern, lost: cost })),
    ...lines.flatMap(({ expectation, points, max, reason }) => (reason === 'begins' ? [] : [{ id: expectation, lost: max - points }])),
  ].filter((one) => one.lost > 0);
  if (lost.some(({ id }) => id === tip)) return tip;
  return lost.toSorted((a, b) => b.lost - a.lost)[0]?.id ?? null;
}
