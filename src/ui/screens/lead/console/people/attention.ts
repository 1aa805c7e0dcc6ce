// Who needs the facilitator: asks for help, is gone, seems to be stuck, or is silent; the most urgent first. All times are our
// own choice (X).
import type { PersonStatus } from '../../../../../protocol/documents.ts';
import type { SeatStatus } from '../../../../../views/facilitator.ts';

export type Need = 'warned' | 'away' | 'stuck' | 'silent' | 'calling' | 'fine' | 'waits';

/** Nothing done for so long, ms of exercise time. */
const SILENT_AFTER = 180_000;
/** Somebody who never did any step after so long and so many cards does not know how. */
const STUCK_AFTER = 150_000;
const STUCK_CARDS = 2;
/** In a call without a word. */
const STUCK_IN_CALL = 60_000;

const ORDER: readonly Need[] = ['warned', 'away', 'stuck', 'silent', 'calling', 'fine', 'waits'];

export interface Attended {
  readonly person: PersonStatus;
  readonly seat: SeatStatus | null;
  readonly need: Need;
}

/** What somebody needs at this moment of the exercise. */
export function needOf(person: PersonStatus, seat: SeatStatus | null, now: number): Need {
  if (person.warnedAt !== null) return 'warned';
  if (person.kind === 'phone' && !person.connected) return 'away';
  if (seat === null) return 'waits';
  const quiet = now - seat.quietSince;
  if (seat.calling) return quiet >= STUCK_IN_CALL ? 'stuck' : 'calling';
  const didNothing = seat.looked + seat.calls + seat.lines + seat.acts === 0;
  if (didNothing && quiet >= STUCK_AFTER && seat.sightings >= STUCK_CARDS) return 'stuck';
  return quiet >= SILENT_AFTER ? 'silent' : 'fine';
}

/** Whether a facilitator should look at somebody with this need. */
export function asksForAttention(need: Need): boolean {
  return ORDER.indexOf(need) <= ORDER.indexOf('silent');
}

/** Everybody, the most urgent first, and who is silent the longest before others; else in the order in which they came in. */
export function sortByNeed(people: readonly PersonStatus[], seats: readonly SeatStatus[], now: number): readonly Attended[] {
  const byId = new Map(seats.map((seat) => [seat.seat, seat]));
  const rows = people.map((person): Attended => {
    const seat = person.seat === null ? null : (byId.get(person.seat) ?? null);
    return { person, seat, need: needOf(person, seat, now) };
  });
  // Who is well stays in place, so that the list does not move with everything that somebody does.
  const quiet = ({ seat, need }: Attended): number => (asksForAttention(need) ? (seat?.quietSince ?? 0) : 0);
  const rank = ({ need }: Attended): number => (asksForAttention(need) ? ORDER.indexOf(need) : ORDER.length);
  return rows.toSorted((a, b) => rank(a) - rank(b) || quiet(a) - quiet(b));
}
