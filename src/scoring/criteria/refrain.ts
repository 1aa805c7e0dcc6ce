import type { Expectation } from '../../scenario/expectation.ts';
import { ACTIVITIES } from '../../scenario/vocabulary.ts';
import type { SeatRecord } from '../record.ts';
import type { Deed } from './deed.ts';

/** A call is in good faith when its maker looked closer at somebody this shortly before it. */
const GOOD_FAITH = 180_000;

/**
 * Leaves alone what needs no alarm. Who never looked has not refrained but slept, and gets nothing. A needless call in good
 * faith costs no points ("bij twijfel bellen").
 */
export function refrain(record: SeatRecord, expectation: Extract<Expectation, { does: 'refrain' }>): Deed[] {
  const share = Math.min(1000, Math.floor((1000 * record.looked.length) / expectation.cards));
  if (share === 0) return [{ at: record.endedAt, share: 0, parts: [], evidence: [], reason: 'notLooked' }];
  const slips = slipsOf(record, expectation.from);
  if (slips.length > 0)
    return [{ at: slips[0]?.at ?? 0, share: 0, parts: [], evidence: slips.map((slip) => slip.seq), reason: 'unneeded' }];
  return [{ at: record.endedAt, share, parts: [], evidence: [], reason: 'restrained' }];
}

function slipsOf(record: SeatRecord, from: 'call' | 'alarmGroup' | 'confront'): { readonly at: number; readonly seq: number }[] {
  switch (from) {
    case 'call':
      return unfoundedCalls(record);
    case 'alarmGroup':
      return record.posted.filter(
        ({ line }) => line.facts.alarm !== undefined || line.facts.what !== undefined || line.facts.conduct.length > 0,
      );
    case 'confront':
      return record.acts.filter((act) => act.choice === 'approachAlone' || act.choice === 'follow');
    default:
      return from satisfies never;
  }
}

/** Calls to the police by somebody who shortly before had neither looked closer at anybody nor seen anything urgent at a glance. */
export function unfoundedCalls(record: SeatRecord): { readonly at: number; readonly seq: number }[] {
  return record.calls
    .filter(({ placed }) => placed.contact === '112' || placed.contact === '0900-8844' || placed.contact === 'burgernet')
    .filter(({ placed }) => {
      const lately = (event: { readonly at: number }): boolean => event.at <= placed.at && placed.at - event.at <= GOOD_FAITH;
      return (
        !record.looked.some(lately) && !record.sightings.some((seen) => lately(seen) && ACTIVITIES[seen.sighting.activity] === 'urgent')
      );
    })
    .map(({ placed }) => placed);
}
