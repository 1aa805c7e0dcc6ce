import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chanceFrom } from '../../src/sim/random.ts';

const DRAWS = 20_000;

test('a draw depends on its key and on nothing that was drawn before', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.string(),
      fc.string(),
      fc.nat(1000),
      fc.array(fc.string(), { maxLength: 10 }),
      (seed, who, what, time, others) => {
        const alone = chanceFrom(seed).fraction(who, what, time);
        const chance = chanceFrom(seed);
        for (const other of others) chance.fraction(other, what);
        return chance.fraction(who, what, time) === alone && alone >= 0 && alone < 1;
      },
    ),
  );
});

test('draws for different people, purposes, times and seeds are spread evenly and do not follow each other', () => {
  const series = [
    Array.from({ length: DRAWS }, (_, index) => chanceFrom('1').fraction(`resident-${index}`, 'opens')),
    Array.from({ length: DRAWS }, (_, index) => chanceFrom('1').fraction('resident-1', 'looks', index)),
    Array.from({ length: DRAWS }, (_, index) => chanceFrom(String(index)).fraction('resident-1', 'looks')),
  ];
  for (const draws of series) {
    const bins = new Array<number>(20).fill(0);
    for (const draw of draws) bins[Math.floor(draw * 20)] = (bins[Math.floor(draw * 20)] ?? 0) + 1;
    const expected = DRAWS / 20;
    const chiSquare = bins.reduce((sum, count) => sum + ((count - expected) * (count - expected)) / expected, 0);
    // 19 degrees of freedom: above 50 once in 7,000 fair generators; this one is fixed, so it passes always or never.
    expect(chiSquare).toBeLessThan(50);
    const mean = 0.5;
    let together = 0;
    for (let index = 1; index < draws.length; index += 1) together += ((draws[index] ?? 0) - mean) * ((draws[index - 1] ?? 0) - mean);
    expect(Math.abs(together / DRAWS / (1 / 12))).toBeLessThan(0.03);
  }
});

test('weights decide how often each is drawn, and a weight of nought never is', () => {
  const drawn = Array.from({ length: 4000 }, (_, index) =>
    chanceFrom(String(index)).weighted({ foot: 50, bike: 50, car: 0 }, 'x', 'flight'),
  );
  expect(drawn.filter((mode) => mode === 'car')).toEqual([]);
  expect(drawn.filter((mode) => mode === 'foot').length / drawn.length).toBeCloseTo(0.5, 1);
});
