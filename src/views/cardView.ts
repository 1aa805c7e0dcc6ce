import type { Sighting } from '../sim/event.ts';
import type { Exercise } from '../sim/exercise.ts';
import { looksUntil } from '../sim/seats.ts';
import type { SeatState } from '../sim/world.ts';
import type { CardView } from './participant.ts';

/** One card as its owner may see it. */
export function cardView(exercise: Exercise, seat: SeatState, id: string): CardView {
  const sighting = exercise.world.sightings[id];
  if (!sighting) throw new Error(`no sighting ${id}`);
  const looked = seat.closer.includes(id);
  return {
    id,
    at: sighting.at,
    where: sighting.where,
    point: sighting.point,
    lookout: sighting.lookout,
    activity: sighting.activity,
    person: sighting.person,
    vehicle: sighting.vehicle,
    details: looked ? { activity: sighting.closer.activity, person: sighting.closer.person, vehicle: sighting.closer.vehicle } : null,
    closer: looked ? 'done' : seat.looking?.sighting === id ? 'looking' : canLook(seat, sighting, exercise.now()) ? 'possible' : 'gone',
    remembered: seat.remembered.includes(id),
  };
}

/** Whether a closer look at this is possible still. */
export function canLook(seat: SeatState, sighting: Sighting, now: number): boolean {
  return now <= looksUntil(seat, sighting) && seat.walking === null && seat.lookout === sighting.lookout;
}
