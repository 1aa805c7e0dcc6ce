import type { SimTime } from '../../scenario/time.ts';
import type { Part, Reason } from '../score.ts';

/** Something that a seat did towards an expectation: how well, in thousandths, and what proves it. */
export interface Deed {
  readonly at: SimTime;
  readonly share: number;
  readonly parts: readonly Part[];
  readonly evidence: readonly number[];
  /** Set when the moment is not what decides. */
  readonly reason?: Reason;
  /** A call that was broken off too soon: what should follow a call has nothing to follow. */
  readonly isInVain?: boolean;
}

/** What was done without the call that it should follow, or lead to, is worth this much, in thousandths (our own choice). */
export const BEFORE_CALL = 300;

/** The worth of judged parts in thousandths: right counts whole, almost half. */
export function worthOf(parts: readonly Part[]): number {
  if (parts.length === 0) return 1000;
  const halves = parts.reduce((sum, part) => sum + halvesOf(part), 0);
  return Math.floor((500 * halves) / parts.length);
}

/** Right counts for two halves, almost for one. */
export function halvesOf({ verdict }: Part): number {
  return verdict === 'right' ? 2 : verdict === 'almost' ? 1 : 0;
}
