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
}

/** The worth of judged parts in thousandths: right counts whole, almost half. */
export function worthOf(parts: readonly Part[]): number {
  if (parts.length === 0) return 1000;
  const halves = parts.reduce((sum, part) => sum + (part.verdict === 'right' ? 2 : part.verdict === 'almost' ? 1 : 0), 0);
  return Math.floor((500 * halves) / parts.length);
}
