import alea from 'seedrandom/lib/alea.js';

/**
 * Keyed chance: a draw is a function of the seed, who draws, what for and the how-manieth time, and of nothing else. So one
 * more line in the chat cannot change a route, and "the same evening, but you called earlier" compares like with like.
 */
export interface Chance {
  /** A fraction in [0, 1). */
  fraction(who: string, what: string, time?: number): number;
  /** A whole number in [0, below). */
  below(below: number, who: string, what: string, time?: number): number;
  /** Whether something with this chance, in per cent, happens. */
  percent(chance: number, who: string, what: string, time?: number): boolean;
  /** One of these; the list must not be empty. */
  pick<T>(from: readonly [T, ...T[]] | readonly T[], who: string, what: string, time?: number): T;
  /** One of these keys, by weight; weights of nought are never drawn. */
  weighted<K extends string>(weights: Readonly<Record<K, number>>, who: string, what: string): K;
  /** A length of time from a table of quantiles in thousandths of the median. */
  spread(median: number, thousandths: readonly number[], who: string, what: string, time?: number): number;
}

const INTEGERS = 4_294_967_296;
const PRIME = 16_777_619;

/** Mixes the characters of a text into a hash (FNV-1a); integers only, so the same in every engine. */
function mix(hash: number, text: string): number {
  let mixed = hash;
  for (let index = 0; index < text.length; index += 1) mixed = Math.imul(mixed ^ text.charCodeAt(index), PRIME);
  return Math.imul(mixed ^ 0xff, PRIME);
}

/** Spreads every bit of a hash over all others (the finishing steps of MurmurHash3). */
function finish(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Chance for one exercise: seedrandom turns the text of the seed into numbers, the key picks one. Nothing is remembered between draws. */
export function chanceFrom(seed: string): Chance {
  const fromSeed = alea(seed);
  const base = Math.floor(fromSeed() * INTEGERS) | 0;
  const twist = Math.floor(fromSeed() * INTEGERS) | 0;
  const fraction = (who: string, what: string, time = 0): number =>
    finish(finish(mix(mix(base, who), what) ^ Math.imul(time, PRIME)) ^ twist) / INTEGERS;
  const below = (limit: number, who: string, what: string, time = 0): number => Math.floor(fraction(who, what, time) * limit);
  return {
    fraction,
    below,
    percent: (chance, who, what, time = 0) => fraction(who, what, time) * 100 < chance,
    pick: <T>(from: readonly T[], who: string, what: string, time = 0): T => from[below(from.length, who, what, time)] as T,
    weighted: <K extends string>(weights: Readonly<Record<K, number>>, who: string, what: string): K => {
      const entries = Object.entries(weights) as [K, number][];
      const total = entries.reduce((sum, [, weight]) => sum + weight, 0);
      let left = fraction(who, what) * total;
      for (const [key, weight] of entries) {
        left -= weight;
        if (left < 0) return key;
      }
      return (entries.at(-1) as [K, number])[0];
    },
    spread: (median, thousandths, who, what, time = 0) =>
      Math.floor((median * (thousandths[below(thousandths.length, who, what, time)] ?? 1000)) / 1000),
  };
}

// Twenty equally likely values of a lognormal with median 1000, worked out beforehand: engines differ in the last bit of
// exp, so the core looks values up instead of computing them.

/** sigma 0.5: handling in the control room (evidence.md: Kansas City, Pontiac). */
export const LOGNORMAL_05 = [375, 487, 563, 627, 685, 742, 797, 853, 910, 969, 1032, 1099, 1173, 1255, 1348, 1459, 1596, 1777, 2054, 2664];
/** sigma 0.6: police response (evidence.md: reproduces 83.7 % within 15 minutes at a median of 8.3). */
export const LOGNORMAL_06 = [309, 422, 501, 571, 636, 699, 762, 826, 893, 963, 1038, 1120, 1211, 1313, 1431, 1573, 1752, 1994, 2372, 3241];
/** sigma 1.6: until a message is opened (evidence.md: median 3 minutes). */
export const LOGNORMAL_16 = [43, 100, 159, 224, 299, 384, 484, 601, 739, 905, 1106, 1353, 1665, 2067, 2602, 3349, 4461, 6300, 10007, 23010];

/** Twenty equally likely values of an exponential distribution with mean 1000: the time between lines of small talk. */
export const EXPONENTIAL = [25, 78, 134, 192, 255, 322, 393, 470, 553, 644, 744, 856, 981, 1124, 1291, 1492, 1743, 2079, 2590, 4034];
