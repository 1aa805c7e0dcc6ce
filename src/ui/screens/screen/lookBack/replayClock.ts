// Where a replay is now. The host says from which moment it goes on and since when; a page counts on from when it heard that.
import type { ReplayCard } from '../../../../protocol/documents.ts';

/** The moment of the exercise, so many milliseconds after this was heard; it stays at the end. A clock that was set back takes nothing back. */
export function momentOf({ at, speed, from, now }: ReplayCard, since: number, end: number): number {
  return Math.min(end, at + Math.max(0, now - from + since) * speed);
}
