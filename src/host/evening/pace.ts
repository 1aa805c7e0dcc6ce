// Exercise time out of the time of day: from a moment on it goes on at a speed, or stands still. The core knows nothing of it.
import type { SimTime } from '../../scenario/time.ts';

/** How exercise time goes on from a moment of the wall clock. */
export interface Pace {
  /** Exercise time at `from`. */
  readonly at: SimTime;
  /** Milliseconds since 1970; may lie ahead, for a countdown. */
  readonly from: number;
  readonly speed: number;
  readonly running: boolean;
}

/** Stands still at the beginning. */
export const STILL: Pace = { at: 0, from: 0, speed: 1, running: false };

/** Exercise time at this moment. A clock that was set back does not take time back. */
export function timeOf(pace: Pace, now: number): SimTime {
  return pace.running ? pace.at + Math.floor(Math.max(0, now - pace.from) * pace.speed) : pace.at;
}

/** Goes on in another way from now, or `wait` milliseconds later. */
export function changed(pace: Pace, now: number, next: { readonly speed: number; readonly running: boolean }, wait = 0): Pace {
  if (pace.running === next.running && pace.speed === next.speed && wait === 0) return pace;
  // Another speed during a countdown does not cut it short.
  const left = pace.running && next.running ? Math.max(0, pace.from - now) : 0;
  return { at: timeOf(pace, now), from: now + Math.max(wait, left), ...next };
}
