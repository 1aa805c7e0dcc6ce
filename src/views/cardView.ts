import type { Sighting } from '../sim/event.ts';
import type { Exercise } from '../sim/exercise.ts';
import { looksUntil } from '../sim/seats.ts';
import type { SeatState } from '../sim/world.ts';
import type { CardView } from './participant.ts';

/** The cards of a seat as their owner may see them, oldest first. */
export function cardViews(exercise: Exercise, seat: SeatState): CardView[] {
  const closer = new Set(seat.closer);
  const remembered = new Set(seat.remembered);
  const now = exercise.now();
  return seat.sightings.map((id) => {
    const sighting = exercise.world.sightings[id];
    if (!sighting) throw new Error(`no sighting ${id}`);
    return cardView(seat, sighting, now, closer.has(id), remembered.has(id));
  });
}

function cardView(seat: SeatState, sighting: Sighting, now: number, looked: boolean, remembered: boolean): CardView {
  const { id } = sighting;
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
    closer: looked ? 'done' : seat.looking?.sighting === id ? 'looking' : canLook(seat, sighting, now) ? 'possible' : 'gone',
    remembered,
  };
}

/** Whether a closer look at this is possible still. */
export function canLook(seat: SeatState, sighting: Sighting, now: number): boolean {
  return now <= looksUntil(seat, sighting) && seat.walking === null && seat.lookout === sighting.lookout;
}
