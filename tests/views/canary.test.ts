import { describe, expect, test } from 'vitest';
import { POLICIES, type PolicyName } from '../../src/planner/rehearse.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import type { Command } from '../../src/sim/command.ts';
import { startExercise } from '../../src/sim/exercise.ts';
import { chanceFrom } from '../../src/sim/random.ts';
import { briefingOf } from '../../src/views/briefingOf.ts';
import { participantView } from '../../src/views/participantView.ts';
import { SHIPPED, shipped } from '../support/shipped.ts';
import { MARK, marked, otherwiseLed, otherwiseTrue } from './marked.ts';

const TURN = 2_000;

/** Everything that the seats received during a whole exercise, turn by turn, as it would go over the wire. */
function received(scenario: Scenario, seed: string, policy: PolicyName): string[] {
  const exercise = startExercise(scenario, seed);
  const players = scenario.seats.map(({ id }) => ({ id, policy: POLICIES[policy](briefingOf(exercise, id), chanceFrom(`${seed}/${id}`)) }));
  const messages = players.map(({ id }) => JSON.stringify(briefingOf(exercise, id)));
  let seq = 0;
  for (const { id } of players) {
    exercise.dispatch({ type: 'takeSeat', seat: id, seq, at: 0, by: 'facilitator' });
    seq += 1;
  }
  while (exercise.world.phase === 'running') {
    exercise.advanceTo(exercise.now() + TURN);
    for (const { id, policy: player } of players) {
      const view = participantView(exercise, id);
      messages.push(JSON.stringify(view));
      for (const { intent, heard } of player.next(view)) {
        exercise.dispatch({ ...intent, ...(heard ? { heard } : {}), seq, at: exercise.now(), by: id } as Command);
        seq += 1;
      }
    }
  }
  return messages;
}

describe.each(SHIPPED)('%s', (name) => {
  const scenario = shipped(name);

  test.each(['ideal', 'random'] as const)('a phone never receives a hidden name or text, played by %s', (policy) => {
    const canary = marked(scenario, MARK);
    expect(JSON.stringify(canary.ideal)).toContain(MARK);
    for (const seed of ['1', '2', '3']) {
      const leaks = received(canary, seed, policy).filter((message) => message.includes(MARK));
      expect(leaks.map((leak) => leak.slice(Math.max(0, leak.indexOf(MARK) - 80), leak.indexOf(MARK) + 40))).toEqual([]);
    }
  });

  test('two exercises that differ only in what a participant may not know look the same on every phone', () => {
    expect(received(otherwiseLed(scenario, 'een'), '4', 'ideal')).toEqual(received(otherwiseLed(scenario, 'twee'), '4', 'ideal'));
  });
});

test.each(SHIPPED)('%s: two exercises that differ only in what a closer look would show look the same to who does not look', (name) => {
  const scenario = shipped(name);
  const other = otherwiseTrue(scenario);
  expect(JSON.stringify(other.cast)).not.toBe(JSON.stringify(scenario.cast));
  expect(received(other, '5', 'silent')).toEqual(received(scenario, '5', 'silent'));
});

test('the bridge of a coordinator who plays, with what came in, is among what is searched', () => {
  const scenario = shipped('gezamenlijk.boef.json');
  expect(received(scenario, '1', 'ideal').some((message) => /"inbox":\[\{"id"/.test(message))).toBe(true);
});

test('the canary is found when it does get out', () => {
  const [name] = SHIPPED;
  const canary = marked(shipped(name as string), MARK);
  const exercise = startExercise(canary, '1');
  exercise.advanceTo(canary.duration);
  expect(JSON.stringify(exercise.events)).toContain(MARK);
});
