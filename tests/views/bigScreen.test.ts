import { expect, test } from 'vitest';
import { bigScreen } from '../../src/views/bigScreen.ts';
import { seatView } from '../../src/views/seatView.ts';
import { AS_WRITTEN } from '../../src/sim/settings.ts';
import { startExercise } from '../../src/sim/exercise.ts';
import { SHIPPED, shipped } from '../support/shipped.ts';
import { playHall } from './playHall.ts';

test('before the first round the screen knows nothing', () => {
  expect(bigScreen(null)).toEqual({ broadcast: null, outcome: null });
});

test.each(SHIPPED)('%s: how it ended is told when it is over, also when the case was closed long before', (name) => {
  let between = 0;
  const exercise = playHall({
    scenario: shipped(name),
    look: (running) => {
      if (running.world.phase === 'ended') return;
      if (running.world.outcome !== 'open') between += 1;
      expect(bigScreen(running).outcome).toBeNull();
    },
  });
  if (name === 'inbraak.boef.json') expect(between).toBeGreaterThan(0);
  expect(bigScreen(exercise).outcome).toBe(exercise.world.outcome);
});

test('a Burgernet message is on the screen as soon as it is on a phone, as it is there, and not before', () => {
  let shown = 0;
  playHall({
    scenario: shipped('vermissing.boef.json'),
    policies: ['ideal'],
    look: (exercise) => {
      const onPhones = Object.keys(exercise.world.seats).flatMap((id) => seatView(exercise, id).broadcasts);
      const { broadcast } = bigScreen(exercise);
      expect(broadcast === null).toBe(onPhones.length === 0);
      if (!broadcast) return;
      shown += 1;
      expect(onPhones.map((one) => ({ ...one, read: false }))).toContainEqual(broadcast);
    },
  });
  expect(shown).toBeGreaterThan(10);
});

test('a message that nobody in the hall received is not on the screen', () => {
  const scenario = shipped('vermissing.boef.json');
  const exercise = startExercise(scenario, '1', AS_WRITTEN);
  exercise.advanceTo(scenario.duration);
  expect(Object.values(exercise.world.broadcasts).some(({ phase }) => phase !== 'draft')).toBe(true);
  expect(bigScreen(exercise).broadcast).toBeNull();
});
