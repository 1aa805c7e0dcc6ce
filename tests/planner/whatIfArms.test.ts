import { describe, expect, test } from 'vitest';
import { type Evening, playArms, type Round, seedsUpTo } from '../../src/planner/arms.ts';
import { differingSeeds } from '../../src/planner/compare.ts';
import { playWithPolicy, POLICIES } from '../../src/planner/rehearse.ts';
import { shareOf } from '../../src/planner/statistics.ts';
import type { Change } from '../../src/planner/whatIf.ts';
import { armsOf, inTen, seatToPlay, whatIfResult } from '../../src/planner/whatIfArms.ts';
import type { Exercise } from '../../src/sim/exercise.ts';
import { SHIPPED, shipped } from '../support/shipped.ts';
import { playHall } from '../views/playHall.ts';

const played = (name: string): Exercise => {
  const scenario = shipped(name);
  return playWithPolicy(scenario, '5', POLICIES.clear, undefined, [scenario.seats[0]?.id ?? '']);
};
const otherwise = (exercise: Exercise, change: Change, evenings: number): Round[] => {
  const seat = exercise.scenario.seats[0]?.id ?? '';
  return [...playArms(exercise.scenario, armsOf(exercise, change), seedsUpTo(evenings), [seat])];
};

describe('many evenings, with one thing otherwise', () => {
  test.each(SHIPPED)('are the same evenings when nothing is otherwise: %s', (name) => {
    const rounds = otherwise(played(name), { kind: 'nothing' }, 3);
    expect(differingSeeds(rounds, 0, 1)).toEqual([]);
    const { own, other, pairs, isClear } = whatIfResult(rounds);
    expect([own, pairs, isClear]).toEqual([other, { onlyFirst: 0, onlySecond: 0 }, false]);
  });

  test('have the police called sooner when one calls sooner, and never when nobody calls', () => {
    const exercise = played('aanrijding.boef.json');
    const earlier = otherwise(exercise, { kind: 'earlier', call: 0, by: 60_000 }, 6);
    const times = earlier.map(({ evenings: [own, other] }) => [own?.firstCallAt ?? 0, other?.firstCallAt ?? 0] as const);
    expect(times.every(([own, other]) => other <= own)).toBe(true);
    expect(times.some(([own, other]) => other < own)).toBe(true);
    const silent = otherwise(exercise, { kind: 'noCalls' }, 3);
    expect(silent.map(({ evenings }) => evenings[1]?.firstCallAt)).toEqual([null, null, null]);
    expect(silent.some(({ evenings }) => evenings[0]?.firstCallAt !== null)).toBe(true);
  });

  test.each([
    ['withoutBurgernet', 'chat'],
    ['withoutGroup', 'burgernet'],
  ] as const)('%s have the other means alone', (kind, channels) => {
    const exercise = played('vermissing.boef.json');
    expect(armsOf(exercise, { kind }).map(({ settings }) => settings.channels)).toEqual(['both', channels]);
  });

  test('are played as whoever of the hall called first, in a seat that the scenario has', () => {
    const hall = playHall({ scenario: shipped('inbraak.boef.json'), policies: ['silent', 'silent', 'clear'], opened: 1 });
    const caller = hall.events.find((event) => event.type === 'callPlaced');
    const opened = hall.events.find((event) => event.type === 'seatOpened');
    expect(caller?.seat).toBe(opened?.seat);
    const seat = seatToPlay(hall, opened?.seat ?? '');
    expect([seat, seatToPlay(hall, seat)]).toEqual([opened?.like, seat]);
    const rounds = [...playArms(hall.scenario, armsOf(hall, { kind: 'nothing' }), seedsUpTo(4), [seat])];
    expect(rounds.some(({ evenings }) => evenings[0]?.firstCallAt !== null)).toBe(true);
  });
});

describe('what many evenings say', () => {
  const evening = (solved: boolean): Evening => ({
    seed: '1',
    outcome: solved ? 'caught' : 'escaped',
    endedAt: 1,
    closedAt: null,
    firstCallAt: null,
    firstTipAt: null,
    informed: 0,
    course: '',
  });
  const rounds = (own: number, other: number, of: number): Round[] =>
    Array.from({ length: of }, (_, place) => ({ seed: String(place), evenings: [evening(place < own), evening(place < other)] }));

  test('is a share with an interval, and a number of evenings in ten, for both ways', () => {
    const { evenings, own, other, difference, pairs, isClear } = whatIfResult(rounds(60, 140, 200));
    expect([evenings, own, other.solved, other.inTen]).toEqual([200, { solved: 60, share: shareOf(60, 200), inTen: 3 }, 140, 7]);
    expect(difference.value).toBeCloseTo(0.4);
    expect([difference.low > 0, pairs, isClear]).toEqual([true, { onlyFirst: 80, onlySecond: 0 }, true]);
  });

  test('is no clear difference when a few evenings went otherwise', () => {
    expect(whatIfResult(rounds(100, 104, 200)).isClear).toBe(false);
    expect(whatIfResult(rounds(104, 100, 200)).difference.value).toBeCloseTo(-0.02);
  });

  test.each([
    [0, 200, 0],
    [1, 200, 1],
    [199, 200, 9],
    [200, 200, 10],
    [140, 200, 7],
    [35, 100, 4],
    [65, 100, 6],
    [55, 100, 5],
    [45, 100, 5],
    [66, 100, 7],
    [7, 200, 1],
    [0, 0, 0],
    [2, 3, 7],
  ])('%i of %i are %i of ten', (hits, of, expected) => {
    expect(inTen(hits, of)).toBe(expected);
  });
});
