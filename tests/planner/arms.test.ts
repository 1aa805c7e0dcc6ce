import { describe, expect, test } from 'vitest';
import { type Arm, eveningOf, playArms, seedsUpTo } from '../../src/planner/arms.ts';
import { differingSeeds } from '../../src/planner/compare.ts';
import { playWithPolicy, POLICIES } from '../../src/planner/rehearse.ts';
import { CHANNELS, type Settings } from '../../src/sim/settings.ts';
import { loaded } from '../support/loading.ts';
import { burglaryScenario } from '../support/scenarios.ts';

const scenario = loaded(burglaryScenario());
const settings = (change: Partial<Settings> = {}): Settings => ({ channels: 'both', pressure: null, participation: 100, ...change });
const arm = (policy: Arm['policy'], change: Partial<Settings> = {}): Arm => ({ name: 'arm', policy, settings: settings(change) });

describe('evenings in several arms', () => {
  test('are the same seeds in every arm, and each what it is when it is played alone', () => {
    const rounds = [...playArms(scenario, [arm('ideal'), arm('silent')], ['3', '9'])];
    expect(rounds.map(({ seed, evenings }) => [seed, ...evenings.map((evening) => evening.seed)])).toEqual([
      ['3', '3', '3'],
      ['9', '9', '9'],
    ]);
    const alone = eveningOf(playWithPolicy(scenario, '9', POLICIES.silent, settings()));
    expect(rounds[1]?.evenings[1]).toEqual(alone);
    expect(rounds[1]?.evenings[0]?.course).not.toBe(alone.course);
  });

  test('are played one seed at a time, only when the next is asked for', () => {
    let made = 0;
    const counting: Arm['policy'] = (briefing, chance) => {
      made += 1;
      return POLICIES.silent(briefing, chance);
    };
    const playing = playArms(scenario, [arm(counting), arm(counting)], seedsUpTo(500));
    playing.next();
    playing.next();
    expect(made).toBe(4 * scenario.seats.length);
  });

  test('keep when somebody first called, and when the case was closed', () => {
    const evenings = [...playArms(scenario, [arm('ideal'), arm('silent')], seedsUpTo(12))];
    const played = evenings.flatMap((round) => round.evenings);
    expect(evenings.some((round) => (round.evenings[0]?.firstCallAt ?? 0) > 0)).toBe(true);
    expect(evenings.every((round) => round.evenings[1]?.firstCallAt === null)).toBe(true);
    expect(played.some(({ closedAt }) => closedAt !== null)).toBe(true);
    for (const { outcome, closedAt, endedAt } of played) {
      expect(closedAt !== null).toBe(outcome === 'caught' || outcome === 'found');
      expect(closedAt ?? 0).toBeLessThanOrEqual(endedAt);
      expect(endedAt).toBeLessThanOrEqual(scenario.duration);
    }
  });

  test('without participants are those without Burgernet and group, event for event', () => {
    const zero = CHANNELS.map((channels) => arm('ideal', { channels, participation: 0 }));
    const rounds = [...playArms(scenario, [arm('ideal', { channels: 'neither' }), ...zero], seedsUpTo(6))];
    for (const place of zero.keys()) expect(differingSeeds(rounds, 0, place + 1)).toEqual([]);
  });

  test('tell apart what is not the same evening', () => {
    const rounds = [...playArms(scenario, [arm('ideal'), arm('silent')], seedsUpTo(3))];
    expect(differingSeeds(rounds, 0, 1)).toContain('1');
  });
});

describe('a scenario with two seats', () => {
  const pair = loaded(
    burglaryScenario({
      seats: [
        { id: 'seat-1', lookout: 'voorraam', group: 'buurt' },
        { id: 'seat-2', lookout: 'voorraam', group: 'buurt' },
      ],
    }),
  );

  test('is played in the seats that are asked for; nobody takes the other', () => {
    const exercise = playWithPolicy(pair, '1', POLICIES.ideal, settings(), ['seat-2']);
    expect(Object.values(exercise.world.seats).map(({ id, taken }) => [id, taken])).toEqual([
      ['seat-1', false],
      ['seat-2', true],
    ]);
    const [round] = playArms(pair, [arm('ideal')], ['1'], ['seat-2']);
    expect(round?.evenings[0]).toEqual(eveningOf(exercise));
  });
});
