import { describe, expect, test } from 'vitest';
import { countSteps } from '../../../src/ui/screens/lead/console/counts.ts';
import { sortDeck } from '../../../src/ui/screens/lead/console/deck/deck.ts';
import { kindOfRound } from '../../../src/ui/screens/lead/console/moment/kinds.ts';
import { keyOf } from '../../../src/ui/screens/lead/console/useKeys.ts';
import type { InjectCard } from '../../../src/views/facilitator.ts';
import { shipped, SHIPPED } from '../../support/shipped.ts';
import { consoleEvening } from '../../support/consoleEvening.ts';

const card = (id: string, some: Partial<InjectCard>): InjectCard => ({
  id,
  title: id,
  dueAt: null,
  waitsFor: 'time',
  status: 'waiting',
  firedAt: null,
  ...some,
});

test('the deck lists what is due first, then what waits, by hand apart, and what was with the last on top', () => {
  const deck = sortDeck([
    card('hand', { waitsFor: 'hand' }),
    card('waits', { waitsFor: 'event' }),
    card('late', { dueAt: 90_000 }),
    card('soon', { dueAt: 30_000 }),
    card('first', { status: 'fired', firedAt: 1_000 }),
    card('skipped', { status: 'skipped' }),
    card('last', { status: 'fired', firedAt: 20_000 }),
  ]);
  const ids = (cards: readonly InjectCard[]) => cards.map(({ id }) => id);
  expect(ids(deck.next)).toEqual(['soon', 'late', 'waits']);
  expect(ids(deck.byHand)).toEqual(['hand']);
  expect(ids(deck.done)).toEqual(['last', 'first', 'skipped']);
});

test('the counts are of people who did something, not of how often', () => {
  const { world } = consoleEvening(12, 440_000);
  const seats = world?.seats ?? [];
  const counts = countSteps(seats);
  expect(counts.all).toBe(12);
  expect(counts.alert).toBe(2);
  expect(counts.spot).toBeLessThan(seats.reduce((sum, { looked }) => sum + looked, 0));
  expect(countSteps(seats.map((seat) => ({ ...seat, taken: false }))).all).toBe(0);
});

test.each(SHIPPED)('%s has questions of its own for a teaching moment', (name) => {
  const { kind } = shipped(name).plot;
  expect(kindOfRound(kind)).toBe(kind);
});

describe('single keys', () => {
  const press = (key: string, more = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, ...more });
  /** Something with the focus that is, or lies in, one of these. */
  const on = (tag: string) =>
    ({ closest: (selector: string) => (selector.split(/[:,] ?/).some((part) => part.trim() === tag) ? {} : null) }) as never;

  test('do what they say, in capitals too', () => {
    expect(keyOf(press(' '), null)).toBe('pause');
    expect(keyOf(press('L'), on('section'))).toBe('moment');
    expect(keyOf(press('n'), on('button'))).toBe('note');
    expect(keyOf(press('x'), null)).toBeNull();
  });

  test('do nothing while somebody types', () => {
    for (const place of ['input', 'textarea', 'select']) expect(keyOf(press('b'), on(place))).toBeNull();
  });

  test('leave the space bar to a button that has the focus, and combinations to the browser', () => {
    expect(keyOf(press(' '), on('button'))).toBeNull();
    expect(keyOf(press('r', { ctrlKey: true }), null)).toBeNull();
  });
});
