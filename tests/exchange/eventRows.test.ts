import { expect, test } from 'vitest';
import { eventRows } from '../../src/exchange/eventRows.ts';
import { playedSeats } from '../../src/sim/seats.ts';
import { shipped } from '../support/shipped.ts';
import { story } from '../support/story.ts';

test('the rows tell in order what was done, by whom as a role, and nobody who did not play', () => {
  const scenario = shipped('inbraak.boef.json');
  const [played] = scenario.seats;
  const told = story(scenario, '7');
  told.leads({ type: 'takeSeat', seat: played?.id ?? '' });
  told.until(420_000).calls('112', { what: 'burglary', location: { street: 'haverkamp', house: 12 } });
  told.does({ type: 'postChat', group: played?.group ?? '', text: 'Ik heb 112 gebeld.' }, { alarm: 'reported' });
  told.does({ type: 'act', choice: 'stayAndWatch' });
  told.leads({ type: 'endExercise' });
  const rows = eventRows(told.exercise);
  expect(playedSeats(told.exercise)).toEqual([played?.id]);
  expect(rows.map(({ at }) => at)).toEqual(rows.map(({ at }) => at).toSorted((a, b) => a - b));
  expect(new Set(rows.flatMap(({ participant }) => participant ?? []))).toEqual(new Set([1]));
  expect(rows).toContainEqual(expect.objectContaining({ kind: 'called', contact: '112', step: 'alert', who: 'resident', participant: 1 }));
  expect(rows).toContainEqual(
    expect.objectContaining({ kind: 'said', words: 'Dit zie ik.', where: { street: 'haverkamp', house: 12 }, participant: 1 }),
  );
  expect(rows).toContainEqual(expect.objectContaining({ kind: 'wrote', words: 'Ik heb 112 gebeld.', step: 'post', who: 'resident' }));
  expect(rows).toContainEqual(expect.objectContaining({ kind: 'chose', choice: 'stayAndWatch', step: 'respond' }));
  expect(rows.filter(({ kind }) => kind === 'saw').length).toBeGreaterThan(0);
  expect(rows.filter(({ who }) => who === 'person').length).toBeGreaterThan(0);
  expect(rows.at(-1)?.kind).toBe('exerciseEnded');
});
