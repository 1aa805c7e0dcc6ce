import { describe, expect, it } from 'vitest';
import { type Change, playOtherwise } from '../../src/planner/whatIf.ts';
import { playWithPolicy, POLICIES } from '../../src/planner/rehearse.ts';
import type { Exercise } from '../../src/sim/exercise.ts';
import { protagonistOf } from '../../src/sim/react/protagonist.ts';
import { SHIPPED, shipped } from '../support/shipped.ts';

const play = (name: string, seed: string): Exercise => playWithPolicy(shipped(name), seed, POLICIES.clear);
const callOf = (exercise: Exercise): number => exercise.commands.find(({ type }) => type === 'placeCall')?.seq ?? -1;

describe('the same evening, with one thing otherwise', () => {
  for (const name of SHIPPED) {
    it(`is the same evening when nothing is otherwise: ${name}`, () => {
      const exercise = play(name, '5');
      expect(playOtherwise(exercise, { kind: 'nothing' }).digest()).toBe(exercise.digest());
    });
  }

  it('has the police hear of it earlier when the call comes earlier, and nothing before that differs', () => {
    const exercise = play('inbraak.boef.json', '5');
    const at = (one: Exercise): number => one.events.find(({ type }) => type === 'callPlaced')?.at ?? -1;
    const earlier = playOtherwise(exercise, { kind: 'earlier', call: callOf(exercise), by: 20_000 });
    expect(at(earlier)).toBeLessThan(at(exercise));
    const upToThen = (one: Exercise) => one.events.filter((event) => event.at < at(earlier)).map((event) => ({ ...event, cause: null }));
    expect(upToThen(earlier)).toEqual(upToThen(exercise));
  });

  it('never lets somebody call about what they had not seen', () => {
    const exercise = play('inbraak.boef.json', '5');
    const suspect = playOtherwise(exercise, { kind: 'earlier', call: callOf(exercise), by: 3_600_000 });
    const seen = exercise.events.find((event) => event.type === 'sightingMade' && event.sighting.actor === protagonistOf(exercise));
    expect(seen).toBeDefined();
    const called = suspect.events.find(({ type }) => type === 'callPlaced');
    expect(called?.at).toBeGreaterThanOrEqual(seen?.at ?? 0);
  });

  it('has no report when nobody calls', () => {
    const exercise = play('inbraak.boef.json', '5');
    const silent = playOtherwise(exercise, { kind: 'noCalls' });
    expect(exercise.events.some(({ type }) => type === 'reportFiled')).toBe(true);
    expect(silent.events.some(({ type }) => type === 'reportFiled')).toBe(false);
  });

  it('tells the police everything when the description is complete', () => {
    const exercise = play('inbraak.boef.json', '5');
    const slots = (one: Exercise): number => {
      const said = one.events.find((event) => event.type === 'callerSaid');
      return said?.type === 'callerSaid' ? Object.keys(said.facts.person ?? {}).length : 0;
    };
    expect(slots(playOtherwise(exercise, { kind: 'complete', call: callOf(exercise) }))).toBeGreaterThan(slots(exercise));
  });

  it.each<[Change['kind'], string]>([
    ['withoutBurgernet', 'chat'],
    ['withoutGroup', 'burgernet'],
  ])('plays %s with the other means alone', (kind, channels) => {
    const exercise = play('vermissing.boef.json', '5');
    expect(playOtherwise(exercise, { kind } as Change).settings.channels).toBe(channels);
  });
});
