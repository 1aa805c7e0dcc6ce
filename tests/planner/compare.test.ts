import { describe, expect, test } from 'vitest';
import type { Arm, Evening, Round } from '../../src/planner/arms.ts';
import { compare } from '../../src/planner/compare.ts';
import type { PolicyName } from '../../src/planner/rehearse.ts';
import type { Channels } from '../../src/sim/settings.ts';

const HORIZON = 600_000;

const arm = (policy: PolicyName, channels: Channels = 'both'): Arm => ({
  name: `${policy}/${channels}`,
  policy,
  settings: { channels, pressure: null, participation: 100 },
});

/** An evening that was closed at this minute, or in which somebody got away at minute three. */
function evening(seed: string, closed: number | null): Evening {
  const closedAt = closed === null ? null : closed * 60_000;
  return {
    seed,
    outcome: closed === null ? 'escaped' : 'caught',
    endedAt: (closed ?? 3) * 60_000,
    closedAt,
    firstCallAt: closed === null ? null : 60_000,
    firstTipAt: null,
    informed: closed ?? 0,
    course: `${closed}`,
  };
}

/** Rounds from one list of minutes for each arm. */
function roundsOf(...closed: readonly (readonly (number | null)[])[]): readonly Round[] {
  return (closed[0] ?? []).map((_, index) => {
    const seed = String(index + 1);
    return { seed, evenings: closed.map((minutes) => evening(seed, minutes[index] ?? null)) };
  });
}

const times = (count: number, minute: number | null): (number | null)[] => Array<number | null>(count).fill(minute);

describe('a comparison', () => {
  test('gives each arm its share, and its times with those who got away as never caught', () => {
    const { arms, evenings } = compare([arm('clear')], roundsOf([4, 5, 6, null]), HORIZON);
    expect(evenings).toBe(4);
    expect(arms[0]).toMatchObject({ solved: 3, share: { value: 0.75 }, medianTime: 300_000, called: 3, tipped: 0, informed: 3.75 });
    expect(arms[0]?.meanTime).toBe(((4 + 5 + 6 + 10) / 4) * 60_000);
    expect(compare([arm('clear')], roundsOf([4, null, null]), HORIZON).arms[0]?.medianTime).toBeNull();
  });

  test('counts pairs of evenings with the same seed, not shares apart', () => {
    const [pair] = compare([arm('clear'), arm('vague')], roundsOf([1, 1, null, null, 1], [null, 1, 1, null, null]), HORIZON).pairs;
    expect(pair).toMatchObject({ pairs: { onlyFirst: 2, onlySecond: 1 }, difference: { value: 0.2 }, chance: 1 });
  });

  test('corrects for the number of pairs, and lets an order stand only when every two of it differ', () => {
    const clear = times(40, 1);
    const vague = [...times(25, 1), ...times(15, null)];
    const nearly = [...times(24, 1), ...times(16, null)];
    const none = times(40, null);
    const stands = compare([arm('silent'), arm('clear'), arm('vague')], roundsOf(none, clear, vague), HORIZON);
    expect(stands.orders).toEqual([
      { differsIn: 'policy', common: null, names: ['clear/both', 'vague/both', 'silent/both'], stands: true },
    ]);
    for (const { chance, corrected } of stands.pairs) expect(corrected).toBeGreaterThanOrEqual(chance);
    expect(stands.pairs.find(({ first, second }) => first === 'clear/both' && second === 'vague/both')?.corrected).toBeCloseTo(
      2 ** -14,
      10,
    );
    const falls = compare([arm('clear'), arm('vague'), arm('typical')], roundsOf(clear, vague, nearly), HORIZON);
    expect(falls.orders[0]?.stands).toBe(false);
  });

  test('of policies in several channels only sets arms beside arms that differ in one thing', () => {
    const arms = [arm('clear', 'neither'), arm('clear', 'both'), arm('vague', 'neither'), arm('vague', 'both')];
    const { pairs, orders } = compare(arms, roundsOf([1], [1], [null], [1]), HORIZON);
    expect(pairs.map(({ first, second, differsIn, common }) => `${first} ${second}: ${differsIn} in ${common}`)).toEqual([
      'clear/neither vague/neither: policy in neither',
      'clear/both vague/both: policy in both',
      'clear/neither clear/both: channels in clear',
      'vague/neither vague/both: channels in vague',
    ]);
    expect(orders.map(({ names }) => names.length)).toEqual([2, 2, 2, 2]);
  });

  test('of a single arm compares nothing', () => {
    expect(compare([arm('clear')], roundsOf([1]), HORIZON)).toMatchObject({ pairs: [], orders: [] });
  });
});
