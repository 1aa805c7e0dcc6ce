import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { playWithPolicy, POLICIES } from '../../src/planner/rehearse.ts';
import { toScenario } from '../../src/scenario/load/load.ts';
import { startExercise } from '../../src/sim/exercise.ts';
import { logOf } from '../../src/sim/log.ts';
import { replay } from '../../src/sim/replay.ts';
import { SHIPPED, shipped } from '../support/shipped.ts';

describe.each(SHIPPED)('%s', (name) => {
  const scenario = shipped(name);
  const played = playWithPolicy(scenario, '7', POLICIES.ideal);

  test('the same log gives the same digest, also from the file that embeds the whole scenario', () => {
    const log = JSON.parse(JSON.stringify(logOf(played))) as ReturnType<typeof logOf>;
    const loaded = toScenario(log.sources);
    if (!loaded.ok) throw new Error('the log does not load');
    expect(replay(loaded.scenario, log).digest()).toBe(played.digest());
  });

  test('another seed is another evening', () => {
    expect(playWithPolicy(scenario, '8', POLICIES.ideal).digest()).not.toBe(played.digest());
  });

  test('one jump, ticks of 250 ms and random steps give the same exercise', () => {
    const inSteps = (steps: () => number): string => {
      const exercise = startExercise(scenario, '7');
      for (const command of played.commands) {
        while (exercise.now() < command.at) exercise.advanceTo(Math.min(command.at, exercise.now() + steps()));
        exercise.dispatch(command);
      }
      while (exercise.now() < played.now()) exercise.advanceTo(Math.min(played.now(), exercise.now() + steps()));
      return exercise.digest();
    };
    expect(inSteps(() => 250)).toBe(played.digest());
    expect(inSteps(() => 10_000_000)).toBe(played.digest());
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 90_000 }), { minLength: 1, maxLength: 40 }), (steps) => {
        let turn = 0;
        return inSteps(() => steps[turn++ % steps.length] ?? 1) === played.digest();
      }),
      { numRuns: 10 },
    );
  });

  test('one more line in the chat does not change where anybody goes', () => {
    const ways = (extra: boolean): unknown[] => {
      const exercise = startExercise(scenario, '7');
      const seat = scenario.seats[0];
      if (extra && seat) exercise.dispatch({ type: 'postChat', group: seat.group, text: 'Hallo allemaal', seq: 0, at: 5_000, by: seat.id });
      exercise.advanceTo(scenario.duration);
      return exercise.events.filter((event) => event.type === 'actorSetOut').map(({ at, actor, route }) => [at, actor, route]);
    };
    expect(ways(true)).toEqual(ways(false));
  });
});
