import type { ScenarioSources } from '../scenario/scenario.ts';
import type { Command } from './command.ts';
import type { Exercise } from './exercise.ts';
import type { Settings } from './settings.ts';

/** Raised whenever the same log would give other events; old logs then say so instead of showing a different evening. */
export const ENGINE_VERSION = 3;

/** An exercise that was played, complete: the scenario itself, the seed and the commands. This is the replay. */
export interface ExerciseLog {
  readonly format: 1;
  readonly engine: number;
  readonly sources: ScenarioSources;
  readonly seed: string;
  readonly settings: Settings;
  readonly commands: readonly Command[];
  /** How far the exercise was played, in milliseconds. */
  readonly until: number;
  readonly digest: string;
}

/** The log of an exercise as it stands. */
export function logOf(exercise: Exercise): ExerciseLog {
  return {
    format: 1,
    engine: ENGINE_VERSION,
    sources: exercise.scenario.sources,
    seed: exercise.seed,
    settings: exercise.settings,
    commands: exercise.commands,
    until: exercise.now(),
    digest: exercise.digest(),
  };
}
