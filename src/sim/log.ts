import type { ScenarioSources } from '../scenario/scenario.ts';
import type { Command } from './command.ts';
import type { Exercise } from './exercise.ts';
import type { Settings } from './settings.ts';

/** Raised whenever the same log would give other events; old logs then say so instead of showing a different evening. */
export const ENGINE_VERSION = 3;

/** The longest note of a facilitator with a line of a score, in characters. */
export const LONGEST_RULING_NOTE = 200;

/** What a facilitator judged otherwise than a score did: of one line of one seat, with why. Nothing in an exercise depends on it. */
export interface Ruling {
  readonly seat: string;
  /** The id of an expectation, or of an anti-pattern, whose points are what it takes. */
  readonly line: string;
  readonly points: number;
  readonly note: string;
}

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
  /** Stands beside the exercise: no part of the digest. */
  readonly rulings?: readonly Ruling[];
}

/** The log of an exercise as it stands, with what was judged otherwise than its score did. */
export function logOf(exercise: Exercise, rulings: readonly Ruling[] = []): ExerciseLog {
  return {
    format: 1,
    engine: ENGINE_VERSION,
    sources: exercise.scenario.sources,
    seed: exercise.seed,
    settings: exercise.settings,
    commands: exercise.commands,
    until: exercise.now(),
    digest: exercise.digest(),
    ...(rulings.length === 0 ? {} : { rulings }),
  };
}
