import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLimits, type Limits } from '../../src/server/limits.ts';

let limits: Limits;
beforeEach(() => {
  vi.useFakeTimers();
  limits = createLimits();
});
afterEach(() => vi.useRealTimers());

async function miss(address: string, times: number): Promise<void> {
  for (let time = 0; time < times; time++) await limits.missed(address);
}

test('ten wrong codes in a minute are forgiven, then one has to wait until the minute is over', async () => {
  await miss('1.2.3.4', 9);
  expect(await limits.waitToFind('1.2.3.4', '111111')).toBe(0);
  await miss('1.2.3.4', 1);
  const wait = await limits.waitToFind('1.2.3.4', '111111');
  expect(wait).toBeGreaterThan(0);
  expect(wait).toBeLessThanOrEqual(60);
  vi.advanceTimersByTime(wait * 1000);
  expect(await limits.waitToFind('1.2.3.4', '111111')).toBe(0);
});

test('somebody at another address does not have to wait', async () => {
  await miss('1.2.3.4', 50);
  expect(await limits.waitToFind('5.6.7.8', '111111')).toBe(0);
});

test('the right code of this hall is never held up by neighbours who mistype', async () => {
  expect(await limits.waitToFind('1.2.3.4', '482917')).toBe(0);
  limits.found('1.2.3.4', '482917');
  await miss('1.2.3.4', 50);
  expect(await limits.waitToFind('1.2.3.4', '482917')).toBe(0);
  expect(await limits.waitToFind('1.2.3.4', '482918')).toBeGreaterThan(0);
  expect(await limits.waitToFind('5.6.7.8', '482917')).toBe(0);
});

test('who tries ten codes every minute comes no further than sixty in an hour', async () => {
  let tries = 0;
  for (let second = 0; second < 3_500; second++) {
    if ((await limits.waitToFind('1.2.3.4', '111111')) === 0) {
      await limits.missed('1.2.3.4');
      tries += 1;
    }
    vi.advanceTimersByTime(1000);
  }
  expect(tries).toBe(60);
});

test('many addresses that try together are held up too, but not who is in already', async () => {
  limits.found('hall', '482917');
  for (let address = 0; address < 200; address++) await miss(`10.0.0.${address}`, 5);
  expect(await limits.waitToFind('new', '111111')).toBeGreaterThan(0);
  expect(await limits.waitToFind('hall', '482917')).toBe(0);
});

test('one address makes thirty evenings in an hour and no more', async () => {
  for (let made = 0; made < 40; made++) expect(await limits.makeEvening('127.0.0.1')).toBe(0);
  for (let made = 0; made < 30; made++) expect(await limits.makeEvening('1.2.3.4')).toBe(0);
  const wait = await limits.makeEvening('1.2.3.4');
  expect(wait).toBeGreaterThan(0);
  expect(await limits.makeEvening('5.6.7.8')).toBe(0);
  vi.advanceTimersByTime(3_600_000);
  expect(await limits.makeEvening('1.2.3.4')).toBe(0);
});
