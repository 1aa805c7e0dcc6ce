// What was done, laid beside the ideal: an optimal alignment of a partial order, told as moves that each have a cost. The order is
// in the corridors, which open when what should come first has happened. Knows lines and harms, and nothing of events.
import type { Penalty, ScoreLine } from './score.ts';

/** When a move fell in its corridor; `never`: it was not done at all. */
export type When = 'tooEarly' | 'good' | 'late' | 'never';

/** One step of the alignment, with its cost in points. */
export type Move =
  /** The ideal asked for it; it cost what it fell short of its weight. */
  | { readonly kind: 'expected'; readonly expectation: string; readonly when: When; readonly weight: number; readonly cost: number }
  /** It was done, and no ideal asks for it. */
  | { readonly kind: 'uncalledFor'; readonly antiPattern: string; readonly cost: number };

export interface Alignment {
  readonly moves: readonly Move[];
  readonly cost: number;
  /** What it would cost to do nothing that was hoped for, and harm besides. */
  readonly worst: number;
  /** 1 - cost / worst, in thousandths; null where nothing was asked. */
  readonly fitness: number | null;
}

/** Aligns what was scored: what did not apply was no move of the ideal. */
export function align(lines: readonly ScoreLine[], penalties: readonly Penalty[]): Alignment {
  const moves: Move[] = [
    ...lines.flatMap(({ expectation, points, max, reason }) =>
      max === 0 ? [] : [{ kind: 'expected' as const, expectation, when: whenOf(points, reason), weight: max, cost: max - points }],
    ),
    ...penalties.map(({ antiPattern, cost }) => ({ kind: 'uncalledFor' as const, antiPattern, cost })),
  ];
  const cost = moves.reduce((sum, move) => sum + move.cost, 0);
  const worst = lines.reduce((sum, { max }) => sum + max, 0);
  return { moves, cost, worst, fitness: worst === 0 ? null : Math.floor((1000 * (worst - cost)) / worst) };
}

function whenOf(points: number, reason: ScoreLine['reason']): When {
  if (points === 0) return 'never';
  if (reason === 'early') return 'tooEarly';
  return reason === 'late' || reason === 'tooLate' ? 'late' : 'good';
}
