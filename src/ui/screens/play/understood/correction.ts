// What a sentence says once one thing in it is put right or taken away. Pure: knows chips and facts, no screen.
import type { Facts } from '../../../../language/facts.ts';
import type { PersonFacts, VehicleFacts } from '../../../../scenario/appearance.ts';
import type { PersonSlot, VehicleSlot } from '../../../../scenario/vocabulary.ts';
import type { Chip, SlotId } from '../../../text/wording/chips.ts';

/** What a chip is about: its slot, and of several activities which one. */
export type About = Pick<Chip, 'slot' | 'activity'>;

/** The slot of a person that a chip is about; null for another chip. */
export function personSlotOf(slot: SlotId): PersonSlot | null {
  return slot.startsWith('person.') ? (slot.slice('person.'.length) as PersonSlot) : null;
}

/** The slot of a vehicle that a chip is about; null for another chip. */
export function vehicleSlotOf(slot: SlotId): VehicleSlot | null {
  return slot.startsWith('vehicle.') ? (slot.slice('vehicle.'.length) as VehicleSlot) : null;
}

/** The same sentence without what this chip says. */
export function withoutSlot(facts: Facts, { slot, activity }: About): Facts {
  const person = personSlotOf(slot);
  if (person !== null) return withPerson(withoutMeasure(facts, person), omit(facts.person ?? {}, person));
  const vehicle = vehicleSlotOf(slot);
  if (vehicle !== null) return withVehicle(facts, omit(facts.vehicle ?? {}, vehicle));
  switch (slot) {
    case 'activity':
      return { ...facts, activities: activity === undefined ? [] : facts.activities.filter((one) => one !== activity) };
    case 'alarm':
      return omit(omit(facts, 'alarm'), 'channel');
    case 'what':
    case 'location':
    case 'heading':
    case 'danger':
    case 'atRisk':
    case 'time':
      return omit(facts, slot);
    default:
      throw new Error(`no slot ${slot}`);
  }
}

/** The same sentence with something else where this chip stood; with something more when it was not said. */
export function withSlot(facts: Facts, about: About, picked: Partial<Facts>): Facts {
  if (about.slot === 'activity') {
    const [next] = picked.activities ?? [];
    if (next === undefined) return facts;
    const others = facts.activities.filter((one) => one !== next);
    const at = about.activity === undefined ? -1 : others.indexOf(about.activity);
    return { ...facts, activities: at < 0 ? [...others, next] : others.with(at, next) };
  }
  const rest = withoutSlot(facts, about);
  if (picked.person !== undefined) return withPerson(rest, { ...rest.person, ...picked.person });
  if (picked.vehicle !== undefined) return withVehicle(rest, { ...rest.vehicle, ...picked.vehicle });
  return { ...rest, ...picked, activities: rest.activities, conduct: rest.conduct };
}

function withPerson(facts: Facts, person: PersonFacts): Facts {
  return Object.keys(person).length === 0 ? omit(facts, 'person') : { ...facts, person };
}

function withVehicle(facts: Facts, vehicle: VehicleFacts): Facts {
  return Object.keys(vehicle).length === 0 ? omit(facts, 'vehicle') : { ...facts, vehicle };
}

/** A height or an age that was said in figures goes with the band that it falls in. */
function withoutMeasure(facts: Facts, slot: PersonSlot): Facts {
  if (facts.measured === undefined || (slot !== 'height' && slot !== 'age')) return facts;
  const measured = omit(facts.measured, slot === 'height' ? 'heightCm' : 'ageYears');
  return Object.keys(measured).length === 0 ? omit(facts, 'measured') : { ...facts, measured };
}

function omit<Whole extends object, Key extends keyof Whole>(whole: Whole, key: Key): Whole {
  const { [key]: _gone, ...rest } = whole;
  return rest as Whole;
}
