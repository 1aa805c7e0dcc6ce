import { expect, test } from 'vitest';
import type { Entry } from '../../src/host/evening/entry.ts';
import { compare } from './audit.ts';
import type { Asked } from './person.ts';

const asked = (text: string, answer: Asked['answer'] = null): Asked => ({
  act: { do: 'inExercise', intent: { type: 'postChat', group: 'a', text } },
  answer,
});
const logged = (n: number, text: string): Entry => ({
  kind: 'intent',
  at: 0,
  wall: 0,
  series: 'phone-1',
  n,
  phone: 'phone-1',
  intent: { type: 'postChat', group: 'a', text, spans: [] },
});

test('acts that stand in the log once and in order are well, also one that had no answer yet', () => {
  const log = [logged(1, 'een'), logged(2, 'twee'), logged(3, 'drie')];
  expect(compare([asked('een'), asked('twee', 'notRunning'), asked('drie', 'none yet')], log)).toEqual({
    acknowledged: 2,
    lost: 0,
    doubled: 0,
  });
  expect(compare([asked('een'), asked('oud', 'noRound'), asked('twee'), asked('drie')], log).lost).toBe(0);
});

test('an act that was acknowledged and is not in the log is lost', () => {
  expect(compare([asked('een'), asked('twee')], [logged(1, 'een')])).toEqual({ acknowledged: 2, lost: 1, doubled: 0 });
});

test('an act that is in the log twice, or that nobody asked, is told', () => {
  expect(compare([asked('een')], [logged(1, 'een'), logged(2, 'een')]).doubled).toBe(1);
});

test('acts in another order are told', () => {
  expect(compare([asked('een'), asked('twee')], [logged(1, 'twee'), logged(2, 'een')])).not.toMatchObject({ lost: 0, doubled: 0 });
});
