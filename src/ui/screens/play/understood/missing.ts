import type { Facts } from '../../../../language/facts.ts';
import type { SlotId } from '../../../text/wording/chips.ts';

const OF_PERSON: readonly SlotId[] = ['person.sex', 'person.age', 'person.hair', 'person.upper', 'person.lower', 'person.bag'];
const OF_VEHICLE: readonly SlotId[] = ['vehicle.kind', 'vehicle.colour', 'vehicle.make', 'vehicle.plate'];

/** The slots worth filling in at a sentence: place, behaviour and direction unless told before, and more of what it is about. */
export function missingSlots(facts: Facts, known: Facts): readonly SlotId[] {
  return [
    ...(known.location === undefined ? (['location'] as const) : []),
    ...(known.activities.length === 0 ? (['activity'] as const) : []),
    ...(known.heading === undefined ? (['heading'] as const) : []),
    ...(facts.person === undefined && facts.vehicle !== undefined ? [] : OF_PERSON),
    ...(facts.vehicle === undefined ? [] : OF_VEHICLE),
  ];
}
