import type { Refusal, SightingId } from '../command.ts';
import type { Kernel } from '../kernel.ts';
import { looksUntil } from '../seats.ts';
import type { SeatState } from '../world.ts';

/** Looking well takes attention (ux.md section 4: 8 seconds). */
export const LOOKS_FOR = 8_000;

/** Looks closer at somebody who is still about; the details come when the look is done. */
export function lookCloser(kernel: Kernel, seat: SeatState, sightingId: SightingId): Refusal | null {
  const sighting = kernel.world.sightings[sightingId];
  if (!sighting || sighting.seat !== seat.id || kernel.now() > looksUntil(seat, sighting)) return { refused: 'unknownSighting' };
  if (seat.walking || seat.lookout !== sighting.lookout) return { refused: 'unknownSighting' };
  if (seat.looking) return { refused: 'busyLooking' };
  if (seat.closer.includes(sightingId)) return null;
  kernel.record({ type: 'lookedCloser', seat: seat.id, sighting: sightingId, until: kernel.now() + LOOKS_FOR });
  kernel.later(LOOKS_FOR, `${seat.id} looked`, () => kernel.record({ type: 'detailsSeen', seat: seat.id, sighting: sightingId }));
  return null;
}

/** Puts a card among one's own notes. */
export function remember(kernel: Kernel, seat: SeatState, sightingId: SightingId): Refusal | null {
  if (kernel.world.sightings[sightingId]?.seat !== seat.id) return { refused: 'unknownSighting' };
  if (!seat.remembered.includes(sightingId)) kernel.record({ type: 'sightingRemembered', seat: seat.id, sighting: sightingId });
  return null;
}

/** Takes a card out of one's notes. */
export function forget(kernel: Kernel, seat: SeatState, sightingId: SightingId): Refusal | null {
  if (seat.remembered.includes(sightingId)) kernel.record({ type: 'sightingForgotten', seat: seat.id, sighting: sightingId });
  return null;
}
