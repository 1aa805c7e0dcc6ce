import { expect, test } from 'vitest';
import { shipped } from '../support/shipped.ts';
import { type Story, story } from '../support/story.ts';

const missing = shipped('vermissing.boef.json');

function withBroadcast(): Story {
  const evening = story(missing);
  while (evening.all('broadcastStarted').length === 0 && evening.exercise.now() < missing.duration)
    evening.until(evening.exercise.now() + 1_000);
  return evening;
}

test('when the facilitator stops, everybody is told how the broadcast ended before the exercise is over', () => {
  const evening = withBroadcast();
  evening.leads({ type: 'endExercise' });
  const last = evening.exercise.events.slice(-2).map(({ type }) => type);
  expect(last).toEqual(['broadcastEnded', 'exerciseEnded']);
  expect(evening.all('broadcastEnded')[0]?.result).toBe('notFound');
  expect(Object.values(evening.exercise.world.broadcasts).map(({ phase }) => phase)).toEqual(['ended']);
});

test('at the end of its time no broadcast stays open either', () => {
  for (const seed of ['1', '2', '3', '4', '5', '6']) {
    const evening = story(missing, seed).until(missing.duration);
    expect(evening.exercise.world.phase).toBe('ended');
    expect(Object.values(evening.exercise.world.broadcasts).filter(({ phase }) => phase === 'active')).toEqual([]);
    expect(evening.all('broadcastEnded')).toHaveLength(evening.all('broadcastStarted').length);
    expect(evening.exercise.events.at(-1)?.type).toBe('exerciseEnded');
  }
});

test('a message that was still being written is not sent when the exercise is over', () => {
  const evening = story(missing);
  while (evening.all('broadcastDrafted').length === 0) evening.until(evening.exercise.now() + 1_000);
  evening.leads({ type: 'endExercise' });
  evening.until(missing.duration);
  expect(evening.all('broadcastStarted')).toEqual([]);
  expect(evening.all('broadcastEnded')).toEqual([]);
});

test('the report of a group stays as it was, and nothing happens after the end', () => {
  const evening = withBroadcast();
  evening.does({ type: 'postChat', group: 'elzerwolde', text: 'Ik heb 112 gebeld.' }, { alarm: 'reported', what: 'missing' });
  const before = evening.exercise.world.groupReports.elzerwolde?.state;
  evening.leads({ type: 'endExercise' });
  expect(before).not.toBe('signedOff');
  expect(evening.exercise.world.groupReports.elzerwolde?.state).toBe(before);
  const events = evening.exercise.events.length;
  evening.until(missing.duration);
  expect(evening.exercise.events).toHaveLength(events);
  expect(evening.leads({ type: 'takeNote', text: 'Nog iets' })).toEqual({ refused: 'notRunning' });
});
