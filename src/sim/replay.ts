import type { Scenario } from '../scenario/scenario.ts';
import { type Exercise, startExercise } from './exercise.ts';
import type { ExerciseLog } from './log.ts';

/** Plays a log again: same scenario, seed and commands, so the same events. */
export function replay(scenario: Scenario, log: Pick<ExerciseLog, 'seed' | 'settings' | 'commands' | 'until'>): Exercise {
  const exercise = startExercise(scenario, log.seed, log.settings);
  for (const command of log.commands) exercise.dispatch(command);
  exercise.advanceTo(log.until);
  return exercise;
}
