import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Command, FacilitatorIntent, Intent } from '../../src/sim/command.ts';
import { type Exercise, startExercise } from '../../src/sim/exercise.ts';
import { logOf } from '../../src/sim/log.ts';
import { replay } from '../../src/sim/replay.ts';
import { shipped } from '../support/shipped.ts';

const MINUTE = 60_000;
const scenario = shipped('vermissing.boef.json');
const inject = fc.constantFrom(...scenario.injects.map(({ id }) => id));
const seat = fc.constantFrom(...scenario.seats.map(({ id }) => id), 'late-1', 'late-2');
const lookout = fc.constantFrom(...scenario.lookouts.map(({ id }) => id));
const call = fc.constantFrom('call-1', 'call-2');
const like = fc.constantFrom(...scenario.seats.map(({ id }) => id));
const wait = fc.integer({ min: 1, max: 4 * MINUTE });

/** Everything that a facilitator can want, and what participants do in the meantime. */
const led: fc.Arbitrary<FacilitatorIntent> = fc.oneof(
  fc.record({ type: fc.constant('openSeat' as const), seat, like, lookout, patient: fc.boolean() }),
  fc.record({ type: fc.constant('takeSeat' as const), seat, patient: fc.boolean() }),
  fc.record({ type: fc.constant('fireInject' as const), inject }),
  fc.record({ type: fc.constant('skipInject' as const), inject }),
  fc.record({ type: fc.constant('delayInject' as const), inject, wait }),
  fc.constant({ type: 'improvise', group: 'elzerwolde', from: 'Tineke', text: 'Ziet iemand haar?' } as const),
  fc.record({ type: fc.constant('takeLineAway' as const), line: fc.constantFrom('line-1', 'line-2', 'line-3') }),
  fc.record({ type: fc.constant('takeOverCall' as const), call }),
  fc.record({ type: fc.constant('speakInCall' as const), call, text: fc.constant('Waar bent u?') }),
  fc.record({ type: fc.constant('handBackCall' as const), call }),
  fc.record({
    type: fc.constant('sendHint' as const),
    step: fc.constantFrom('spot' as const, 'alert' as const),
    level: fc.constant(1 as const),
  }),
  fc.constant({ type: 'takeNote', text: 'Kijk hier straks naar.' } as const),
  fc.record({ type: fc.constant('setPressure' as const), perMinute: fc.integer({ min: 0, max: 5 }) }),
);
const done: fc.Arbitrary<Intent> = fc.oneof(
  fc.constant({ type: 'placeCall', contact: '112' } as const),
  fc.constant({
    type: 'say',
    text: 'Zij loopt hier.',
    facts: { what: 'missing', activities: [], conduct: [], location: { place: 'halte' } },
  } as const),
  fc.constant({ type: 'dontKnow' } as const),
  fc.constant({ type: 'hangUp' } as const),
  fc.record({ type: fc.constant('walkTo' as const), lookout }),
  fc.constant({ type: 'postChat', group: 'elzerwolde', text: 'Ik kijk mee.' } as const),
);
const wishes = fc.array(
  fc.oneof(
    fc.record({ intent: led, at: fc.integer({ min: 0, max: 14 * MINUTE }), by: fc.constant('facilitator') }),
    fc.record({ intent: done, at: fc.integer({ min: 0, max: 14 * MINUTE }), by: seat }),
  ),
  { minLength: 4, maxLength: 40 },
);

function play(commands: readonly Command[], steps: () => number): Exercise {
  const exercise = startExercise(scenario, '3');
  const goTo = (time: number): void => {
    while (exercise.now() < time && exercise.world.phase === 'running') exercise.advanceTo(Math.min(time, exercise.now() + steps()));
  };
  for (const command of commands) {
    goTo(command.at);
    exercise.dispatch(command);
  }
  goTo(20 * MINUTE);
  return exercise;
}

test('whatever a facilitator does at whatever moment, one jump, steps and a replay give the same exercise', () => {
  fc.assert(
    fc.property(wishes, fc.array(fc.integer({ min: 1, max: 90_000 }), { minLength: 1, maxLength: 20 }), (wished, steps) => {
      const commands = wished.toSorted((a, b) => a.at - b.at).map(({ intent, at, by }, seq): Command => ({ ...intent, seq, at, by }));
      const jumped = play(commands, () => 10_000_000);
      let turn = 0;
      expect(play(commands, () => steps[turn++ % steps.length] ?? 1).digest()).toBe(jumped.digest());
      expect(replay(scenario, JSON.parse(JSON.stringify(logOf(jumped))) as ReturnType<typeof logOf>).digest()).toBe(jumped.digest());
      // Plain data all the way: a world that is kept and read back is the same world.
      expect(JSON.parse(JSON.stringify(jumped.world))).toEqual(JSON.parse(JSON.stringify(play(commands, () => 250).world)));
    }),
    { numRuns: 25 },
  );
}, 120_000);
