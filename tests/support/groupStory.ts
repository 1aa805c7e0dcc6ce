// A story about a group: somebody posts, and what the group makes of it is asked afterwards.
import type { Facts } from '../../src/language/facts.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import type { Chatter } from '../../src/scenario/schema.ts';
import type { Intent, FacilitatorIntent, Refusal } from '../../src/sim/command.ts';
import type { EventOf, ExerciseEvent } from '../../src/sim/event.ts';
import { type Exercise, startExercise } from '../../src/sim/exercise.ts';
import { AS_WRITTEN, type Settings } from '../../src/sim/settings.ts';
import { facts } from './story.ts';

export interface GroupStory {
  readonly exercise: Exercise;
  readonly group: string;
  readonly seat: string;
  until(time: number): GroupStory;
  /** Posts in the group; the number of the event. */
  posts(text: string, heard: Partial<Facts>): number;
  does(intent: Intent): Refusal | null;
  leads(intent: FacilitatorIntent): Refusal | null;
  all<T extends ExerciseEvent['type']>(type: T): EventOf<T>[];
  /** What was written from this deck. */
  from(deck: Chatter): EventOf<'chatPosted'>[];
}

/** Without small talk, unless the settings say otherwise. */
export function groupStory(scenario: Scenario, seed = '1', settings: Partial<Settings> = {}): GroupStory {
  const exercise = startExercise(scenario, seed, { ...AS_WRITTEN, pressure: 0, ...settings });
  const [first] = scenario.seats;
  const seat = first?.id ?? '';
  const group = first?.group ?? '';
  let seq = 0;
  const stamp = () => {
    seq += 1;
    return { seq, at: exercise.now() };
  };
  const all = <T extends ExerciseEvent['type']>(type: T) => exercise.events.filter((event): event is EventOf<T> => event.type === type);
  const told: GroupStory = {
    exercise,
    group,
    seat,
    until(time) {
      exercise.advanceTo(time);
      return told;
    },
    posts(text, heard) {
      const refusal = exercise.dispatch({ type: 'postChat', group, text, heard: facts(heard), ...stamp(), by: seat });
      if (refusal) throw new Error(refusal.refused);
      return exercise.events.findLast((event) => event.type === 'chatPosted' && event.line.text === text)?.seq ?? -1;
    },
    does: (intent) => exercise.dispatch({ ...intent, ...stamp(), by: seat }),
    leads: (intent) => exercise.dispatch({ ...intent, ...stamp(), by: 'facilitator' }),
    all,
    from: (deck) => all('chatPosted').filter(({ line }) => line.deck === deck && line.group === group),
  };
  return told;
}

/** What somebody says who has really looked. */
export const CLEAR: Partial<Facts> = {
  alarm: 'reported',
  channel: '112',
  activities: ['forcesDoor'],
  location: { street: 'haverkamp', house: 12 },
  person: { sex: 'man', upper: { colour: 'blue' } },
};
/** Something is the matter: no place, no looks. */
export const VAGUE: Partial<Facts> = { what: 'suspicious' };
