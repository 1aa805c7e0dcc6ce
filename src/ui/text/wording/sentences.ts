import type { Heading } from '../../../language/facts.ts';
import type { PersonFacts, VehicleFacts } from '../../../scenario/appearance.ts';
import { ACTIVITY_NAMES, type Activity, type VehicleKind } from '../../../scenario/vocabulary.ts';
import type { Names } from './names.ts';

/** What was seen: the shape of a glimpse and of a closer look. */
export interface Seen {
  readonly activity: Activity;
  readonly person: PersonFacts;
  readonly vehicle: VehicleFacts | null;
}

/** The grammar of a language: facts in, words out. */
export interface Sentences {
  /** One neutral sentence: "Een man met een bruine tas loopt het achterpad in." */
  sighting(seen: Seen): string;
  /** "een man in een blauwe jas"; null when nothing is known of the person. */
  person(person: PersonFacts): string | null;
  /** "een rode auto"; null when nothing is known. */
  vehicle(vehicle: VehicleFacts): string | null;
  /** Loose traits: "blauwe jas", "bril". */
  traits(person: PersonFacts): readonly string[];
  /** "richting Molenweg", "naar het noorden"; empty when nothing is known. */
  heading(heading: Heading, names: Names): string;
}

/** Things that an activity already names, so that a sentence does not say them twice. */
export const NAMED_BY_ACTIVITY: Partial<Readonly<Record<Activity, PersonFacts['other']>>> = {
  pushesPram: 'pram',
  walksDog: 'dog',
  phones: 'phone',
  climbsLadder: 'ladder',
  usesTool: 'tool',
  delivers: 'parcel',
  collectsParcel: 'parcel',
};

/** Activities that somebody does from inside or on top of the vehicle. */
export const ABOARD: ReadonlySet<Activity> = new Set<Activity>([
  'cycles',
  'drives',
  'speeds',
  'hitsCyclist',
  'drivesOffAfterCrash',
  'stops',
]);

/** Activities whose words hold a vehicle, which a seen vehicle replaces: "wast een auto" becomes "wast een rode auto". */
export const NAMES_VEHICLE: ReadonlySet<Activity> = new Set(
  ACTIVITY_NAMES.filter((name) => /Car$|Van$|Bicycle$|Damage$|^waitsInCar$|^unloadsShopping$/.test(name) && name !== 'feelsCarDoors'),
);

/** Vehicles that one sits on rather than in. */
export const RIDDEN: ReadonlySet<VehicleKind> = new Set<VehicleKind>([
  'bicycle',
  'ebike',
  'cargoBike',
  'kickScooter',
  'mobilityScooter',
  'moped',
  'scooter',
  'motorbike',
  'quad',
]);

/** The same facts without what the activity says already. */
export function withoutNamed(seen: Seen): PersonFacts {
  if (seen.person.other === undefined || NAMED_BY_ACTIVITY[seen.activity] !== seen.person.other) return seen.person;
  const { other: _named, ...rest } = seen.person;
  return rest;
}

/** "a, b and c". */
export function listed(parts: readonly string[], and: string): string {
  if (parts.length < 2) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1) ?? ''}`;
}

/** Begins with a capital. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
