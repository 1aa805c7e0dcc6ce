import { expect, test } from 'vitest';
import { LOOK_BACK_PARTS } from '../../../src/protocol/acts.ts';
import { actsTo, askedIn, ORDER, partBeside } from '../../../src/ui/screens/lead/console/end/order.ts';

test('the running order begins with how it ended and holds every part once', () => {
  expect(ORDER).toEqual([null, ...LOOK_BACK_PARTS]);
  expect(partBeside(null, -1)).toBeNull();
  expect(partBeside(null, 1)).toBe('course');
  expect(partBeside('agreement', 1)).toBe('agreement');
  expect(partBeside('course', -1)).toBeNull();
});

test('phones are asked in three parts, each something else', () => {
  expect(ORDER.flatMap((part) => askedIn(part) ?? [])).toEqual(['top', 'tip', 'memory']);
});

test('going on closes what is open on the phones first', () => {
  const guess = { open: true, guessed: 2, revealed: null };
  expect(actsTo('tips', { lookBack: { part: 'tops', asked: 'top', given: 3, replay: null }, guess: null })).toEqual([
    { do: 'ask', what: null },
    { do: 'showPart', part: 'tips' },
  ]);
  expect(actsTo('course', { lookBack: { part: null, asked: null, given: 0, replay: null }, guess })).toEqual([
    { do: 'closeGuess' },
    { do: 'showPart', part: 'course' },
  ]);
  expect(actsTo(null, { lookBack: { part: 'course', asked: null, given: 0, replay: null }, guess })).toEqual([
    { do: 'showPart', part: null },
  ]);
});
