import type { PersonFacts, VehicleFacts } from '../../../../scenario/appearance.ts';
import {
  AGES,
  BAGS,
  BUILDS,
  COLOURS,
  FACES,
  HAIRS,
  HEIGHTS,
  LOWERS,
  OTHERS,
  type PersonSlot,
  SEXES,
  SHOES,
  SKINS,
  UPPERS,
  VEHICLES,
  type VehicleSlot,
} from '../../../../scenario/vocabulary.ts';
import type { Terms } from '../../../text/wording/terms.ts';

/** The order on the screen; skin comes last, is optional and never counts alone (ux.md section 4). */
export const PERSON_SLOTS = [
  'sex',
  'age',
  'height',
  'build',
  'hair',
  'face',
  'upper',
  'lower',
  'shoes',
  'bag',
  'other',
  'skin',
] as const satisfies readonly PersonSlot[];
export const VEHICLE_SLOTS = ['kind', 'colour', 'make', 'model', 'plate'] as const satisfies readonly VehicleSlot[];

const GARMENTS = { upper: UPPERS, lower: LOWERS, shoes: SHOES, bag: BAGS } as const;
const VALUES = { sex: SEXES, age: AGES, height: HEIGHTS, build: BUILDS, hair: HAIRS, face: FACES, other: OTHERS, skin: SKINS } as const;

/** A slot that has a kind and a colour. */
export type GarmentSlot = keyof typeof GARMENTS;

export function isGarment(slot: PersonSlot): slot is GarmentSlot {
  return slot in GARMENTS;
}

export interface Choice<Value> {
  readonly label: string;
  readonly value: Value;
}

/** Every kind of garment or bag that a slot can hold. */
export function garmentChoices(slot: GarmentSlot, terms: Terms): readonly Choice<string>[] {
  const words: Readonly<Record<string, string>> = terms[slot];
  return GARMENTS[slot].map((value) => ({ value, label: words[value] ?? value }));
}

/** Every colour. */
export function colourChoices(terms: Terms): readonly Choice<(typeof COLOURS)[number]>[] {
  return COLOURS.map((value) => ({ value, label: terms.colour[value] }));
}

/** Every value of a slot without colour, as the facts that choosing it adds. */
export function valueChoices(slot: Exclude<PersonSlot, GarmentSlot>, terms: Terms): readonly Choice<PersonFacts>[] {
  const words: Readonly<Record<string, string>> = terms[slot];
  return VALUES[slot].map((value) => ({ value: { [slot]: value }, label: words[value] ?? value }));
}

/** Every value of a slot of a vehicle that has a list; the others are typed. */
export function vehicleChoices(slot: 'kind' | 'colour', terms: Terms): readonly Choice<VehicleFacts>[] {
  if (slot === 'kind') return VEHICLES.map((value) => ({ value: { kind: value }, label: terms.vehicle[value] }));
  return COLOURS.map((value) => ({ value: { colour: value }, label: terms.colour[value] }));
}
