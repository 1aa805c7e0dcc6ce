import type { Expectation } from '../../scenario/expectation.ts';
import { ACTIVITIES, POLICE_NUMBERS } from '../../scenario/vocabulary.ts';
import type { SeatRecord } from '../record.ts';
import type { Deed } from './deed.ts';

/** A call is in good faith when its maker looked closer at somebody this shortly before it (our own choice). */
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
      return needlessCalls(record);
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

/**
 * Calls to the police that nobody needed: by somebody who shortly before had neither looked closer at anybody nor seen
 * anything urgent at a glance, and every call after the first that the control room could do nothing with. The first one is
 * forgiven: when in doubt, call.
 */
export function needlessCalls(record: SeatRecord): { readonly at: number; readonly seq: number }[] {
  const toPolice = record.calls.filter(({ placed }) => POLICE_NUMBERS.includes(placed.contact));
  const nothing = toPolice.filter(({ report }) => report?.urgency === 'noCase' || record.scenario.plot.kind === 'quiet').slice(1);
  return toPolice.filter((call) => nothing.includes(call) || !isFounded(record, call.placed.at)).map(({ placed }) => placed);
}

function isFounded(record: SeatRecord, at: number): boolean {
  const lately = (event: { readonly at: number }): boolean => event.at <= at && at - event.at <= GOOD_FAITH;
  return record.looked.some(lately) || record.sightings.some((seen) => lately(seen) && ACTIVITIES[seen.sighting.activity] === 'urgent');
}
