// How fast one connection may speak: a burst, for a phone that was away and sends what it kept, and then a steady rate.

/** Messages at once, and a second after that; nobody's thumbs do half of it. */
const BURST = 60;
const PER_SECOND = 15;
/** So many messages too many mean that it is no hand that sends them. */
const FLOOD = 600;

export interface Tempo {
  /** Counts one message; the answer says what to do with it. */
  count(now: number): 'go' | 'tooFast' | 'flood';
}

/** Counts one connection. Times are milliseconds. */
export function createTempo(begun: number): Tempo {
  let credit = BURST;
  let last = begun;
  return {
    count(now) {
      credit = Math.min(BURST, credit + ((now - last) * PER_SECOND) / 1000) - 1;
      last = now;
      if (credit >= 0) return 'go';
      return credit < -FLOOD ? 'flood' : 'tooFast';
    },
  };
}
