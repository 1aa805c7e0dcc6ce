import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { briefingOf } from '../../src/views/briefingOf.ts';
import { composeView } from '../../src/views/compose.ts';
import { groupView } from '../../src/views/groupView.ts';
import { changesAt, seatView } from '../../src/views/seatView.ts';
import { groupStory } from '../support/groupStory.ts';
import { shipped } from '../support/shipped.ts';

const evening = shipped('inbraak.boef.json');

test('putting a view together brings nothing of the simulation to a phone', () => {
  const text = readFileSync(resolve(import.meta.dirname, '../../src/views/compose.ts'), 'utf8');
  const imports = text.split('\n').filter((line) => line.startsWith('import') || line.includes('import('));
  expect(imports.length).toBeGreaterThan(1);
  expect(imports.filter((line) => !line.startsWith('import type '))).toEqual([]);
});

test('a phone that has its seat already and its group not yet shows no group', () => {
  const { exercise, seat } = groupStory(evening).until(60_000);
  const view = composeView(seatView(exercise, seat), [], 60_000, {});
  expect(view.groups).toEqual([]);
  expect(view.cards.map(({ id }) => id)).toEqual([...seatView(exercise, seat).cards.map(({ id }) => id)].reverse());
});

test('a nickname such as those of the language itself is shown as it is, and a missing one by the word of the screen', () => {
  const told = groupStory(evening).until(30_000);
  told.posts('Hallo', {});
  const { exercise, seat, group } = told;
  const from = (names: Record<string, string>) =>
    composeView(seatView(exercise, seat), [groupView(exercise, group)], 0, names, 'Iemand').groups[0]?.lines.find(({ mine }) => mine)?.from;
  expect(from({ [seat]: 'constructor' })).toBe('constructor');
  expect(from({})).toBe('Iemand');
});

test('somebody at a place that was opened is told before the start where that is and whose group it is', () => {
  const told = groupStory(evening);
  const lookout = evening.lookouts.at(-1)?.id ?? '';
  told.leads({ type: 'openSeat', seat: 'laat', like: told.seat, lookout, patient: false });
  const like = briefingOf(told.exercise, told.seat);
  expect(briefingOf(told.exercise, 'laat')).toEqual({ ...like, seat: 'laat' });
  expect(seatView(told.exercise, 'laat').lookout).toBe(lookout);
  expect(like.group).not.toBe('');
});

test('the host knows when a closer look will not be possible any more, also for who is patient', () => {
  for (const patient of [false, true]) {
    const told = groupStory(evening);
    told.leads({ type: 'takeSeat', seat: told.seat, patient });
    while (changesAt(told.exercise, told.seat) === null) told.until(told.exercise.now() + 1_000);
    const possible = () => seatView(told.exercise, told.seat).cards.filter(({ closer }) => closer === 'possible').length;
    const gone = changesAt(told.exercise, told.seat) ?? 0;
    if (patient) expect(gone).toBeGreaterThan(evening.duration);
    else {
      told.until(gone - 1);
      const before = possible();
      told.until(gone);
      expect(possible()).toBeLessThan(before);
    }
  }
});
