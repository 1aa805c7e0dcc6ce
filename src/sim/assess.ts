import type { Facts } from '../language/facts.ts';
import { ACTIVITIES, type Activity, type Case, PERSON_SLOTS, URGENT_CASES, VEHICLE_SLOTS } from '../scenario/vocabulary.ts';
import type { Focus, Urgency } from './callEvent.ts';
import { compareLooks } from './compareLooks.ts';
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

/** Whether a message should not stand in a group: a coordinator takes it away (domain.md: house rules). */
export function isHarmful({ conduct }: Facts): boolean {
  return conduct.some((kind) => kind === 'prejudice' || kind === 'abuse' || kind === 'privacy');
}

/** Whether a group objects to the deed: harm, or danger to oneself. */
export function isObjectionable(facts: Facts): boolean {
  return isHarmful(facts) || facts.conduct.includes('unsafe');
}

/**
 * Whether a message says that something is the matter. In words that a group objects to, looks alone or a bad feeling are no
 * alarm: only a call, a deed or a case is.
 */
export function isAlarm(facts: Facts): boolean {
  const { alarm, activities, what, person, vehicle } = facts;
  if (alarm === 'reported') return true;
  if (isObjectionable(facts))
    return activities.some((activity) => ACTIVITIES[activity] !== 'none') || (what !== undefined && what !== 'suspicious');
  return activities.length > 0 || person !== undefined || vehicle !== undefined || what !== undefined;
}

/** What the police ask first about a vehicle: once this much of it is known, the driver comes next. */
const VEHICLE_FIRST = 2;

/** What a call is about: something of its own, a case that others called about before, or that without anything new. */
export type Subject = 'own' | 'knownCase' | 'nothingNew';

/**
 * What an operator would still ask, what matters most first: place, what, what somebody does, weapon or injury, looks,
 * which way (domain.md section 5; ux.md section 4). `found`: the place is on the map.
 */
export function questionsLeft(facts: Facts, found: boolean, subject: Subject): Need[] {
  const { what } = facts;
  const left: Need[] = [need('service')];
  if (!found) left.push(need('place', facts.location?.unlisted === undefined ? null : 'municipality'));
  if (subject === 'nothingNew') return [...left, need('news')];
  const urgent = facts.activities.some((activity) => ACTIVITIES[activity] === 'urgent');
  // Who sees somebody that is looked for already is asked about them, and not what the case is.
  if (what === undefined && !urgent && subject === 'own') left.push(need('case'));
  const vehicle = what === 'collision' ? 'vehicle' : null;
  // A fire engine and an ambulance look for nobody.
  const seeksSomebody = what !== 'fire' && what !== 'medical';
  if (seeksSomebody && facts.activities.length === 0) left.push(need('behaviour', vehicle));
  const danger = dangerOf(facts);
  if (danger !== null && facts.danger === undefined) left.push(need('danger', danger));
  if (!seeksSomebody) return left;
  const ofVehicle = VEHICLE_SLOTS.filter((slot) => facts.vehicle?.[slot] !== undefined).length;
  const isAboutVehicle = vehicle ?? (facts.vehicle !== undefined ? 'vehicle' : null);
  if (countFeatures(facts) < CLEAR_FEATURES)
    left.push(need('description', (ofVehicle < VEHICLE_FIRST ? isAboutVehicle : null) ?? missingOf(facts)));
  if (!facts.heading) left.push(need('heading', isAboutVehicle));
  return left;
}

function need(question: Need['question'], focus: Focus | null = null): Need {
  return { question, focus };
}

/** What of a description of a person is still missing: nobody is asked what they said already. */
function missingOf({ person }: Facts): Focus | null {
  const sex = person?.sex !== undefined;
  const clothes = person?.upper?.colour !== undefined;
  if (sex && clothes) return 'more';
  return sex ? 'clothes' : clothes ? 'sex' : null;
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

/** What is seen of a case by those who do not name it. */
const SIGNS: Readonly<Partial<Record<Case, readonly Activity[]>>> = {
  burglary: BREAKS_IN,
  missing: ['looksLost', 'walksInNightclothes', 'asksForSomeoneLongGone', 'walksOnRoad', 'sitsByWater'],
  collision: ['hitsCyclist', 'liesOnRoad', 'drivesOffAfterCrash', 'leavesDamagedCar', 'speeds', 'looksAtDamage'],
};
/** Looks that agree in this many features more than they differ fit; one is enough when it is not "a man". */
const FITTING_LOOKS = 2;

/** Whether what was said is about this case in more than its place: the same case or deed, or looks that agree. */
export function fitsCase(known: Facts, said: Facts): boolean {
  if (said.what !== undefined && said.what === known.what) return true;
  const signs = known.what === undefined ? [] : (SIGNS[known.what] ?? []);
  const isSign = (activity: Activity): boolean => ACTIVITIES[activity] !== 'none' && known.activities.includes(activity);
  if (said.activities.some((activity) => isSign(activity) || signs.includes(activity))) return true;
  const { right, wrong } = compareLooks(said, { person: known.person ?? {}, vehicle: known.vehicle ?? null });
  return right - wrong >= FITTING_LOOKS || (right > wrong && said.person?.sex === undefined);
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
