import { describe, expect, it } from 'vitest';
import { playWithPolicy, POLICIES } from '../../../src/planner/rehearse.ts';
import type { Exercise } from '../../../src/sim/exercise.ts';
import { replay } from '../../../src/sim/replay.ts';
import type { WhatIfChoices } from '../../../src/ui/session/whatIf.ts';
import { knewWhom, playOtherwise } from '../../../src/planner/whatIf.ts';
import { playPairs } from '../../../src/planner/whatIfArms.ts';
import { choicesOf, compareOne, sumUp } from '../../../src/ui/session/whatIfPlay.ts';
import { SHIPPED, shipped } from '../../support/shipped.ts';
import { playHall } from '../../views/playHall.ts';

const seatOf = ({ scenario }: Exercise): string => scenario.seats[0]?.id ?? '';
const play = (name: string, policy: keyof typeof POLICIES = 'typical', seed = '5'): Exercise => {
  const scenario = shipped(name);
  return playWithPolicy(scenario, seed, POLICIES[policy], undefined, [scenario.seats[0]?.id ?? '']);
};
const kinds = ({ can }: WhatIfChoices): readonly string[] => can.map(({ kind }) => kind);

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
    const earlier = choicesOf(exercise, seatOf(exercise)).can.find((choice) => choice.kind === 'earlier');
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
    expect(choicesOf(exercise, seatOf(exercise))).toEqual({ can: [], cannot: [] });
  });

  it.each(SHIPPED)('never lets a call come before its caller saw anybody, and says so of one that came at once: %s', (name) => {
    let refused = 0;
    for (const seed of ['1', '2', '3']) {
      for (const policy of ['typical', 'always-call'] as const) {
        const exercise = play(name, policy, seed);
        const { can, cannot } = choicesOf(exercise, seatOf(exercise));
        const calls = exercise.commands.filter(({ type }) => type === 'placeCall');
        for (const choice of can) {
          if (choice.kind !== 'earlier') continue;
          const seen = exercise.events.find(({ type, at }) => type === 'sightingMade' && at <= choice.at - choice.most);
          expect(seen).toBeDefined();
          expect(choice.most % 10_000).toBe(0);
        }
        // Every call can come earlier, or it is said that it could not; on a quiet street there is nothing to say.
        const told = [...can, ...cannot].filter(({ kind }) => kind === 'earlier' || kind === 'notEarlier');
        expect(told).toHaveLength(exercise.scenario.plot.kind === 'quiet' ? 0 : calls.length);
        refused += cannot.filter(({ kind }) => kind === 'notEarlier').length;
      }
    }
    if (name === 'inbraak.boef.json') expect(refused).toBeGreaterThan(0);
  });

  it('puts no words about the burglar into a call about somebody else', () => {
    const exercise = play('inbraak.boef.json', 'always-call', '1');
    const first = exercise.commands.find(({ type }) => type === 'placeCall');
    expect(first && knewWhom(exercise, first)).toBe(false);
    const choices = choicesOf(exercise, seatOf(exercise));
    const ofFirst = [...choices.can, ...choices.cannot].filter((choice) => 'call' in choice && choice.call === first?.seq);
    expect(ofFirst.map(({ kind }) => kind).filter((kind) => kind !== 'earlier' && kind !== 'notEarlier')).toEqual([]);
  });

  it('does not ask for a complete description of who said all there was, and says so', () => {
    const exercise = play('inbraak.boef.json', 'clear');
    const { can } = choicesOf(exercise, seatOf(exercise));
    const call = exercise.commands.find(({ type }) => type === 'placeCall')?.seq ?? -1;
    const asked = can.some((choice) => choice.kind === 'complete' && choice.call === call);
    expect(asked || compareOne(exercise, { kind: 'complete', call }).isSame).toBe(true);
    // Once it is complete there is nothing left to complete.
    const complete = playOtherwise(exercise, { kind: 'complete', call });
    const again = choicesOf(complete, seatOf(exercise));
    expect(kinds(again)).not.toContain('complete');
    expect(again.cannot.map(({ kind }) => kind)).toContain('alreadyComplete');
  });

  it('asks whoever did not call about the first call of the others', () => {
    const hall = playHall({ scenario: shipped('inbraak.boef.json'), policies: ['silent', 'clear'], opened: 1 });
    const [silent = '', caller = ''] = hall.scenario.seats
      .map(({ id }) => id)
      .concat(hall.events.flatMap((event) => (event.type === 'seatOpened' ? [event.seat] : [])));
    const whose = (seat: string) => choicesOf(hall, seat).can.flatMap((choice) => ('whose' in choice ? [choice.whose] : []));
    expect(new Set(whose(silent))).toEqual(new Set(['first']));
    expect(new Set(whose(caller))).toEqual(new Set(['own']));
    const pairs = [...playPairs(hall, silent, { kind: 'noCalls' }, ['1'])];
    expect([sumUp(hall, silent, pairs).habit.whose, sumUp(hall, caller, pairs).habit.whose]).toEqual(['first', 'own']);
  });
});

describe('many evenings', () => {
  it('have no difference when nothing is otherwise', () => {
    const exercise = play('inbraak.boef.json', 'clear');
    const pairs = [...playPairs(exercise, seatOf(exercise), { kind: 'nothing' }, ['1', '2', '3'])];
    for (const [own, other] of pairs) expect(other).toEqual(own);
    const many = sumUp(exercise, seatOf(exercise), pairs);
    expect(many.evenings).toBe(3);
    expect(many.difference.value).toBe(0);
    expect(many.isClear).toBe(false);
    expect(many.own).toEqual(many.other);
  });

  it('have no call in them when nobody calls', () => {
    const exercise = play('inbraak.boef.json', 'clear');
    const pairs = [...playPairs(exercise, seatOf(exercise), { kind: 'noCalls' }, ['1', '2', '3', '4'])];
    const many = sumUp(exercise, seatOf(exercise), pairs);
    expect(many.other.called).toBe(0);
    expect(many.own.called).toBeGreaterThan(0);
    expect(many.own.share.low).toBeLessThanOrEqual(many.own.share.value);
  });
});
