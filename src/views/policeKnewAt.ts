import type { SimTime } from '../scenario/time.ts';
import { POLICE_NUMBERS } from '../scenario/vocabulary.ts';
import type { Exercise } from '../sim/exercise.ts';
import { foldEvents } from './foldEvents.ts';

const heard = foldEvents(
  (): { calls: Set<string>; at: SimTime | null } => ({ calls: new Set(), at: null }),
  (known, event) => {
    if (known.at !== null) return;
    if (event.type === 'callPlaced' && POLICE_NUMBERS.includes(event.contact)) known.calls.add(event.call);
    const isReport = (event.type === 'reportHeard' || event.type === 'reportFiled') && known.calls.has(event.call);
    if (isReport || event.type === 'incidentOpened') known.at = event.at;
  },
);

/** When the police first heard anything, from whomever; null when they never did. */
export function policeKnewAt(exercise: Exercise): SimTime | null {
  return heard(exercise).at;
}
