import { expect, test } from 'vitest';
import { f1Of } from '../../src/scoring/criteria/description.ts';
import type { Part, Verdict } from '../../src/scoring/score.ts';
import { scoreSeat } from '../../src/scoring/scoreSeat.ts';
import { shipped } from '../support/shipped.ts';
import { story } from '../support/story.ts';

const MINUTE = 60_000;
const slots = (...verdicts: readonly Verdict[]): readonly Part[] =>
  verdicts.map((verdict, index) => ({ part: `slot ${index}`, verdict, said: null, truth: null }));

test('a description that is enough and right is whole, half of it is two thirds', () => {
  expect(f1Of(slots('right', 'right', 'right', 'right', 'unknown'), 4)).toBe(1000);
  // P = 1, R = 1/2.
  expect(f1Of(slots('right', 'right', 'unknown', 'unknown'), 4)).toBe(666);
});

test('more than enough is no more, and what is only almost right is no untruth', () => {
  expect(f1Of(slots('right', 'right', 'right', 'right', 'right'), 4)).toBe(1000);
  // P = 1, R = 1/2.
  expect(f1Of(slots('almost', 'almost'), 2)).toBe(666);
});

test('a wrong feature costs more than one that was left out, and more wrong than right misleads', () => {
  const left = f1Of(slots('right', 'right', 'unknown'), 3);
  const wrong = f1Of(slots('right', 'right', 'wrong'), 3);
  expect(wrong).toBeLessThan(left);
  expect(f1Of(slots('right', 'wrong', 'wrong'), 3)).toBeLessThan(0);
  expect(f1Of(slots('wrong', 'wrong', 'wrong', 'wrong'), 2)).toBe(-1000);
});

test('each feature says whether it was seen, read or neither: the red coat of Burgernet was read', () => {
  const evening = story(shipped('vermissing.boef.json'), '3');
  const { scenario } = evening.exercise;
  const lost = () =>
    evening
      .all('sightingMade')
      .find(({ sighting }) => sighting.actor === 'mevrouw-op-pantoffels' && sighting.closer.activity === 'looksLost');
  while (lost() === undefined && evening.exercise.now() < scenario.duration) evening.until(evening.exercise.now() + 1_000);
  evening.until(evening.exercise.now() + 5_000).calls('112', {
    what: 'missing',
    location: { street: 'veenstraat', house: 9, place: 'volkstuinen' },
    activities: ['looksLost'],
    person: { sex: 'woman', upper: { garment: 'coat', colour: 'red' }, lower: { colour: 'yellow' } },
  });
  const { terrain, events } = evening.until(scenario.duration + MINUTE).exercise;
  const { lines } = scoreSeat(scenario, terrain, events, scenario.seats[0]?.id ?? '');
  const parts = lines.find(({ step }) => step === 'alert')?.parts ?? [];
  const of = (slot: string) => parts.find(({ part }) => part === slot);
  expect(of('sex')).toMatchObject({ verdict: 'right', source: 'seen' });
  expect(of('upper')).toMatchObject({ verdict: 'wrong', source: 'read' });
  expect(of('lower')).toMatchObject({ verdict: 'wrong', source: 'neither' });
  expect(of('location')?.source).toBeUndefined();
});
