import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createClock } from '../../src/sim/clock.ts';

test('timers of the same moment fire in the order in which they were set', () => {
  const clock = createClock();
  const fired: string[] = [];
  for (const name of ['a', 'b', 'c', 'd']) clock.setTimeout(() => fired.push(name), 100);
  clock.advanceTo(100);
  expect(fired).toEqual(['a', 'b', 'c', 'd']);
});

test('a timer sees its own due time as now, whatever the size of the step', () => {
  const clock = createClock();
  const seen: number[] = [];
  clock.setTimeout(() => {
    seen.push(clock.now());
    clock.setTimeout(() => seen.push(clock.now()), 30);
  }, 20);
  clock.advanceTo(1000);
  expect(seen).toEqual([20, 50]);
});

test('a timer that was cleared never fires', () => {
  const clock = createClock();
  let fired = false;
  const timer = clock.setTimeout(() => {
    fired = true;
  }, 10);
  clock.clearTimeout(timer);
  clock.advanceTo(100);
  expect(fired).toBe(false);
  expect(clock.nextDue()).toBeNull();
});

test('any timers in any steps fire once each, in the order of time and of setting', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 60 }),
      fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 20 }),
      (delays, steps) => {
        const clock = createClock();
        const fired: [number, number][] = [];
        for (const [index, delay] of delays.entries()) clock.setTimeout(() => fired.push([clock.now(), index]), delay);
        let turn = 0;
        while (clock.now() < 500) {
          clock.advanceTo(Math.min(500, clock.now() + (steps[turn % steps.length] ?? 1)));
          turn += 1;
        }
        const expected = delays.map((delay, index): [number, number] => [delay, index]).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
        expect(fired).toEqual(expected);
      },
    ),
  );
});
