import { expect, test } from 'vitest';
import { ORDER_STEPS, readOrderStep, runningOrder } from '../../../src/ui/screens/lead/runningOrder.ts';

test('the steps of the evening follow each other without a gap and fill ninety minutes', () => {
  const steps = runningOrder('arrival');
  expect(steps[0]?.from).toBe(0);
  expect(steps.at(-1)?.until).toBe(90);
  for (const [index, { from, until }] of steps.entries()) {
    expect(until).toBeGreaterThan(from);
    if (index > 0) expect(from).toBe(steps[index - 1]?.until);
  }
});

test('what is before the marked step is done, what is after it comes later', () => {
  expect(runningOrder('second').map(({ state }) => state)).toEqual(['done', 'done', 'done', 'now', 'later', 'later', 'later', 'later']);
});

test('a mark that this program does not know is the beginning', () => {
  expect(readOrderStep(null)).toBe('arrival');
  expect(readOrderStep('toast')).toBe('arrival');
  for (const step of ORDER_STEPS) expect(readOrderStep(step)).toBe(step);
});
