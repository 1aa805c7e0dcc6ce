import type { Facts, Location } from '../../language/facts.ts';
import { squaredDistance } from '../../scenario/neighbourhoodGeometry.ts';
import { ACTIVITIES } from '../../scenario/vocabulary.ts';
import { isAlarm } from '../../sim/assess.ts';
import type { Terrain } from '../../sim/neighbourhood/graph.ts';
import { pointAt } from '../../sim/neighbourhood/motion.ts';
import { spotOfLocation } from '../../sim/places.ts';
import { protagonistOf } from '../../sim/react/protagonist.ts';
import type { SeatRecord } from '../record.ts';
import { toldTo } from '../toldTo.ts';

/** Whom somebody tells of was on a card of theirs this shortly before, ms, and this near the place they name, dm (our own choice). */
const LATELY = 180_000;
const NEAR = 300;

/**
 * Whether what was told is about a passer-by: it names a place that nobody had told of, with nothing that the one who did it had been
 * seen doing. Either this seat had never seen that one, or it had just seen somebody else there and never that one. On a quiet street
 * it is whatever says that something is the matter, without anything that anybody had been seen doing.
 */
export function isAboutSomebodyElse(record: SeatRecord, terrain: Terrain, facts: Facts, at: number): boolean {
  const { plot } = record.scenario;
  const actor = protagonistOf(record);
  if (wasSeen(record, actor, facts, at)) return false;
  if (actor === null) return facts.what !== undefined;
  if (facts.location === undefined || wasNamed(record, facts.location, at)) return false;
  const involved = plot.kind === 'hitAndRun' ? [actor, plot.victim] : [actor];
  if (!record.sightings.some((seen) => seen.at <= at && involved.includes(seen.sighting.actor))) return true;
  const spot = spotOfLocation(terrain, facts.location);
  if (!spot) return false;
  const place = pointAt(terrain, spot);
  const near = record.sightings.filter((seen) => seen.at <= at && squaredDistance(seen.sighting.point, place) <= NEAR * NEAR);
  return (
    near.some((seen) => at - seen.at <= LATELY && !involved.includes(seen.sighting.actor)) &&
    !near.some(({ sighting }) => involved.includes(sighting.actor))
  );
}

/** Whether a card of this seat showed some of this, of this one; of anybody, when it is about nobody. */
function wasSeen({ sightings }: SeatRecord, actor: string | null, { activities }: Facts, at: number): boolean {
  const telling = activities.filter((activity) => ACTIVITIES[activity] !== 'none');
  return sightings.some(
    (seen) =>
      seen.at <= at &&
      (actor === null || seen.sighting.actor === actor) &&
      [seen.sighting.activity, seen.sighting.closer.activity].some((activity) => telling.includes(activity)),
  );
}

/** Whether a neighbour, another coordinator or Burgernet had told of something at this place. */
function wasNamed(record: SeatRecord, place: Location, at: number): boolean {
  return toldTo(record, at).some((known) => isAlarm(known) && known.location !== undefined && isSame(known.location, place));
}

function isSame(a: Location, b: Location): boolean {
  return (['street', 'place', 'unlisted'] as const).some((part) => a[part] !== undefined && a[part] === b[part]);
}
