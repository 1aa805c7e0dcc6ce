import type { Facts } from '../language/facts.ts';
import type { SimTime } from '../scenario/time.ts';
import { ACTIVITIES, POLICE_NUMBERS } from '../scenario/vocabulary.ts';
import { hasDescription } from '../sim/assess.ts';
import type { ExerciseEvent } from '../sim/event.ts';
import type { HallCourse, PoliceKnowledge } from './hallDebrief.ts';

/** When the police first knew what, from whomever: what was said to them counts, true or not. */
export function policeClock(events: readonly ExerciseEvent[]): HallCourse['policeClock'] {
  const known = new Map<PoliceKnowledge, SimTime>();
  const calls = new Set<string>();
  const learn = (what: PoliceKnowledge, at: SimTime): void => {
    if (!known.has(what)) known.set(what, at);
  };
  const hear = (facts: Facts, at: SimTime): void => {
    learn('heard', at);
    if (facts.location !== undefined) learn('place', at);
    if (facts.activities.some((activity) => ACTIVITIES[activity] !== 'none')) learn('behaviour', at);
    if (hasDescription(facts)) learn('description', at);
    if (facts.heading !== undefined) learn('heading', at);
  };
  for (const event of events) {
    const { at } = event;
    switch (event.type) {
      case 'callPlaced':
        if (POLICE_NUMBERS.includes(event.contact)) calls.add(event.call);
        break;
      case 'callerSaid':
        if (calls.has(event.call)) hear(event.facts, at);
        break;
      case 'callerCorrected':
        if (calls.has(event.call)) hear(event.known, at);
        break;
      case 'incidentOpened':
      case 'incidentUpdated':
        hear(event.facts, at);
        break;
      case 'patrolSent':
        learn('sent', at);
        break;
      case 'patrolArrived':
        learn('arrived', at);
        break;
      case 'broadcastStarted':
        learn('broadcast', at);
        break;
      case 'caseClosed':
        if (event.outcome === 'caught' || event.outcome === 'found') learn('closed', at);
        break;
      default:
        break;
    }
  }
  return [...known].map(([what, at]) => ({ what, at }));
}
