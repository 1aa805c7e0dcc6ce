// Harm is worth less than nothing done, and a good report beside it still shows: in every exercise, whoever plays it.
import { expect, test } from 'vitest';
import type { Facts } from '../../src/language/facts.ts';
import { scoreSeat } from '../../src/scoring/scoreSeat.ts';
import { shipped } from '../support/shipped.ts';
import { type Story, story } from '../support/story.ts';

const MINUTE = 60_000;
const NAMES = ['inbraak', 'vermissing', 'aanrijding', 'rustige-straat'] as const;

/** What the first seat gets that only does this, after five minutes when nothing else is said. */
function total(name: string, does: (evening: Story, tells: (facts: Partial<Facts>) => void) => void, after = 5 * MINUTE): number {
  const evening = story(shipped(`${name}.boef.json`), '3').until(after);
  const { scenario } = evening.exercise;
  const seat = scenario.seats[0];
  const group = seat?.group ?? '';
  does(evening, (facts) => {
    expect(evening.does({ type: 'postChat', group, text: 'Aan de groep.' }, facts)).toBeNull();
  });
  const { terrain, events } = evening.until(scenario.duration + MINUTE).exercise;
  return scoreSeat(scenario, terrain, events, seat?.id ?? '').total;
}

for (const name of NAMES)
  test(`in ${name}, whoever only does harm gets less than who does nothing`, () => {
    const nothing = total(name, () => {});
    const harms = {
      prejudice: total(name, (_, tells) => tells({ conduct: ['prejudice'] })),
      untrue: total(name, (_, tells) => tells({ alarm: 'reported', channel: '112' })),
      follows: total(name, (evening) => void evening.does({ type: 'act', choice: 'follow' })),
      photo: total(name, (_, tells) => tells({ conduct: ['privacy'] })),
    };
    for (const [harm, points] of Object.entries(harms)) expect([harm, points < nothing]).toEqual([harm, true]);
    expect(nothing).toBeGreaterThan(0);
    expect(nothing).toBeLessThanOrEqual(40);
  });

test('danger takes more than a slur, and a slur more than a photo', () => {
  const follows = total('aanrijding', (evening) => void evening.does({ type: 'act', choice: 'follow' }));
  const prejudice = total('aanrijding', (_, tells) => tells({ conduct: ['prejudice'] }));
  const photo = total('aanrijding', (_, tells) => tells({ conduct: ['privacy'] }));
  expect(follows).toBeLessThan(prejudice);
  expect(prejudice).toBeLessThan(photo);
});

test('an alarm about a passer-by, where nobody had seen the burglar, is worth less than silence', () => {
  const aboutHer = (_: Story, tells: (facts: Partial<Facts>) => void): void =>
    tells({ what: 'burglary', person: { sex: 'woman' }, location: { street: 'haverkamp', house: 13 } });
  expect(total('inbraak', aboutHer, 105_000)).toBeLessThan(total('inbraak', () => {}));
});

test('to point at a neighbour by plate is worth less than silence, a wrong make alone is a mistake', () => {
  const told = (vehicle: Facts['vehicle']): number =>
    total('aanrijding', (_, tells) => tells({ what: 'collision', location: { place: 'winkel' }, ...(vehicle ? { vehicle } : {}) }));
  const accused = told({ kind: 'car', make: 'Renault', plate: '3-AUL-17' });
  const mistaken = told({ kind: 'car', make: 'Fiat' });
  expect(accused).toBeLessThan(total('aanrijding', () => {}));
  expect(accused).toBeLessThan(mistaken);
});

test('who goes after somebody and says so in the group did one dangerous thing; a second call to join in counts besides', () => {
  const follows = (lines: number): number =>
    total('aanrijding', (evening, tells) => {
      evening.does({ type: 'act', choice: 'follow' });
      for (let line = 0; line < lines; line += 1) tells({ conduct: ['unsafe'] });
    });
  expect(follows(1)).toBe(follows(0));
  expect(follows(2)).toBeLessThan(follows(1));
});
