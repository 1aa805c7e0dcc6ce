import { expect, test } from 'vitest';
import type { Facts } from '../../src/language/facts.ts';
import { harmsOf } from '../../src/scoring/antiPatterns.ts';
import { recordOf } from '../../src/scoring/record.ts';
import { loaded } from '../support/loading.ts';
import { burglaryScenario } from '../support/scenarios.ts';
import { shipped } from '../support/shipped.ts';
import { type Story, story } from '../support/story.ts';

const MINUTE = 60_000;
const burglary = loaded(burglaryScenario({ antiPatterns: [{ id: 'unfoundedCall', cost: 10, text: 'Kijk eerst.' }] }));
const here = { street: 'dorpsstraat', house: 6 };
const deed = { location: here, what: 'burglary', activities: ['forcesDoor'] } as const;

/** What needless calls took, in per cent. */
function cost({ exercise }: Story): number {
  const harms = harmsOf(recordOf(exercise.scenario, exercise.events, exercise.scenario.seats[0]?.id ?? ''), exercise.terrain, null);
  return (harms.find(({ antiPattern }) => antiPattern === 'unfoundedCall')?.takes ?? 0) / 10;
}

/** Calls, says nothing and hangs up. */
function hangsUp(evening: Story): Story {
  evening.does({ type: 'placeCall', contact: '112' });
  evening.until(evening.exercise.now() + 4_000).does({ type: 'hangUp' });
  return evening.until(evening.exercise.now() + 1_000);
}

/** What a call costs that was made before anybody was looked at. */
const told = (facts: Partial<Facts>): number =>
  cost(
    story(burglary)
      .until(MINUTE / 2)
      .calls('112', facts)
      .until(20 * MINUTE),
  );

test('a call by somebody who never looked costs points', () => {
  expect(told({ location: here, person: { sex: 'man' } })).toBe(10);
});

test('a call in danger never costs points', () => {
  expect(told({ location: here, atRisk: true })).toBe(0);
  expect(told({ location: here, danger: true })).toBe(0);
});

test('calls that were broken off count once', () => {
  expect(cost(hangsUp(hangsUp(hangsUp(story(burglary).until(MINUTE / 2)))).until(20 * MINUTE))).toBe(10);
});

test('a call while a closer look still runs costs no points', () => {
  const evening = story(burglary);
  while (evening.all('sightingMade').length === 0) evening.until(evening.exercise.now() + 500);
  const sighting = evening.all('sightingMade')[0]?.sighting.id ?? '';
  evening.does({ type: 'lookCloser', sighting });
  evening.calls('112', { location: here, person: { sex: 'man' } }).until(20 * MINUTE);
  expect(cost(evening)).toBe(0);
});

test('a call about what somebody really does costs no points', () => {
  const evening = story(burglary).until(20 * MINUTE);
  const began = evening.all('actorStarted').find(({ activity, closer }) => [activity, closer].includes('forcesDoor'))?.at ?? 0;
  expect(
    cost(
      story(burglary)
        .until(began + 1_000)
        .calls('112', deed)
        .until(20 * MINUTE),
    ),
  ).toBe(0);
  expect(told(deed)).toBe(10);
});

test('who calls in doubt after "Do you see her? Call 112" loses no points, though it was somebody else', () => {
  const evening = story(shipped('vermissing.boef.json'), '4601');
  while (evening.all('broadcastStarted').length === 0) evening.until(evening.exercise.now() + 1_000);
  const sent = evening.all('broadcastDrafted')[0]?.facts;
  evening
    .until(evening.exercise.now() + MINUTE)
    .calls('112', { location: { place: 'school' }, person: { sex: 'woman', upper: { colour: 'red' } } })
    .until(20 * MINUTE);
  expect(sent?.person?.upper?.colour).toBe('red');
  expect(evening.all('broadcastStarted')[0]?.seats).toContain('seat-1');
  expect(cost(evening)).toBe(0);
});
