import { describe, expect, test } from 'vitest';
import { type Ending, endingOf, playArms, seedsUpTo } from '../../src/planner/arms.ts';
import { differingSeeds } from '../../src/planner/compare.ts';
import { playWithPolicy, POLICIES } from '../../src/planner/rehearse.ts';
import { shareOf } from '../../src/planner/statistics.ts';
import type { Change } from '../../src/planner/whatIf.ts';
import { armsOf, inTen, type Pair, playPairs, whatIfResult } from '../../src/planner/whatIfArms.ts';
import type { Exercise } from '../../src/sim/exercise.ts';
import { seatToPlay } from '../../src/planner/seatToPlay.ts';
import { SHIPPED, shipped } from '../support/shipped.ts';
import { playHall } from '../views/playHall.ts';

const played = (name: string): Exercise => {
  const scenario = shipped(name);
  return playWithPolicy(scenario, '5', POLICIES.clear, undefined, [scenario.seats[0]?.id ?? '']);
};
const seatOf = ({ scenario }: Exercise): string => scenario.seats[0]?.id ?? '';
const otherwise = (exercise: Exercise, change: Change, evenings: number): Pair[] => [
  ...playPairs(exercise, seatOf(exercise), change, seedsUpTo(evenings)),
];

describe('many evenings, with one thing otherwise', () => {
  test.each(SHIPPED)('are the same evenings when nothing is otherwise: %s', (name) => {
    const exercise = played(name);
    const whole = [...playArms(exercise.scenario, armsOf(exercise, { kind: 'nothing' }), seedsUpTo(3), [seatOf(exercise)])];
    expect(differingSeeds(whole, 0, 1)).toEqual([]);
    const endings = otherwise(exercise, { kind: 'nothing' }, 3);
    for (const [own, other] of endings) expect(other).toEqual(own);
    const { own, other, difference, pairs, isClear } = whatIfResult(endings);
    expect([own, pairs, isClear, difference.value]).toEqual([other, { onlyFirst: 0, onlySecond: 0 }, false, 0]);
  });

  test.each(SHIPPED)('end as they do when they are played to the last minute: %s', (name) => {
    const exercise = played(name);
    for (const change of [{ kind: 'withoutGroup' }, { kind: 'noCalls' }, { kind: 'complete', call: 0 }] as const) {
      const arms = armsOf(exercise, change);
      const whole = seedsUpTo(6).map((seed) =>
        arms.map(({ policy, settings }) => endingOf(playWithPolicy(exercise.scenario, seed, policy, settings, [seatOf(exercise)]))),
      );
      expect(otherwise(exercise, change, 6)).toEqual(whole);
    }
  });

  test('take over how evenings ended that were played before, and play only the others', () => {
    const exercise = played('inbraak.boef.json');
    const before = otherwise(exercise, { kind: 'noCalls' }, 4);
    const known = new Map(before.map(([own]) => [own.seed, own]));
    const after = [...playPairs(exercise, seatOf(exercise), { kind: 'withoutGroup' }, seedsUpTo(5), known)];
    expect(after).toEqual(otherwise(exercise, { kind: 'withoutGroup' }, 5));
    for (const [index, [own]] of before.entries()) expect(after[index]?.[0]).toBe(own);
  });

  test('have the police called sooner when one calls sooner, and never when nobody calls', () => {
    const exercise = played('aanrijding.boef.json');
    const earlier = otherwise(exercise, { kind: 'earlier', call: 0, by: 60_000 }, 6);
    const times = earlier.map(([own, other]) => [own.firstCallAt ?? 0, other.firstCallAt ?? 0] as const);
    expect(times.every(([own, other]) => other <= own)).toBe(true);
    expect(times.some(([own, other]) => other < own)).toBe(true);
    const silent = otherwise(exercise, { kind: 'noCalls' }, 3);
    expect(silent.map(([, other]) => other.firstCallAt)).toEqual([null, null, null]);
    expect(silent.some(([own]) => own.firstCallAt !== null)).toBe(true);
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
    const endings = [...playPairs(hall, seat, { kind: 'nothing' }, seedsUpTo(4))];
    expect(endings.some(([own]) => own.firstCallAt !== null)).toBe(true);
  });
});

describe('what many evenings say', () => {
  const ending = (solved: boolean): Ending => ({ seed: '1', outcome: solved ? 'caught' : 'escaped', closedAt: null, firstCallAt: null });
  const rounds = (own: number, other: number, of: number): Pair[] =>
    Array.from({ length: of }, (_, place) => [ending(place < own), ending(place < other)]);

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
