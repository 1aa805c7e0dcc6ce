import type { Facts, Range, Time } from '../../../language/facts.ts';
import type { Activity, PersonSlot, VehicleSlot } from '../../../scenario/vocabulary.ts';
import { clockTime } from './clock.ts';
import { nameLocation, type Names } from './names.ts';
import type { Sentences } from './sentences.ts';
import type { Terms } from './terms.ts';

/** What a chip is about, and so which list of values opens when it is tapped. */
export type SlotId =
  | 'what'
  | 'activity'
  | 'location'
  | 'heading'
  | 'alarm'
  | 'danger'
  | 'atRisk'
  | 'time'
  | `person.${PersonSlot}`
  | `vehicle.${VehicleSlot}`;

/** One thing that was understood. */
export interface Chip {
  readonly slot: SlotId;
  readonly text: string;
  /** Of several activities, which one. */
  readonly activity?: Activity;
}

interface Garment {
  readonly garment?: string | undefined;
  readonly colour?: keyof Terms['colour'] | undefined;
}

function garmentText(garment: Garment, words: Readonly<Record<string, string>>, label: string, terms: Terms): string {
  const word = garment.garment === undefined ? label : (words[garment.garment] ?? label);
  return garment.colour === undefined ? word : `${word}: ${terms.colour[garment.colour]}`;
}

/** What is known of one slot of a person, as a chip shows it; null when nothing is. */
export function personSlotText(slot: PersonSlot, person: Facts['person'], terms: Terms): string | null {
  if (person === undefined || person[slot] === undefined) return null;
  const label = terms.personSlot[slot];
  switch (slot) {
    case 'sex':
      return person.sex === undefined ? null : terms.sex[person.sex];
    case 'age':
      return person.age === undefined ? null : `${label}: ${terms.age[person.age]}`;
    case 'height':
      return person.height === undefined ? null : `${label}: ${terms.height[person.height]}`;
    case 'build':
      return person.build === undefined ? null : `${label}: ${terms.build[person.build]}`;
    case 'skin':
      return person.skin === undefined ? null : `${label}: ${terms.skin[person.skin]}`;
    case 'hair':
      return person.hair === undefined ? null : terms.hair[person.hair];
    case 'face':
      return person.face === undefined ? null : terms.face[person.face];
    case 'other':
      return person.other === undefined ? null : terms.other[person.other];
    case 'upper':
      return person.upper === undefined ? null : garmentText(person.upper, terms.upper, label, terms);
    case 'lower':
      return person.lower === undefined ? null : garmentText(person.lower, terms.lower, label, terms);
    case 'shoes':
      return person.shoes === undefined ? null : garmentText(person.shoes, terms.shoes, label, terms);
    case 'bag':
      return person.bag === undefined ? null : garmentText(person.bag, terms.bag, label, terms);
  }
}

/** What is known of one slot of a vehicle, as a chip shows it; null when nothing is. */
export function vehicleSlotText(slot: VehicleSlot, vehicle: Facts['vehicle'], terms: Terms): string | null {
  if (vehicle === undefined) return null;
  const label = terms.vehicleSlot[slot];
  switch (slot) {
    case 'kind':
      return vehicle.kind === undefined ? null : terms.vehicle[vehicle.kind];
    case 'colour':
      return vehicle.colour === undefined ? null : `${label}: ${terms.colour[vehicle.colour]}`;
    case 'make':
    case 'model':
    case 'plate':
      return vehicle[slot] === undefined ? null : `${label}: ${vehicle[slot]}`;
  }
}

/** What a slot is called when nothing is said of it yet. */
export function slotLabel(slot: SlotId, terms: Terms): string {
  if (slot.startsWith('person.')) return terms.personSlot[slot.slice('person.'.length) as PersonSlot];
  if (slot.startsWith('vehicle.')) return terms.vehicleSlot[slot.slice('vehicle.'.length) as VehicleSlot];
  switch (slot) {
    case 'what':
    case 'activity':
    case 'alarm':
    case 'danger':
    case 'atRisk':
    case 'time':
      return terms.slot[slot];
    case 'location':
      return terms.slot.place;
    case 'heading':
      return terms.slot.towards;
    default:
      throw new Error(`no slot ${slot}`);
  }
}

function timeText({ clock, ago }: Time, terms: Terms): string {
  if (clock !== undefined) return `${terms.slot.time}: ${clockTime(clock, 0)}`;
  return ago === undefined ? '' : `${terms.slot.time}: ${ago} ${terms.slot.minutesAgo}`;
}

/** What was said in figures of this slot, which is more than its band. */
function figureOf(slot: PersonSlot, { person, measured }: Facts, terms: Terms): string | null {
  if (person?.[slot] === undefined) return null;
  if (slot === 'height') return figureText(terms.personSlot.height, measured?.heightCm, ' cm');
  return slot === 'age' ? figureText(terms.personSlot.age, measured?.ageYears, '') : null;
}

/** "lengte: 185 cm", "leeftijd: 20–25"; null when no figure was said. */
function figureText(label: string, range: Range | undefined, unit: string): string | null {
  if (range === undefined) return null;
  return `${label}: ${range.least === range.most ? range.least : `${range.least}–${range.most}`}${unit}`;
}

/** Everything that was understood, as chips: "jas: blauw", "doet: voelt aan een deur". */
export function chipsOf(facts: Facts, names: Names, terms: Terms, sentences: Sentences): readonly Chip[] {
  const chips: Chip[] = [];
  const add = (slot: SlotId, text: string | null) => {
    if (text !== null && text !== '') chips.push({ slot, text });
  };
  if (facts.what !== undefined) add('what', `${terms.slot.what}: ${terms.what[facts.what]}`);
  if (facts.location !== undefined) add('location', `${terms.slot.place}: ${nameLocation(facts.location, names, terms.slot.near)}`);
  for (const activity of facts.activities)
    chips.push({ slot: 'activity', text: `${terms.slot.activity}: ${terms.activity[activity]}`, activity });
  for (const slot of Object.keys(terms.personSlot) as PersonSlot[]) {
    add(`person.${slot}`, figureOf(slot, facts, terms) ?? personSlotText(slot, facts.person, terms));
  }
  for (const slot of Object.keys(terms.vehicleSlot) as VehicleSlot[]) add(`vehicle.${slot}`, vehicleSlotText(slot, facts.vehicle, terms));
  if (facts.heading !== undefined) add('heading', sentences.heading(facts.heading, names));
  if (facts.time !== undefined) add('time', timeText(facts.time, terms));
  if (facts.danger === true) add('danger', `${terms.slot.danger}: ${terms.slot.dangerYes}`);
  if (facts.atRisk === true) add('atRisk', terms.slot.atRisk);
  if (facts.alarm !== undefined) {
    const which = facts.alarm === 'reported' ? (facts.channel ?? terms.slot.alarm) : terms.slot.alarm;
    add('alarm', `${which}: ${facts.alarm === 'reported' ? terms.slot.alarmReported : terms.slot.alarmAsking}`);
  }
  return chips;
}
