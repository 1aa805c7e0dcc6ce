import type { Expectation } from '../../scenario/expectation.ts';
import { type SeatRecord, shows } from '../record.ts';
import type { Deed } from './deed.ts';

/** Remembering a card without looking closer is worth this much, in thousandths. */
const REMEMBERED_ONLY = 600;

/** Notices: looked closer at a card of this person, or at least remembered one. */
export function notice(record: SeatRecord, expectation: Extract<Expectation, { does: 'notice' }>): Deed[] {
  const about = record.sightings.filter(({ sighting }) => shows(sighting, expectation.who, expectation.doing));
  const ids = new Set(about.map(({ sighting }) => sighting.id));
  const looked = record.looked
    .filter((event) => ids.has(event.sighting))
    .map(
      (event): Deed => ({
        at: event.at,
        share: 1000,
        parts: [],
        evidence: [event.seq, ...about.filter((seen) => seen.sighting.id === event.sighting).map((seen) => seen.seq)],
      }),
    );
  const kept = record.remembered
    .filter((event) => ids.has(event.sighting))
    .map((event): Deed => ({ at: event.at, share: REMEMBERED_ONLY, parts: [], evidence: [event.seq] }));
  return [...looked, ...kept];
}

/** Attends: looked closer at enough different cards. */
export function attend(record: SeatRecord, cards: number): Deed[] {
  const looked = record.looked;
  if (looked.length === 0) return [];
  const counted = looked.slice(0, cards);
  return [
    {
      at: counted.at(-1)?.at ?? 0,
      share: Math.floor((1000 * counted.length) / cards),
      parts: [],
      evidence: counted.map((event) => event.seq),
    },
  ];
}
