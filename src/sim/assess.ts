import type { Facts } from '../language/facts.ts';
import { ACTIVITIES, type Activity, PERSON_SLOTS, URGENT_CASES, VEHICLE_SLOTS } from '../scenario/vocabulary.ts';
import type { Focus, Urgency } from './callEvent.ts';
import type { Need } from './machines/operator.ts';

/** Fewer than this many features is no description to search with (domain.md: "urgent and a clear description"). */
const CLEAR_FEATURES = 3;

/**
 * How the control room judges what was said. What somebody does decides; looks alone are no case (domain.md: behaviour
 * before appearance).
 */
export function judge(facts: Facts): Urgency {
  if (facts.danger || facts.atRisk) return 'urgent';
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

/** Whether these facts say how somebody or something looks. */
export function hasDescription(facts: Facts): boolean {
  return countFeatures(facts) > 0;
}

/** Whether a message says that something is the matter. */
export function isAlarm(facts: Facts): boolean {
  return (
    facts.alarm === 'reported' ||
    facts.activities.length > 0 ||
    facts.person !== undefined ||
    facts.vehicle !== undefined ||
    facts.what !== undefined
  );
}

/** What the police ask first about a vehicle: once this much of it is known, the driver comes next. */
const VEHICLE_FIRST = 2;

/**
 * What an operator would still ask, what matters most first: place, what, what somebody does, weapon or injury, looks,
 * which way (domain.md section 5; ux.md section 4). `found`: the place is on the map; `known`: others called about it before.
 */
export function questionsLeft(facts: Facts, found: boolean, known: boolean): Need[] {
  const { what } = facts;
  const left: Need[] = [need('service')];
  if (!found) left.push(need('place', facts.location?.unlisted === undefined ? null : 'municipality'));
  if (known) return [...left, need('news')];
  const urgent = facts.activities.some((activity) => ACTIVITIES[activity] === 'urgent');
  if (what === undefined && !urgent) left.push(need('case'));
  const vehicle = what === 'collision' ? 'vehicle' : null;
  // A fire engine and an ambulance look for nobody.
  const seeksSomebody = what !== 'fire' && what !== 'medical';
  if (seeksSomebody && facts.activities.length === 0) left.push(need('behaviour', vehicle));
  const danger = dangerOf(facts);
  if (danger !== null && facts.danger === undefined) left.push(need('danger', danger));
  if (!seeksSomebody) return left;
  const ofVehicle = VEHICLE_SLOTS.filter((slot) => facts.vehicle?.[slot] !== undefined).length;
  const isAboutVehicle = vehicle ?? (facts.vehicle !== undefined ? 'vehicle' : null);
  if (countFeatures(facts) < CLEAR_FEATURES) left.push(need('description', ofVehicle < VEHICLE_FIRST ? isAboutVehicle : null));
  if (!facts.heading) left.push(need('heading', isAboutVehicle));
  return left;
}

function need(question: Need['question'], focus: Focus | null = null): Need {
  return { question, focus };
}

/** Which danger matters in this case; null where the question would only cost time. */
function dangerOf({ what, activities }: Facts): Focus | null {
  switch (what) {
    case 'violence':
    case 'burglary':
      return 'weapon';
    case 'collision':
    case 'fire':
      return 'injured';
    case 'medical':
      return 'conscious';
    case 'missing':
      return 'unwell';
    case 'theft':
    case 'vandalism':
    case 'suspicious':
    case 'nuisance':
    case undefined:
      return activities.some((activity) => BREAKS_IN.includes(activity)) ? 'weapon' : null;
    default:
      return what satisfies never;
  }
}

const BREAKS_IN: readonly Activity[] = ['climbsFence', 'forcesDoor', 'breaksWindow', 'climbsThroughWindow', 'carriesLootOut'];

/** Whether a call is no matter for 112 and everything is known that says so; what somebody does now is (domain.md section 5). */
export function isCalm(facts: Facts, found: boolean): boolean {
  return judge(facts) === 'notUrgent' && found && facts.what !== undefined && facts.what !== 'suspicious';
}

/** "Something is not right here", without a word about what or who: somebody may go and look. Looks alone are no case. */
export function isHunch(facts: Facts): boolean {
  return judge(facts) === 'noCase' && facts.what === 'suspicious' && countFeatures(facts) === 0;
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
