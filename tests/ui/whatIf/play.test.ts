import { describe, expect, it } from 'vitest';
import { playWithPolicy, POLICIES } from '../../../src/planner/rehearse.ts';
import type { Exercise } from '../../../src/sim/exercise.ts';
import { replay } from '../../../src/sim/replay.ts';
import type { WhatIfChoice } from '../../../src/ui/session/whatIf.ts';
import { choicesOf, compareOne, playPairs, sumUp } from '../../../src/ui/session/whatIfPlay.ts';
import { SHIPPED, shipped } from '../../support/shipped.ts';

const seatOf = ({ scenario }: Exercise): string => scenario.seats[0]?.id ?? '';
const play = (name: string, policy: keyof typeof POLICIES = 'typical', seed = '5'): Exercise => {
  const scenario = shipped(name);
  return playWithPolicy(scenario, seed, POLICIES[policy], undefined, [scenario.seats[0]?.id ?? '']);
};
const kinds = (choices: readonly WhatIfChoice[]): readonly string[] => choices.map(({ kind }) => kind);

describe('a round beside the same round with one thing otherwise', () => {
  it.each(SHIPPED)('has no difference when nothing is otherwise: %s', (name) => {
    const view = compareOne(play(name), { kind: 'nothing' });
    expect(view.isSame).toBe(true);
    expect(view.partsAt).toBeNull();
    expect(view.other).toEqual(view.own);
    expect(view.moments.length).toBeGreaterThan(0);
    for (const { own, other } of view.moments) expect(other).toEqual(own);
  });

  it('goes the same after a journey to a worker as it did in the page', () => {
    const exercise = play('inbraak.boef.json');
    const { scenario, seed, settings, commands } = exercise;
    const sent = structuredClone({ scenario, seed, settings, commands, until: exercise.now() });
    expect(replay(sent.scenario, sent).digest()).toBe(exercise.digest());
  });

  it('shows what is gone when nobody calls', () => {
    const view = compareOne(play('inbraak.boef.json'), { kind: 'noCalls' });
    expect(view.isSame).toBe(false);
    const call = view.moments.find(({ kind }) => kind === 'call');
    expect(call?.own).not.toBeNull();
    expect(call?.other).toBeNull();
    expect(view.moments.find(({ kind }) => kind === 'policeKnew')?.other).toBeNull();
  });

  it('has the police know as much earlier as the call came, and the ways part only after it', () => {
    const exercise = play('inbraak.boef.json', 'clear', '1');
    const earlier = choicesOf(exercise, seatOf(exercise)).find((choice) => choice.kind === 'earlier');
    expect(earlier).toBeDefined();
    if (earlier?.kind !== 'earlier') return;
    const view = compareOne(exercise, { kind: 'earlier', call: earlier.call, by: earlier.most });
    const knew = view.moments.find(({ kind }) => kind === 'policeKnew');
    expect((knew?.own?.at ?? 0) - (knew?.other?.at ?? 0)).toBeGreaterThan(0);
    expect(view.partsAt ?? Infinity).toBeGreaterThanOrEqual(earlier.at - earlier.most);
  });
});

describe('what can be asked', () => {
  it('has no call to put earlier where nobody called', () => {
    const exercise = play('inbraak.boef.json', 'silent');
    expect(kinds(choicesOf(exercise, seatOf(exercise)))).toEqual(['withoutBurgernet', 'withoutGroup']);
  });

  it('has nothing to take away that was not there', () => {
    const scenario = shipped('inbraak.boef.json');
    const settings = { channels: 'neither', pressure: null, participation: 100 } as const;
    const exercise = playWithPolicy(scenario, '5', POLICIES.silent, settings, [scenario.seats[0]?.id ?? '']);
    expect(choicesOf(exercise, seatOf(exercise))).toEqual([]);
  });

  it('never lets a call come before its caller saw anything', () => {
    const exercise = play('inbraak.boef.json');
    const choices = choicesOf(exercise, seatOf(exercise)).flatMap((choice) => (choice.kind === 'earlier' ? [choice] : []));
    expect(choices.length).toBeGreaterThan(0);
    for (const { at, most } of choices) {
      const seen = exercise.events.find(({ type, at: when }) => type === 'sightingMade' && when <= at - most);
      expect(seen).toBeDefined();
      expect(most % 10_000).toBe(0);
    }
  });

  it('does not ask for a complete description of who said all there was', () => {
    const exercise = play('inbraak.boef.json', 'clear');
    const call = exercise.commands.find(({ type }) => type === 'placeCall');
    const asked = choicesOf(exercise, seatOf(exercise)).some((choice) => choice.kind === 'complete' && choice.call === call?.seq);
    const view = compareOne(exercise, { kind: 'complete', call: call?.seq ?? -1 });
    expect(asked || view.isSame).toBe(true);
  });
});

describe('many evenings', () => {
  it('have no difference when nothing is otherwise', () => {
    const exercise = play('inbraak.boef.json', 'clear');
    const pairs = [...playPairs(exercise, seatOf(exercise), { kind: 'nothing' }, ['1', '2', '3'])];
    for (const [own, other] of pairs) expect(other).toEqual(own);
    const many = sumUp(exercise, pairs);
    expect(many.evenings).toBe(3);
    expect(many.difference.value).toBe(0);
    expect(many.isClear).toBe(false);
    expect(many.own).toEqual(many.other);
  });

  it('have no call in them when nobody calls', () => {
    const exercise = play('inbraak.boef.json', 'clear');
    const pairs = [...playPairs(exercise, seatOf(exercise), { kind: 'noCalls' }, ['1', '2', '3', '4'])];
    const many = sumUp(exercise, pairs);
    expect(many.other.called).toBe(0);
    expect(many.own.called).toBeGreaterThan(0);
    expect(many.own.share.low).toBeLessThanOrEqual(many.own.share.value);
  });
});
