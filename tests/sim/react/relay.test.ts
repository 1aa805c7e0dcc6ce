// The bridge: what the control room asks reaches the groups by way of their coordinators, and groups warn each other.
import { beforeAll, describe, expect, test } from 'vitest';
import { playWithPolicy, POLICIES } from '../../../src/planner/rehearse.ts';
import { countFeatures } from '../../../src/sim/assess.ts';
import type { EventOf } from '../../../src/sim/event.ts';
import type { Exercise } from '../../../src/sim/exercise.ts';
import { AS_WRITTEN, type Channels } from '../../../src/sim/settings.ts';
import { shipped } from '../../support/shipped.ts';

const scenario = shipped('gezamenlijk.boef.json');
const play = (seed: string, channels: Channels, seats: readonly string[] = ['roggeakker']): Exercise =>
  playWithPolicy(scenario, seed, POLICIES.ideal, { ...AS_WRITTEN, channels }, seats);
const hopsOf = ({ events }: Exercise): EventOf<'messagePassedOn'>[] =>
  events.flatMap((event) => (event.type === 'messagePassedOn' ? [event] : []));

const SEEDS = Array.from({ length: 12 }, (_, index) => String(index + 1));
let both: readonly Exercise[] = [];
beforeAll(() => {
  both = SEEDS.map((seed) => play(seed, 'both'));
});

describe('with Burgernet and groups, coordinators simulated', () => {
  test('the control room asks only coordinators of the municipality where it is', () => {
    for (const exercise of both) {
      const first = exercise.events.find((event) => event.type === 'broadcastStarted');
      const asked = hopsOf(exercise).filter(({ from, origin }) => from.kind === 'controlRoom' && origin === first?.seq);
      expect(asked.map(({ to }) => to.id).sort()).toEqual(first ? ['akkers', 'elzerwolde'] : []);
    }
  });

  test('a message crosses the border by the coordinators in most evenings', () => {
    const crossed = both.filter((exercise) =>
      hopsOf(exercise).some(
        ({ from, to }) => to.kind === 'group' && ['wilpenveen', 'turfsteker'].includes(to.id) && from.kind === 'coordinator',
      ),
    );
    expect(crossed.length).toBeGreaterThan(SEEDS.length / 2);
  });

  test('every hop says when it reached whoever passed it on, and takes time', () => {
    const passed = both.flatMap(hopsOf).filter(({ from, by }) => from.kind === 'coordinator' && by === null);
    expect(passed.length).toBeGreaterThan(20);
    for (const { at, startedAt } of passed) expect(at - startedAt).toBeGreaterThan(5_000);
    expect(new Set(passed.map(({ at, startedAt }) => at - startedAt)).size).toBeGreaterThan(10);
  });

  test('what is forwarded stays the same, and what is told again loses something now and then', () => {
    const hops = both.flatMap(hopsOf);
    for (const { literal, heard, told } of hops) if (literal) expect(told).toEqual(heard);
    const again = hops.filter(({ literal }) => !literal);
    expect(again.length).toBeGreaterThan(5);
    expect(again.some(({ heard, told }) => countFeatures(told) < countFeatures(heard))).toBe(true);
    for (const { heard, told } of again) expect(countFeatures(told)).toBeLessThanOrEqual(countFeatures(heard));
  });

  test('each hop begins with something that really happened before it', () => {
    for (const exercise of both) {
      for (const { origin, seq, hop } of hopsOf(exercise)) {
        expect(['broadcastStarted', 'broadcastAdded', 'chatPosted']).toContain(exercise.events[origin]?.type);
        expect(origin).toBeLessThan(seq);
        expect(hop).toBeGreaterThan(0);
      }
    }
  });

  test('a group hears what it was told, and no coordinator tells it the same twice', () => {
    for (const exercise of both) {
      const told = exercise.events.flatMap((event) => (event.type === 'chatPosted' && event.line.told !== null ? [event.line] : []));
      const toGroups = hopsOf(exercise).filter(({ to }) => to.kind === 'group');
      expect(told.map(({ group, told: facts }) => [group, facts])).toEqual(toGroups.map(({ to, told: facts }) => [to.id, facts]));
      const keys = toGroups.map(({ to, origin }) => `${to.id} ${origin}`);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  test('a line that was passed on says which message it came from', () => {
    const exercise = both[0] as Exercise;
    const lines = exercise.events.flatMap((event) => (event.type === 'chatPosted' && event.line.told !== null ? [event] : []));
    expect(lines.length).toBeGreaterThan(0);
    for (const { why } of lines) expect(exercise.events[why?.stimulus ?? -1]?.type).toBe('messagePassedOn');
  });
});

test('without Burgernet the control room may ask the coordinators itself', () => {
  const asked = SEEDS.map((seed) => play(seed, 'chat')).filter(({ events }) => events.some(({ type }) => type === 'coordinatorsAsked'));
  expect(asked.length).toBeGreaterThan(SEEDS.length / 2);
});

test('somebody who plays the coordinator passes on, and nobody does it for them', () => {
  const exercise = play('4', 'both', ['roggeakker', 'beheer-akkers']);
  const own = hopsOf(exercise).filter(({ from }) => from.kind === 'coordinator' && from.id === 'akkers');
  expect(own.length).toBeGreaterThan(0);
  expect(own.filter(({ by }) => by !== 'beheer-akkers')).toEqual([]);
});

test('a car of the other municipality comes when somebody is seen there', () => {
  const cars = both.flatMap(({ events }) => events.flatMap((event) => (event.type === 'patrolSent' ? [event.municipality] : [])));
  expect(new Set(cars)).toEqual(new Set(['elzerland', 'wilpenvaart']));
});
