import type { Score } from '../../../scoring/score.ts';

/** The total as the score counted it, before anything was judged otherwise. */
export function scoredTotal({ lines, penalties }: Pick<Score, 'lines' | 'penalties'>): number {
  return penalties.reduce((left, { cost, ruled }) => left - (ruled?.scored ?? cost), scoredEarnings({ lines }));
}

/** The points of its lines, before what harms take. */
export function scoredEarnings({ lines }: Pick<Score, 'lines'>): number {
  return lines.reduce((sum, { points, ruled }) => sum + (ruled?.scored ?? points), 0);
}
