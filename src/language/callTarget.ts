// Whom a call goes to: the police, the control room, or one of their numbers.
import { isLemma, type Reading } from './reading.ts';

/** The police, the control room or one of their numbers. */
export function isTarget(reading: Reading, index: number): boolean {
  return isLemma(reading, index, 'callTarget');
}

/** The target in [start, end) that is nearest to a token. */
export function nearest(reading: Reading, at: number, start: number, end: number): number | undefined {
  let best: number | undefined;
  for (let index = start; index < end; index += 1)
    if (isTarget(reading, index) && (best === undefined || Math.abs(index - at) < Math.abs(best - at))) best = index;
  return best;
}
