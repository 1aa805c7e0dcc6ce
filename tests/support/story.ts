import type { Facts, Span } from '../../src/language/facts.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import type { Contact } from '../../src/scenario/vocabulary.ts';
import type { FacilitatorIntent, Intent, Refusal } from '../../src/sim/command.ts';
import type { EventOf, ExerciseEvent } from '../../src/sim/event.ts';
import { type Exercise, startExercise } from '../../src/sim/exercise.ts';

const STEP = 500;
const LONGEST_CALL = 300_000;

/** An exercise told as a story: somebody does this at that time, and what happened is asked afterwards. */
export interface Story {
  readonly exercise: Exercise;
  until(time: number): Story;
  does(intent: Intent, heard?: Partial<Facts>, spans?: readonly Span[]): Refusal | null;
  /** The same from a seat that was opened. */
  in(seat: string, intent: Intent, heard?: Partial<Facts>): Refusal | null;
  leads(intent: FacilitatorIntent, heard?: Partial<Facts>): Refusal | null;
  /** Calls, gives these facts at the first real question, does not know the rest, and waits until the call has ended. */
  calls(contact: Contact, facts: Partial<Facts>): Story;
  all<T extends ExerciseEvent['type']>(type: T): EventOf<T>[];
}

/** Facts with the fields that are always there. */
export function facts(some: Partial<Facts>): Facts {
  return { activities: [], conduct: [], ...some };
}

export function story(scenario: Scenario, seed = '1'): Story {
  const exercise = startExercise(scenario, seed);
  const seat = scenario.seats[0]?.id ?? '';
  let seq = 0;
  const dispatch = (by: string, intent: Intent | FacilitatorIntent, heard?: Partial<Facts>, spans?: readonly Span[]): Refusal | null => {
    seq += 1;
    const meant = { ...(heard ? { heard: facts(heard) } : {}), ...(spans ? { spans } : {}) };
    return exercise.dispatch({ ...intent, ...meant, seq, at: exercise.now(), by });
  };
  const told: Story = {
    exercise,
    until(time) {
      exercise.advanceTo(time);
      return told;
    },
    does: (intent, heard, spans) => dispatch(seat, intent, heard, spans),
    in: (other, intent, heard) => dispatch(other, intent, heard),
    leads: (intent, heard) => dispatch('facilitator', intent, heard),
    calls(contact, some) {
      told.does({ type: 'placeCall', contact });
      const limit = exercise.now() + LONGEST_CALL;
      let said = false;
      while (exercise.world.seats[seat]?.call && exercise.now() < limit) {
        exercise.advanceTo(exercise.now() + STEP);
        const call = exercise.world.calls[exercise.world.seats[seat]?.call ?? ''];
        if (call?.phase !== 'talking' || call.asked === null) continue;
        if (said || call.asked === 'service') told.does({ type: 'dontKnow' });
        else {
          said = true;
          told.does({ type: 'say', text: 'Dit zie ik.' }, some);
        }
      }
      return told;
    },
    all: <T extends ExerciseEvent['type']>(type: T) => exercise.events.filter((event): event is EventOf<T> => event.type === type),
  };
  return told;
}
