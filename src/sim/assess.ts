import type { Facts } from '../language/facts.ts';
import { ACTIVITIES, PERSON_SLOTS, URGENT_CASES, VEHICLE_SLOTS } from '../scenario/vocabulary.ts';
import type { Question, Urgency } from './event.ts';

/** Fewer than this many features is no description to search with (domain.md: "urgent and a clear description"). */
const CLEAR_FEATURES = 3;

/**
 * How the control room judges what was said. What somebody does decides; looks alone are no case (domain.md: behaviour
 * before appearance).
 */
export function judge(facts: Facts): Urgency {
  if (facts.danger) return 'urgent';
  const concerns = facts.activities.map((activity) => ACTIVITIES[activity]);
  if (concerns.includes('urgent')) return 'urgent';
  if (facts.what !== undefined && URGENT_CASES.includes(facts.what)) return 'urgent';
  if (concerns.includes('notable')) return 'notUrgent';
  if (facts.what === 'theft' || facts.what === 'vandalism' || facts.what === 'nuisance') return 'notUrgent';
  return 'noCase';
}

/** How many features of a person or vehicle these facts give. */
export function countFeatures(facts: Facts): number {
  const { person, vehicle } = facts;
  return (
    PERSON_SLOTS.filter((slot) => person?.[slot] !== undefined).length +
    VEHICLE_SLOTS.filter((slot) => vehicle?.[slot] !== undefined).length
  );
}

/** Whether a search by the public makes sense: urgent, and described clearly. */
export function isClear(facts: Facts): boolean {
  return judge(facts) === 'urgent' && countFeatures(facts) >= CLEAR_FEATURES;
}

/** Which of the operator's questions these facts answer; `found`: the place that was named is on the map. */
export function answeredBy(facts: Facts, found: boolean): Question[] {
  const answered: Question[] = [];
  if (found) answered.push('place');
  if (facts.what !== undefined || facts.activities.some((activity) => ACTIVITIES[activity] === 'urgent')) answered.push('case');
  if (facts.activities.length > 0) answered.push('behaviour');
  if (countFeatures(facts) >= CLEAR_FEATURES) answered.push('description');
  if (facts.heading) answered.push('heading');
  return answered;
}

/** Whether `more` says something that `known` does not. */
export function hasNews(known: Facts, more: Facts): boolean {
  if (countNew(PERSON_SLOTS, known.person, more.person) > 0 || countNew(VEHICLE_SLOTS, known.vehicle, more.vehicle) > 0) return true;
  if (more.heading && JSON.stringify(more.heading) !== JSON.stringify(known.heading)) return true;
  return more.activities.some((activity) => !known.activities.includes(activity) && ACTIVITIES[activity] !== 'none');
}

function countNew<S extends string>(
  slots: readonly S[],
  known: Partial<Record<S, unknown>> | undefined,
  more: Partial<Record<S, unknown>> | undefined,
): number {
  return slots.filter((slot) => more?.[slot] !== undefined && known?.[slot] === undefined).length;
}
