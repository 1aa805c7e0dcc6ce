import type { EventOf } from '../event.ts';
import type { SeatState } from '../world.ts';

/** Folds an event about what a participant looks at and where they stand. */
export function applyToSeat(
  seat: SeatState | undefined,
  event: EventOf<
    | 'seatTaken'
    | 'lookedCloser'
    | 'detailsSeen'
    | 'sightingRemembered'
    | 'sightingForgotten'
    | 'walkStarted'
    | 'walkEnded'
    | 'broadcastRead'
  >,
): void {
  if (!seat) return;
  switch (event.type) {
    case 'seatTaken':
      seat.taken = true;
      seat.patient = event.patient ?? seat.patient;
      return;
    case 'lookedCloser':
      seat.looking = { sighting: event.sighting, until: event.until };
      return;
    case 'detailsSeen':
      seat.looking = null;
      seat.closer.push(event.sighting);
      return;
    case 'sightingRemembered':
      seat.remembered.push(event.sighting);
      return;
    case 'sightingForgotten':
      seat.remembered = seat.remembered.filter((id) => id !== event.sighting);
      return;
    case 'walkStarted':
      seat.walking = { lookout: event.lookout, arriveAt: event.arriveAt };
      return;
    case 'walkEnded':
      seat.walking = null;
      seat.lookout = event.lookout;
      return;
    case 'broadcastRead':
      seat.broadcastsRead.push(event.broadcast);
      return;
    default:
      event satisfies never;
  }
}
