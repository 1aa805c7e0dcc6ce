import type { Exercise } from '../sim/exercise.ts';
import { protagonistOf } from '../sim/react/protagonist.ts';
import { playedSeats } from '../sim/seats.ts';
import type { RoundTimes } from './debrief.ts';
import { hallMarks } from './hallMarks.ts';
import { onceOver } from './onceOver.ts';
import { PROTAGONISTS } from './protagonists.ts';

/**
 * The times of a finished round that can be set beside exercises in the street: of everybody who played, and so of a hall as a whole
 * also for who wrote nothing there.
 */
export function roundTimes(exercise: Exercise, seat: string): RoundTimes {
  return playedSeats(exercise).includes(seat) ? timesOf(exercise) : timesOf(exercise, seat);
}

/** With one seat more where it is named. */
const timesOf = onceOver((exercise, seat): RoundTimes => {
  const { scenario, events } = exercise;
  const seats = new Set([...playedSeats(exercise), ...(seat === '' ? [] : [seat])]);
  const { cameAt, firstLineAt, firstCallAt, searchedFrom, foundAt } = hallMarks(scenario, events, seats);
  const protagonist = protagonistOf(exercise) === null ? null : PROTAGONISTS[scenario.plot.kind];
  return { protagonist, cameAt, firstLineAt, firstCallAt, searchedFrom, foundAt };
});
