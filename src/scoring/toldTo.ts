import type { Facts } from '../language/facts.ts';
import type { SimTime } from '../scenario/time.ts';
import type { SeatRecord } from './record.ts';

/** What others had told a seat up to a moment: lines in its group, messages to a coordinator, and Burgernet where it reached them. */
export function toldTo({ read, inbox, broadcasts, index }: SeatRecord, until: SimTime): Facts[] {
  const got = new Set(broadcasts.flatMap(({ at, broadcast }) => (at <= until ? [broadcast] : [])));
  const sent = got.size === 0 ? [] : [...index.of('broadcastDrafted'), ...index.of('broadcastAdded')];
  return [
    ...sent.flatMap(({ at, broadcast, facts }) => (at <= until && got.has(broadcast) ? [facts] : [])),
    ...read.flatMap(({ at, line }) => (at <= until ? [line.told ?? line.facts] : [])),
    ...inbox.flatMap(({ at, told }) => (at <= until ? [told] : [])),
  ];
}
