import { expect, test } from 'vitest';
import { POLICIES, playWithPolicy } from '../../src/planner/rehearse.ts';
import { startExercise } from '../../src/sim/exercise.ts';
import { debriefView } from '../../src/views/debriefView.ts';
import { SHIPPED, shipped } from '../support/shipped.ts';

test.each(SHIPPED)('%s: the debrief opens after the end and not before', (name) => {
  const scenario = shipped(name);
  const seat = scenario.seats[0]?.id ?? '';
  const exercise = startExercise(scenario, '1');
  exercise.advanceTo(60_000);
  expect(debriefView(exercise, seat)).toBeNull();
  exercise.advanceTo(scenario.duration);
  expect(debriefView(exercise, seat)?.outcome).toBe(exercise.world.outcome);
});

test.each(SHIPPED)('%s: every line and every penalty of the debrief can show its evidence', (name) => {
  const scenario = shipped(name);
  for (const policy of ['ideal', 'random'] as const) {
    const debrief = debriefView(playWithPolicy(scenario, '5', POLICIES[policy]), scenario.seats[0]?.id ?? '');
    if (!debrief) throw new Error('no debrief');
    const shown = new Set(debrief.evidence.map(({ seq }) => seq));
    for (const number of [...debrief.score.lines, ...debrief.score.penalties].flatMap(({ evidence }) => evidence))
      expect(shown.has(number)).toBe(true);
  }
});

test('whom an exercise was about is called what they were: suspect, missing or driver', () => {
  const roleIn = (name: string) => {
    const scenario = shipped(name);
    return debriefView(playWithPolicy(scenario, '1', POLICIES.silent), scenario.seats[0]?.id ?? '')?.tracks[0]?.role;
  };
  expect([roleIn('inbraak.boef.json'), roleIn('vermissing.boef.json'), roleIn('aanrijding.boef.json')]).toEqual([
    'suspect',
    'missing',
    'driver',
  ]);
});

test('the true route never jumps: from one point to the next nobody is faster than a fleeing car', () => {
  for (const name of SHIPPED) {
    const scenario = shipped(name);
    const debrief = debriefView(playWithPolicy(scenario, '2', POLICIES.silent), scenario.seats[0]?.id ?? '');
    for (const track of debrief?.tracks.filter(({ role }) => role !== 'patrol') ?? []) {
      for (const [index, point] of track.points.entries()) {
        const before = track.points[index - 1];
        if (!before) continue;
        const metres = Math.hypot(point.point.x - before.point.x, point.point.y - before.point.y) / 10;
        const seconds = (point.at - before.at) / 1000;
        expect(metres, `${name} ${track.actor} at ${point.at}`).toBeLessThanOrEqual(40 * seconds + 2);
      }
    }
  }
});
