import type { Facts } from '../../language/facts.ts';
import type { PersonFacts, VehicleFacts } from '../../scenario/appearance.ts';
import { PERSON_SLOTS, VEHICLE_SLOTS } from '../../scenario/vocabulary.ts';
import type { Kernel } from '../kernel.ts';
import type { SeatState } from '../world.ts';

/** Whether somebody saw for themselves what they say, or read it in the group or in a broadcast. */
export function sourceOf(kernel: Kernel, seat: SeatState, facts: Facts): 'seen' | 'read' | 'both' | 'none' {
  const own = seat.sightings.flatMap((id) => {
    const sighting = kernel.world.sightings[id];
    if (!sighting) return [];
    return seat.closer.includes(id) ? [sighting, sighting.closer] : [sighting];
  });
  const readFrom = [
    ...kernel.world.chat.map((line) => line.facts),
    ...Object.values(kernel.world.broadcasts).map((broadcast) => broadcast.facts),
  ];
  const told = features(facts.person, facts.vehicle);
  if (told.length === 0) return 'none';
  const seenHere = new Set(own.flatMap((look) => features(look.person, look.vehicle ?? undefined)));
  const readHere = new Set(readFrom.flatMap((read) => features(read.person, read.vehicle)));
  const seen = told.some((feature) => seenHere.has(feature));
  const read = told.some((feature) => !seenHere.has(feature) && readHere.has(feature));
  return seen && read ? 'both' : seen ? 'seen' : read ? 'read' : 'none';
}

function features(person: PersonFacts | undefined, vehicle: VehicleFacts | undefined): string[] {
  return [
    ...PERSON_SLOTS.flatMap((slot) => (person?.[slot] === undefined ? [] : [`${slot}=${JSON.stringify(person[slot])}`])),
    ...VEHICLE_SLOTS.flatMap((slot) => (vehicle?.[slot] === undefined ? [] : [`${slot}=${vehicle[slot]}`])),
  ];
}
