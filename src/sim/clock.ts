import FlatQueue from 'flatqueue';
import type { SimTime } from '../scenario/time.ts';

/**
 * The virtual clock. `advanceTo` takes timers in the order (due, sequence) and sets `now` to each due time before it fires,
 * so that one jump and many small steps give the same exercise. (XState's own SimulatedClock jumps to the end first.)
 */
export interface VirtualClock {
  now(): SimTime;
  setTimeout(fire: (...args: unknown[]) => void, delay: number): number;
  clearTimeout(timer: number): void;
  advanceTo(time: SimTime): void;
  /** When the next timer is due; null when nothing waits. */
  nextDue(): SimTime | null;
}

/** Room for 2^26 timers in an exercise of at most 2^27 ms (37 hours) in one exact double. */
const SEQUENCES = 67_108_864;

/** A clock at time nought. `afterFire` is called when a timer has fired, before the next one is looked at. */
export function createClock(afterFire: () => void = () => {}): VirtualClock {
  // flatqueue keeps no order among equal values, so the value is due time and sequence number in one.
  const queue = new FlatQueue<number>();
  const waiting = new Map<number, { due: number; fire: (...args: unknown[]) => void }>();
  let now = 0;
  let sequence = 0;

  function nextDue(): SimTime | null {
    let timer = queue.peek();
    while (timer !== undefined && !waiting.has(timer)) {
      queue.pop();
      timer = queue.peek();
    }
    return timer === undefined ? null : (waiting.get(timer)?.due ?? null);
  }

  return {
    now: () => now,
    setTimeout(fire, delay) {
      const timer = sequence;
      sequence += 1;
      const due = now + Math.max(0, Math.ceil(delay));
      waiting.set(timer, { due, fire });
      queue.push(timer, due * SEQUENCES + timer);
      return timer;
    },
    clearTimeout(timer) {
      waiting.delete(timer);
    },
    advanceTo(time) {
      for (let due = nextDue(); due !== null && due <= time; due = nextDue()) {
        const timer = queue.pop() as number;
        const entry = waiting.get(timer);
        waiting.delete(timer);
        now = due;
        entry?.fire();
        afterFire();
      }
      now = Math.max(now, time);
    },
    nextDue,
  };
}
