// Lines that should not stand in a group: looks alone in bad words alert nobody, and every one of them is taken away.
import { describe, expect, test } from 'vitest';
import { createActor, SimulatedClock } from 'xstate';
import type { Conduct, Facts } from '../../../src/language/facts.ts';
import { coordinator, type CoordinatorEffect } from '../../../src/sim/machines/coordinator.ts';
import { type GroupStory, groupStory } from '../../support/groupStory.ts';
import { shipped } from '../../support/shipped.ts';

const MINUTE = 60_000;
const evening = shipped('inbraak.boef.json');
const SEEDS = Array.from({ length: 20 }, (_, index) => `harm-${index + 1}`);
const EAGER = ['worry', 'alsoHeard', 'joke', 'goLook', 'thanks', 'helperWatches'] as const;

function sixMinutes(seed: string, heard: Partial<Facts>): GroupStory {
  const story = groupStory(evening, seed).until(30_000);
  story.posts('Zo zei ik het', heard);
  return story.until(6 * MINUTE);
}
const written = (story: GroupStory, decks: readonly (typeof EAGER)[number][]) => decks.flatMap((deck) => story.from(deck));

describe.each(['prejudice', 'abuse', 'privacy', 'unsafe'] as const)('%s', (conduct: Conduct) => {
  test.each([
    ['how somebody looks', { person: { sex: 'man' } }],
    ['a bad feeling', { what: 'suspicious' }],
    ['somebody who just walks', { activities: ['walks'] }],
  ] as const)('with no more than %s opens no report, and nobody looks out', (_, told) => {
    for (const seed of SEEDS) {
      const story = sixMinutes(seed, { conduct: [conduct], ...told } as Partial<Facts>);
      expect(story.all('groupReportOpened')).toEqual([]);
      expect(story.all('residentInformed')).toEqual([]);
      expect(written(story, EAGER)).toEqual([]);
      expect(story.from('coordinatorAsks')).toEqual([]);
    }
  });

  test('with what somebody does is a report that is objected to and asked about, and not met eagerly', () => {
    let objected = 0;
    let asked = 0;
    for (const seed of SEEDS) {
      const story = sixMinutes(seed, { conduct: [conduct], activities: ['forcesDoor'] });
      expect(story.all('groupReportOpened')).toHaveLength(1);
      expect(written(story, EAGER)).toEqual([]);
      objected += ['objectPrejudice', 'objectAbuse', 'objectPrivacy', 'objectUnsafe'].filter(
        (deck) => story.from(deck as 'objectAbuse').length > 0,
      ).length;
      asked += story.from('askPlace').length + story.from('askCalled').length;
    }
    expect(objected).toBeGreaterThan(SEEDS.length / 2);
    expect(asked).toBeGreaterThan(SEEDS.length / 2);
  });
});

test('of two lines right after each other both are taken away, and of two dangerous plans both are warned about', () => {
  for (const seed of SEEDS) {
    const story = groupStory(evening, seed).until(30_000);
    for (const text of ['Eerste', 'Tweede']) story.posts(text, { conduct: ['abuse'] });
    for (const text of ['Derde', 'Vierde']) story.posts(text, { conduct: ['unsafe'] });
    story.until(5 * MINUTE);
    expect(story.exercise.world.chat.filter(({ removed }) => removed).map(({ text }) => text)).toEqual(['Eerste', 'Tweede']);
    const warned = story.from('objectUnsafe').filter(({ line }) => line.from.kind === 'coordinator');
    expect(new Set(warned.map(({ line }) => line.replyTo)).size).toBe(2);
  }
});

test('a line that comes while the coordinator closes the report is taken away all the same', () => {
  const clock = new SimulatedClock();
  const done: CoordinatorEffect[] = [];
  const actor = createActor(coordinator, { input: { reads: 20_000, closes: 30_000 }, clock });
  actor.on('*', (effect) => done.push(effect));
  actor.start();
  actor.send({ type: 'OVER', line: null, stimulus: 1 });
  clock.increment(10_000);
  expect(actor.getSnapshot().value).toBe('closing');
  for (const line of ['line-1', 'line-2']) actor.send({ type: 'HARMFUL', line, stimulus: 2 });
  actor.send({ type: 'UNSAFE', line: 'line-3', stimulus: 3 });
  clock.increment(20_000);
  for (let time = 0; time < 3; time += 1) clock.increment(20_000);
  expect(done.map(({ type, line }) => [type, line])).toEqual([
    ['close', null],
    ['remove', 'line-1'],
    ['remove', 'line-2'],
    ['warn', 'line-3'],
  ]);
});

test('nobody quotes a line that was taken away', () => {
  for (const seed of SEEDS) {
    const story = sixMinutes(seed, { conduct: ['abuse'], activities: ['forcesDoor'] });
    const removed = story.all('chatRemoved')[0];
    expect(removed).toBeDefined();
    expect(story.all('chatPosted').filter(({ seq, line }) => seq > (removed?.seq ?? 0) && line.replyTo === removed?.line)).toEqual([]);
  }
});
