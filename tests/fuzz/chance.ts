/** Chance that comes out the same for the same seed: a failure can be played again. */
export interface Chance {
  /** A whole number from 0 up to, and not with, this one. */
  below(limit: number): number;
  /** Whether it happens, once in so many times. */
  once(times: number): boolean;
  pick<T>(list: readonly T[]): T;
}

/** Chance by a linear congruence over 32 bits, of which the upper ones are used. */
export function chanceOf(seed: number): Chance {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * limit);
  };
  return {
    below,
    once: (times) => below(times) === 0,
    pick(list) {
      const found = list[below(list.length)];
      if (found === undefined && list.length === 0) throw new Error('nothing to pick from');
      return found as (typeof list)[number];
    },
  };
}
