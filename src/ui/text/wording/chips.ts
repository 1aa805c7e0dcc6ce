import type { Facts } from '../../../language/facts.ts';
import type { PersonSlot, VehicleSlot } from '../../../scenario/vocabulary.ts';
import { nameLocation, type Names } from './names.ts';
import type { Sentences } from './sentences.ts';
import type { Terms } from './terms.ts';

/** What a chip is about, and so which list of values opens when it is tapped. */
export type SlotId = 'what' | 'activity' | 'location' | 'heading' | 'alarm' | 'danger' | `person.${PersonSlot}` | `vehicle.${VehicleSlot}`;

/** One thing that was understood. */
export interface Chip {
  readonly slot: SlotId;
  readonly text: string;
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

/** Everything that was understood, as chips: "jas: blauw", "doet: voelt aan een deur". */
export function chipsOf(facts: Facts, names: Names, terms: Terms, sentences: Sentences): readonly Chip[] {
  const chips: Chip[] = [];
  const add = (slot: SlotId, text: string | null) => {
    if (text !== null && text !== '') chips.push({ slot, text });
  };
  if (facts.what !== undefined) add('what', `${terms.slot.what}: ${terms.what[facts.what]}`);
  if (facts.location !== undefined) add('location', `${terms.slot.place}: ${nameLocation(facts.location, names, terms.slot.near)}`);
  for (const activity of facts.activities) add('activity', `${terms.slot.activity}: ${terms.activity[activity]}`);
  for (const slot of Object.keys(terms.personSlot) as PersonSlot[]) add(`person.${slot}`, personSlotText(slot, facts.person, terms));
  for (const slot of Object.keys(terms.vehicleSlot) as VehicleSlot[]) add(`vehicle.${slot}`, vehicleSlotText(slot, facts.vehicle, terms));
  if (facts.heading !== undefined) add('heading', sentences.heading(facts.heading, names));
  if (facts.danger === true) add('danger', `${terms.slot.danger}: ${terms.slot.dangerYes}`);
  if (facts.alarm !== undefined)
    add('alarm', `${terms.slot.alarm}: ${facts.alarm === 'reported' ? terms.slot.alarmReported : terms.slot.alarmAsking}`);
  return chips;
}
