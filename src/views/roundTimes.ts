import type { Exercise } from '../sim/exercise.ts';
import { protagonistOf } from '../sim/react/protagonist.ts';
import type { RoundTimes } from './debrief.ts';
import { hallMarks } from './hallMarks.ts';
import { PROTAGONISTS } from './protagonists.ts';
import { playedSeats } from '../sim/seats.ts';

/**
 * The times of a finished round that can be set beside exercises in the street: of everybody who played, and so of a hall as a whole
 * also for who wrote nothing there.
 */
export function roundTimes(exercise: Exercise, seat: string): RoundTimes {
  const { scenario, events } = exercise;
  const { cameAt, firstLineAt, firstCallAt, searchedFrom, foundAt } = hallMarks(
    scenario,
    events,
    new Set([seat, ...playedSeats(exercise)]),
  );
  const protagonist = protagonistOf(exercise) === null ? null : PROTAGONISTS[scenario.plot.kind];
  return { protagonist, cameAt, firstLineAt, firstCallAt, searchedFrom, foundAt };
}
