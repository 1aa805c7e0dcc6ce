// Which calls kept the emergency line busy and told nothing. Used by the harms, and where a neighbour had called already.
import type { Facts } from '../language/facts.ts';
import { protagonistOf } from '../sim/react/protagonist.ts';
import type { SeatRecord } from './record.ts';

/** The calls of a seat, after its first word to the police, in which they heard nothing new. */
export function repeatsOf(record: SeatRecord): SeatRecord['calls'] {
  return record.calls.filter((call, index) => {
    const earlier = record.calls.slice(0, index).filter(({ heard }) => heard !== null);
    const last = earlier.at(-1);
    if (call.heard === null || last === undefined) return false;
    if (call.report === null) return true;
    return call.report.repeated && !call.report.news && !tellsNewPlace(record, call.heard.facts, call.placed.at, last, earlier);
  });
}

/** Somebody who saw them at another place since the last call, and names a place that was not named, brings news. */
function tellsNewPlace(
  { scenario, sightings }: SeatRecord,
  { location }: Facts,
  at: number,
  last: SeatRecord['calls'][number],
  earlier: SeatRecord['calls'],
): boolean {
  const actor = protagonistOf({ scenario });
  if (location === undefined || actor === null) return false;
  const named = earlier.map(({ heard }) => heard?.facts.location);
  if (named.some((known) => known?.street === location.street && known?.place === location.place)) return false;
  const seen = sightings.filter(({ sighting }) => sighting.actor === actor);
  const before = seen.findLast((event) => event.at <= last.placed.at)?.sighting.where;
  const since = seen.findLast((event) => event.at > last.placed.at && event.at <= at)?.sighting.where;
  return since !== undefined && (since.street !== before?.street || since.place !== before?.place);
}
