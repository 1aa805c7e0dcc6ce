// What is compared in numbers: shares with intervals, pairs of evenings, corrected chances, times that were cut off at the
// end. Formulas: evidence.md, "Comparing the four arms". It knows nothing of exercises.
import { binomialDistribution } from 'simple-statistics';

/** The normal quantile of a two-sided 95 % interval; the library's own is right to two decimals only. */
const Z = 1.959964;

/** A number with its 95 % interval. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The share of `hits` in `of` with Wilson's interval, which holds near 0 and 1 too (Wilson 1927). */
export function shareOf(hits: number, of: number): Estimate {
  if (of === 0) return { value: 0, low: 0, high: 1 };
  const value = hits / of;
  const centre = hits + (Z * Z) / 2;
  const reach = Z * Math.sqrt(hits * (1 - value) + (Z * Z) / 4);
  const total = of + Z * Z;
  return { value, low: Math.max(0, (centre - reach) / total), high: Math.min(1, (centre + reach) / total) };
}

/** How often only the first of a pair succeeded, and how often only the second. */
export interface Discordant {
  readonly onlyFirst: number;
  readonly onlySecond: number;
}

/** The difference of two shares over the same `pairs` evenings, first minus second. */
export function pairedDifference({ onlyFirst, onlySecond }: Discordant, pairs: number): Estimate {
  if (pairs === 0) return { value: 0, low: -1, high: 1 };
  const difference = onlyFirst - onlySecond;
  const value = difference / pairs;
  const reach = (Z * Math.sqrt(onlyFirst + onlySecond - difference ** 2 / pairs)) / pairs;
  return { value, low: Math.max(-1, value - reach), high: Math.min(1, value + reach) };
}

/** McNemar's test, two-sided and exact: the chance of pairs as uneven as these when both are equally good. */
export function mcNemar({ onlyFirst, onlySecond }: Discordant): number {
  const pairs = onlyFirst + onlySecond;
  // The library leaves out the last cells of the other tail, which this test does not read.
  const cells = pairs === 0 ? [1] : (binomialDistribution(pairs, 0.5) ?? []);
  const tail = cells.slice(0, Math.min(onlyFirst, onlySecond) + 1).reduce((sum, cell) => sum + cell, 0);
  return Math.min(1, 2 * tail);
}

/** Chances corrected for how many there are (Holm 1979), in the order in which they came. */
export function holm(chances: readonly number[]): readonly number[] {
  const corrected = chances.map(() => 1);
  let highest = 0;
  const order = chances.map((chance, index) => ({ chance, index })).sort((a, b) => a.chance - b.chance);
  for (const [rank, { chance, index }] of order.entries()) {
    highest = Math.max(highest, Math.min(1, chance * (chances.length - rank)));
    corrected[index] = highest;
  }
  return corrected;
}

/** A time that was reached, or at which looking stopped without it having been reached. */
export interface Duration {
  readonly time: number;
  readonly reached: boolean;
}

/** A step of a survival curve: from this time on, this share is still waiting. */
interface Step {
  readonly time: number;
  readonly waiting: number;
}

/** The survival curve of Kaplan and Meier (1958), from the share 1 at time 0. */
export function survival(durations: readonly Duration[]): readonly Step[] {
  const steps: Step[] = [{ time: 0, waiting: 1 }];
  const reached = durations.filter((duration) => duration.reached).map(({ time }) => time);
  let waiting = 1;
  for (const time of [...new Set(reached)].sort((a, b) => a - b)) {
    const exposed = durations.filter((duration) => duration.time >= time).length;
    waiting *= 1 - reached.filter((other) => other === time).length / exposed;
    steps.push({ time, waiting });
  }
  return steps;
}

/** When half has got there; null when fewer than half ever did. */
export function medianTime(durations: readonly Duration[]): number | null {
  return durations.length === 0 ? null : (survival(durations).find(({ waiting }) => waiting <= 0.5 + Number.EPSILON)?.time ?? null);
}

/** The mean time when nobody is waited for longer than `limit`: the surface under the survival curve. */
export function restrictedMean(durations: readonly Duration[], limit: number): number {
  const steps = survival(durations);
  return steps.reduce((sum, { time, waiting }, index) => {
    const until = Math.min(steps[index + 1]?.time ?? limit, limit);
    return sum + waiting * Math.max(0, until - time);
  }, 0);
}
