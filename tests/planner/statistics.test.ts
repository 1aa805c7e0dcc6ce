// Against worked examples that were published, and against counting everything out.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Duration,
  holm,
  mcNemar,
  medianTime,
  pairedDifference,
  restrictedMean,
  shareOf,
  survival,
} from '../../src/planner/statistics.ts';

/** Freireich and others 1963, as in Gehan 1965 and every textbook since: weeks in remission; + was still in remission. */
const REMISSION = '6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+';
const PLACEBO = '1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23';

const durations = (text: string): Duration[] =>
  text.split(' ').map((word) => ({ time: Number.parseInt(word, 10), reached: !word.endsWith('+') }));

describe('the share of evenings', () => {
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i has the interval of table I in Newcombe 1998 (score method)', (hits, of, low, high) => {
    const share = shareOf(hits, of);
    expect(share.value).toBe(hits / of);
    expect(share.low).toBeCloseTo(low, 4);
    expect(share.high).toBeCloseTo(high, 4);
  });

  test('has as interval the shares that a score test would not reject', () => {
    const small = fc.integer({ min: 1, max: 400 }).chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of)));
    fc.assert(
      fc.property(small, ([hits, of]) => {
        const { low, high } = shareOf(hits, of);
        const score = (share: number): number => Math.abs(hits / of - share) / Math.sqrt((share * (1 - share)) / of);
        for (const bound of [low, high]) if (bound > 1e-9 && bound < 1 - 1e-9) expect(score(bound)).toBeCloseTo(1.95996, 3);
        expect(low).toBeLessThanOrEqual(hits / of + 1e-12);
        expect(high).toBeGreaterThanOrEqual(hits / of - 1e-12);
      }),
    );
  });

  test('of no evenings at all can be anything', () => {
    expect(shareOf(0, 0)).toEqual({ value: 0, low: 0, high: 1 });
  });
});

describe('the difference of two shares over the same evenings', () => {
  test('is that of the approval of a prime minister (Agresti, Categorical Data Analysis, section 10.1)', () => {
    const { value, low, high } = pairedDifference({ onlyFirst: 86, onlySecond: 150 }, 1600);
    expect(value).toBeCloseTo(-0.04, 10);
    expect(low).toBeCloseTo(-0.04 - 1.96 * 0.00955, 4);
    expect(high).toBeCloseTo(-0.04 + 1.96 * 0.00955, 4);
  });

  test('has the spread of the differences evening by evening', () => {
    const differences = [...Array<number>(30).fill(1), ...Array<number>(12).fill(-1), ...Array<number>(58).fill(0)];
    const mean = differences.reduce((sum, each) => sum + each, 0) / 100;
    const spread = Math.sqrt(differences.reduce((sum, each) => sum + (each - mean) ** 2, 0) / 100 / 100);
    const { value, low, high } = pairedDifference({ onlyFirst: 30, onlySecond: 12 }, 100);
    expect(value).toBeCloseTo(mean, 12);
    expect(high - low).toBeCloseTo(2 * 1.959964 * spread, 10);
  });
});

describe('the test of McNemar', () => {
  test('gives the exact chance of the example in Fagerland, Lydersen and Laake 2013 (airways before and after)', () => {
    expect(mcNemar({ onlyFirst: 1, onlySecond: 7 })).toBeCloseTo(0.0703, 4);
  });

  test('agrees with the normal approximation for many pairs (Agresti, 10.1: z is -4.17)', () => {
    const chance = mcNemar({ onlyFirst: 86, onlySecond: 150 });
    expect(chance).toBeGreaterThan(0.00003);
    expect(chance).toBeLessThan(0.00004);
  });

  test('counts the throws of a coin that are at least as uneven', () => {
    for (let pairs = 1; pairs <= 12; pairs += 1) {
      for (let onlyFirst = 0; onlyFirst <= pairs; onlyFirst += 1) {
        const uneven = Math.abs(2 * onlyFirst - pairs);
        let as = 0;
        for (let throws = 0; throws < 2 ** pairs; throws += 1) {
          const heads = [...throws.toString(2)].filter((bit) => bit === '1').length;
          if (Math.abs(2 * heads - pairs) >= uneven) as += 1;
        }
        expect(mcNemar({ onlyFirst, onlySecond: pairs - onlyFirst })).toBeCloseTo(as / 2 ** pairs, 10);
      }
    }
  });

  test('finds nothing where no evening differs, and the same both ways round', () => {
    expect(mcNemar({ onlyFirst: 0, onlySecond: 0 })).toBe(1);
    expect(mcNemar({ onlyFirst: 700, onlySecond: 400 })).toBe(mcNemar({ onlyFirst: 400, onlySecond: 700 }));
  });
});

describe('the correction of Holm', () => {
  test('gives what R gives for the example of four hypotheses (p.adjust(c(.01, .04, .03, .005), "holm"))', () => {
    const corrected = holm([0.01, 0.04, 0.03, 0.005]);
    for (const [index, expected] of [0.03, 0.06, 0.06, 0.02].entries()) expect(corrected[index]).toBeCloseTo(expected, 12);
  });

  test('leaves a single chance alone, never passes one, and rejects what stepping down by hand rejects', () => {
    expect(holm([0.04])).toEqual([0.04]);
    expect(holm([])).toEqual([]);
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 }), (chances) => {
        const corrected = holm(chances);
        const sorted = [...chances].sort((a, b) => a - b);
        const stop = sorted.findIndex((chance, rank) => chance * (sorted.length - rank) >= 0.05);
        const rejected = stop === -1 ? sorted.length : stop;
        expect(corrected.filter((chance) => chance < 0.05)).toHaveLength(rejected);
        expect(corrected.every((chance, index) => chance <= 1 && chance >= (chances[index] ?? 0))).toBe(true);
      }),
    );
  });
});

describe('times that were cut off at the end', () => {
  test('give the curve of Kaplan and Meier of the leukaemia trial (Freireich 1963)', () => {
    const curve = survival(durations(REMISSION)).map(({ time, waiting }) => [time, Math.round(waiting * 1000) / 1000]);
    expect(curve).toEqual([
      [0, 1],
      [6, 0.857],
      [7, 0.807],
      [10, 0.753],
      [13, 0.69],
      [16, 0.627],
      [22, 0.538],
      [23, 0.448],
    ]);
  });

  test('give its medians, 23 and 8 weeks, and its means up to week 35, 23.29 and 8.67', () => {
    expect(medianTime(durations(REMISSION))).toBe(23);
    expect(medianTime(durations(PLACEBO))).toBe(8);
    expect(restrictedMean(durations(REMISSION), 35)).toBeCloseTo(23.29, 2);
    expect(restrictedMean(durations(PLACEBO), 35)).toBeCloseTo(8.67, 2);
  });

  test('have no median when fewer than half got there, and are all limit when nobody did', () => {
    expect(medianTime(durations('4 5 9+ 9+ 9+'))).toBeNull();
    expect(medianTime([])).toBeNull();
    expect(restrictedMean(durations('9+ 9+'), 9)).toBe(9);
  });

  test('that are only cut off at the end have the mean and the median of the times themselves', () => {
    const time = fc.integer({ min: 1, max: 150 });
    fc.assert(
      fc.property(fc.array(time, { minLength: 1, maxLength: 40 }), (times) => {
        const cut = times.map((each): Duration => ({ time: Math.min(each, 100), reached: each < 100 }));
        const mean = cut.reduce((sum, each) => sum + each.time, 0) / cut.length;
        expect(restrictedMean(cut, 100)).toBeCloseTo(mean, 8);
        const middle = [...times].sort((a, b) => a - b)[Math.ceil(times.length / 2) - 1] ?? 0;
        expect(medianTime(cut)).toBe(middle < 100 ? middle : null);
      }),
    );
  });
});
