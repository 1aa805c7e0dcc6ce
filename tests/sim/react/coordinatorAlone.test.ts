// Somebody plays a coordinator and nobody plays a resident: there is work all the same, as a neighbour calls in the end.
import { describe, expect, test } from 'vitest';
import { playWithPolicy, POLICIES, scoresOf } from '../../../src/planner/rehearse.ts';
import type { Exercise } from '../../../src/sim/exercise.ts';
import { AS_WRITTEN, CHANNELS } from '../../../src/sim/settings.ts';
import { participantView } from '../../../src/views/participantView.ts';
import { SHIPPED, shipped } from '../../support/shipped.ts';

const SEEDS = Array.from({ length: 20 }, (_, index) => `alone-${index + 1}`);
const COORDINATORS = SHIPPED.flatMap((name) => {
  const scenario = shipped(name);
  return scenario.seats.filter(({ role }) => role === 'coordinator').map(({ id, group }) => ({ name, scenario, seat: id, group }));
});
const calls = ({ events, scenario }: Exercise) =>
  events.filter(
    (event) => event.type === 'injectFired' && scenario.injects.some(({ id, only }) => id === event.inject && only !== undefined),
  );

test('there is a coordinator to play in three exercises', () => {
  expect(COORDINATORS.map(({ name, seat }) => `${name} ${seat}`)).toEqual([
    'gezamenlijk.boef.json beheer-akkers',
    'gezamenlijk.boef.json beheer-wilpenveen',
    'inbraak.boef.json beheer',
    'vermissing.boef.json beheer',
  ]);
});

describe.each(COORDINATORS)('$name, $seat', ({ scenario, seat, group }) => {
  test('has a case before half time, also when the coordinator only watches', () => {
    for (const seed of SEEDS) {
      const exercise = playWithPolicy(scenario, seed, POLICIES.silent, AS_WRITTEN, [seat]);
      const work = exercise.events.find(
        (event) =>
          (event.type === 'groupReportOpened' && event.group === group) ||
          (event.type === 'messagePassedOn' && event.to.kind === 'coordinator' && event.to.id === group && event.from.kind !== 'group'),
      );
      expect(work?.at ?? Number.POSITIVE_INFINITY, seed).toBeLessThan(scenario.duration / 2);
      expect(participantView(exercise, seat).groups[0]?.report, seed).not.toBeNull();
    }
  });

  test('can be done well alone, and doing nothing is not', () => {
    for (const seed of SEEDS.slice(0, 6)) {
      const scored = (policy: 'ideal' | 'silent') =>
        scoresOf(playWithPolicy(scenario, seed, POLICIES[policy], AS_WRITTEN, [seat])).find((score) => score.seat === seat);
      expect(scored('ideal')?.total, seed).toBeGreaterThanOrEqual(95);
      // What everybody begins with, and no more.
      expect(scored('silent'), seed).toMatchObject({ total: 20, max: 100 });
    }
  });

  test('without participants all four switches give the same evening', () => {
    const outcomes = CHANNELS.map((channels) => {
      const exercise = playWithPolicy(scenario, 'nobody', POLICIES.silent, { ...AS_WRITTEN, channels, participation: 0 }, [seat]);
      const course = exercise.events.flatMap((event) => ('actor' in event || 'patrol' in event ? [{ ...event, seq: 0, cause: null }] : []));
      return JSON.stringify([exercise.world.outcome, course]);
    });
    expect(new Set(outcomes).size).toBe(1);
  });

  test('where somebody plays a resident, or nobody plays at all, no neighbour calls instead', () => {
    const residents = scenario.seats.filter(({ role }) => role === 'resident').map(({ id }) => id);
    for (const seats of [[], residents.slice(0, 1), [seat, ...residents.slice(0, 1)]])
      expect(calls(playWithPolicy(scenario, 'others', POLICIES.silent, AS_WRITTEN, seats))).toEqual([]);
    expect(calls(playWithPolicy(scenario, 'others', POLICIES.silent, AS_WRITTEN, [seat])).length).toBeGreaterThan(0);
  });
});
