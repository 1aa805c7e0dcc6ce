// What is known after one more message: of every slot the later word wins, lists are united.
import type { PersonFacts, VehicleFacts } from '../scenario/appearance.ts';
import { type Case, URGENT_CASES } from '../scenario/vocabulary.ts';
import type { Facts, Heading, Location } from './facts.ts';

function mergePerson(known: PersonFacts, more: PersonFacts): PersonFacts {
  const merged = { ...known, ...more };
  return {
    ...merged,
    ...(known.upper && more.upper ? { upper: { ...known.upper, ...more.upper } } : {}),
    ...(known.lower && more.lower ? { lower: { ...known.lower, ...more.lower } } : {}),
    ...(known.shoes && more.shoes ? { shoes: { ...known.shoes, ...more.shoes } } : {}),
    ...(known.bag && more.bag ? { bag: { ...known.bag, ...more.bag } } : {}),
  };
}

/** Another make makes the known model and plate those of another car. */
function mergeVehicle(known: VehicleFacts, more: VehicleFacts): VehicleFacts {
  if (more.make === undefined || known.make === undefined || more.make === known.make) return { ...known, ...more };
  const { model: _model, ...rest } = known;
  return { ...rest, ...more };
}

const isOnMap = ({ street, place }: Location): boolean => street !== undefined || place !== undefined;

/** "Nummer 8" adds to a street; another street begins anew. A place on the map is not lost to words for one that is not. */
function mergeLocation(known: Location, more: Location): Location {
  if (more.unlisted !== undefined && !isOnMap(more)) return isOnMap(known) ? known : more;
  if (known.unlisted !== undefined && isOnMap(more)) return more;
  return more.street !== undefined && more.street !== known.street ? more : { ...known, ...more };
}

/** A goal on the map is not lost to words for one that is not. */
function mergeHeading(known: Heading, more: Heading): Heading {
  const vaguer = known.towards !== undefined && isOnMap(known.towards) && more.towards !== undefined && !isOnMap(more.towards);
  return { ...known, ...more, ...(vaguer ? { towards: known.towards } : {}) };
}

function either<Value>(known: Value | undefined, more: Value | undefined, merge: (known: Value, more: Value) => Value): Value | undefined {
  if (known === undefined || more === undefined) return more ?? known;
  return merge(known, more);
}

/** The goal of somebody's way, named alone, says where they go and not where it is. */
function isOnlyGoal({ location, heading }: Facts): boolean {
  return (
    location !== undefined &&
    heading?.towards !== undefined &&
    location.street === heading.towards.street &&
    location.place === heading.towards.place &&
    location.unlisted === heading.towards.unlisted
  );
}

/** What needs help now is not talked down by a later, lighter word ("he is off with the bike" after "they are breaking in"). */
function mergeCase(known: Case, more: Case): Case {
  return URGENT_CASES.includes(known) && !URGENT_CASES.includes(more) ? known : more;
}

/** `more` is the later message. */
export function mergeFacts(known: Facts, more: Facts): Facts {
  const person = either(known.person, more.person, mergePerson);
  const vehicle = either(known.vehicle, more.vehicle, mergeVehicle);
  const location = known.location && isOnlyGoal(more) ? known.location : either(known.location, more.location, mergeLocation);
  const heading = either(known.heading, more.heading, mergeHeading);
  const measured = either(known.measured, more.measured, (first, later) => ({ ...first, ...later }));
  const what = either(known.what, more.what, mergeCase);
  return {
    ...known,
    ...more,
    activities: [...new Set([...known.activities, ...more.activities])],
    conduct: [...new Set([...known.conduct, ...more.conduct])],
    ...(person ? { person } : {}),
    ...(vehicle ? { vehicle } : {}),
    ...(location ? { location } : {}),
    ...(heading ? { heading } : {}),
    ...(measured ? { measured } : {}),
    ...(what ? { what } : {}),
    ...(known.danger || more.danger ? { danger: true } : {}),
  };
}
