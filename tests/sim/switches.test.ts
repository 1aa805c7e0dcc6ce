// The four switches and participation: without means nobody is reached by them, and without participants means change nothing.
import { describe, expect, test } from 'vitest';
import { playWithPolicy, POLICIES } from '../../src/planner/rehearse.ts';
import { scoreSeat } from '../../src/scoring/scoreSeat.ts';
import { type Exercise, startExercise } from '../../src/sim/exercise.ts';
import { AS_WRITTEN, CHANNELS, type Settings } from '../../src/sim/settings.ts';
import { participantView } from '../../src/views/participantView.ts';
import { SHIPPED, shipped } from '../support/shipped.ts';

const set = (settings: Partial<Settings>): Settings => ({ ...AS_WRITTEN, ...settings });
const typesOf = ({ events }: Exercise): ReadonlySet<string> => new Set(events.map(({ type }) => type));

/** What everybody in the street and the police did, and when. */
function courseOf({ events, world }: Exercise): string {
  const course = events.flatMap((event) =>
    'actor' in event || 'patrol' in event || event.type === 'caseClosed' ? [{ ...event, seq: 0, cause: null }] : [],
  );
  return JSON.stringify([world.outcome, course]);
}

describe.each(SHIPPED)('%s', (name) => {
  const scenario = shipped(name);
  const seeds = Array.from({ length: 12 }, (_, index) => `nobody-${index}`);

  test.each(seeds)('without participants all four switches give the same evening, seed %s', (seed) => {
    const policy = POLICIES[seed.endsWith('3') ? 'random' : 'typical'];
    const courses = CHANNELS.map((channels) => courseOf(playWithPolicy(scenario, seed, policy, set({ channels, participation: 0 }))));
    expect(new Set(courses).size).toBe(1);
    expect(courses[0]?.length).toBeGreaterThan(1000);
  });

  test('without participants is without means', () => {
    const nobody = courseOf(playWithPolicy(scenario, '4', POLICIES.ideal, set({ participation: 0 })));
    expect(nobody).toBe(courseOf(playWithPolicy(scenario, '4', POLICIES.ideal, set({ channels: 'neither' }))));
  });

  test('without a group nothing is written in one, and nobody is scored for it', () => {
    const exercise = playWithPolicy(scenario, '4', POLICIES.ideal, set({ channels: 'burgernet' }));
    const types = typesOf(exercise);
    for (const type of ['chatPosted', 'chatPinned', 'messagePassedOn', 'coordinatorsAsked', 'groupReportOpened'])
      expect(types).not.toContain(type);
    for (const { id } of scenario.seats) {
      expect(participantView(exercise, id).groups).toEqual([]);
      const { lines } = scoreSeat(scenario, exercise.terrain, exercise.events, id);
      expect(lines.filter(({ step, max }) => step === 'post' && max > 0)).toEqual([]);
    }
    expect(exercise.events.filter((event) => event.type === 'residentInformed' && event.by === 'chat')).toEqual([]);
  });

  test('without Burgernet no broadcast goes out', () => {
    const exercise = playWithPolicy(scenario, '4', POLICIES.ideal, set({ channels: 'chat' }));
    expect(typesOf(exercise)).not.toContain('broadcastStarted');
    expect(exercise.events.filter((event) => event.type === 'residentInformed' && event.by === 'burgernet')).toEqual([]);
  });
});

test('whoever wants to write without a group hears that there is none', () => {
  const scenario = shipped('inbraak.boef.json');
  const exercise = startExercise(scenario, '1', set({ channels: 'neither' }));
  const { id, group } = scenario.seats[0] ?? { id: '', group: '' };
  expect(exercise.dispatch({ type: 'postChat', group, text: 'Hallo', seq: 0, at: 0, by: id })).toEqual({ refused: 'noGroup' });
});

test('more participants are the same people and others besides', () => {
  const scenario = shipped('gezamenlijk.boef.json');
  const informed = (participation: number): string[] => {
    const exercise = playWithPolicy(scenario, '2', POLICIES.ideal, set({ channels: 'burgernet', participation }), ['roggeakker']);
    return exercise.events.flatMap((event) => (event.type === 'residentInformed' ? [`${event.resident} ${event.at}`] : []));
  };
  const [few, many] = [informed(40), informed(100)];
  expect(few.length).toBeGreaterThan(0);
  expect(many.length).toBeGreaterThan(few.length);
  expect(many).toEqual(expect.arrayContaining(few));
});
