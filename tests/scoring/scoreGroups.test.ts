// Scores of groups and of the bridge: whole numbers that add up, each with the events that prove it.
import { beforeAll, describe, expect, test } from 'vitest';
import { playWithPolicy, POLICIES, type PolicyName } from '../../src/planner/rehearse.ts';
import { type GroupScore, scoreGroups } from '../../src/scoring/scoreGroup.ts';
import { type RelayScore, scoreRelay } from '../../src/scoring/scoreRelay.ts';
import { countFeatures } from '../../src/sim/assess.ts';
import type { Exercise } from '../../src/sim/exercise.ts';
import { AS_WRITTEN } from '../../src/sim/settings.ts';
import { debriefView } from '../../src/views/debriefView.ts';
import { shipped } from '../support/shipped.ts';

const scenario = shipped('gezamenlijk.boef.json');

describe.each(['ideal', 'typical', 'random'] as const satisfies readonly PolicyName[])('played by %s', (policy) => {
  let exercise: Exercise;
  let groups: readonly GroupScore[];
  let relay: RelayScore | null;
  beforeAll(() => {
    exercise = playWithPolicy(scenario, '4', POLICIES[policy]);
    groups = scoreGroups(scenario, exercise.events);
    relay = scoreRelay(scenario, exercise.events);
  });

  test('every line of a group is counted once', () => {
    for (const { group, lines } of groups) {
      const { total, news, duplicates, questions, coordinating, helping, noise } = lines;
      expect(news + duplicates + questions + coordinating + helping + noise).toBe(total);
      expect(total).toBe(exercise.events.filter((event) => event.type === 'chatPosted' && event.line.group === group).length);
      expect(lines.evidence.noise.length).toBe(noise);
      expect(lines.evidence.duplicates.length).toBe(duplicates);
    }
  });

  test('every figure is a whole number with events of this exercise as its proof', () => {
    for (const { reached, toFirstCall, toFirstMessage, description, noiseShare } of groups) {
      for (const { value, evidence } of [reached, toFirstCall, toFirstMessage, description, noiseShare]) {
        if (value !== null) expect(Number.isInteger(value)).toBe(true);
        if (value !== null && value > 0) expect(evidence.length).toBeGreaterThan(0);
        for (const seq of evidence) expect(exercise.events[seq]?.seq).toBe(seq);
      }
    }
  });

  test('members who were reached are members, and add up to all who were reached', () => {
    const inGroups = exercise.events.filter((event) => event.type === 'residentInformed' && event.group !== null).length;
    expect(groups.reduce((sum, { reached }) => sum + (reached.value ?? 0), 0)).toBe(inGroups);
    for (const { reached, members } of groups) expect(reached.value).toBeLessThanOrEqual(members);
  });

  test('features that came out of a hop are right, wrong, or cannot be told', () => {
    for (const hop of relay?.hops ?? []) {
      expect(hop.right + hop.wrong).toBeLessThanOrEqual(hop.featuresOut);
      expect(hop.featuresOut).toBeLessThanOrEqual(hop.featuresIn);
      expect(hop.delay).toBeGreaterThanOrEqual(0);
      const event = exercise.events[hop.evidence.at(-1) ?? -1];
      expect(event?.type === 'messagePassedOn' && countFeatures(event.told)).toBe(hop.featuresOut);
    }
  });

  test('the debrief shows both, and holds every event that they name and this seat could see', () => {
    const view = debriefView(exercise, 'roggeakker');
    expect(view?.groups).toEqual(groups);
    expect(view?.relay).toEqual(relay);
    const known = new Set(view?.evidence.map(({ seq }) => seq));
    for (const { noiseShare } of groups.filter(({ group }) => group === exercise.world.seats.roggeakker?.group))
      for (const seq of noiseShare.evidence) expect(known).toContain(seq);
    for (const hop of relay?.hops ?? []) expect(known).toContain(hop.evidence.at(-1));
  });
});

test('well played, the group beside the burglary hears within a minute of the call, and both sides of the border hear of it', () => {
  const { events } = playWithPolicy(scenario, '4', POLICIES.ideal);
  const akkers = scoreGroups(scenario, events).find(({ group }) => group === 'akkers');
  expect(akkers?.toFirstCall.value).toBeLessThan(60_000);
  expect((akkers?.toFirstMessage.value ?? 0) - (akkers?.toFirstCall.value ?? 0)).toBeLessThan(60_000);
  expect(scoreRelay(scenario, events)?.acrossBorder.value).toBeGreaterThan(0);
});

test('where nothing was passed on there is no score of the bridge', () => {
  const { events } = playWithPolicy(scenario, '4', POLICIES.silent, { ...AS_WRITTEN, channels: 'neither' });
  expect(scoreRelay(scenario, events)).toBeNull();
});
