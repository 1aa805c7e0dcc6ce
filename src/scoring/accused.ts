// Who pointed the police or the group at somebody who had not done it.
import type { Facts } from '../language/facts.ts';
import { squaredDistance } from '../scenario/neighbourhoodGeometry.ts';
import type { Terrain } from '../sim/neighbourhood/graph.ts';
import { pointAt } from '../sim/neighbourhood/motion.ts';
import { spotOfLocation } from '../sim/places.ts';
import { protagonistOf } from '../sim/react/protagonist.ts';
import { judgeSlot } from './compare.ts';
import { type SeatRecord, truthAbout } from './record.ts';

/** So near a place that is named somebody can be found there, dm: two houses (our own choice). */
const THERE = 200;
/** By what one person of a street is told from another; sex, age and stature fit many. */
const TELLING = ['hair', 'face', 'upper', 'lower', 'shoes', 'bag', 'make', 'model'] as const;

/**
 * Whether what was told leads to the door of one who had no part in it: by the whole plate of their car, or by the place where this
 * seat saw them beside something of their looks that the one who did it had not. A wrong colour or make alone points at nobody.
 */
export function accuses(record: SeatRecord, terrain: Terrain, facts: Facts, at: number): boolean {
  const { plot, cast } = record.scenario;
  const actor = protagonistOf(record);
  // Who is missed is looked for and not accused, and where nothing was done it is a false alarm.
  if (actor === null || plot.kind === 'missing') return false;
  const involved = plot.kind === 'hitAndRun' ? [actor, plot.victim] : [actor];
  const truths = involved.map((id) => truthAbout(record, id, at));
  const untrue = TELLING.filter((slot) => truths.every((truth) => judgeSlot(slot, facts, truth).verdict === 'wrong'));
  const spot = facts.location && spotOfLocation(terrain, facts.location);
  const place = spot ? pointAt(terrain, spot) : null;
  const { plate } = facts.vehicle ?? {};
  return cast.some(({ id, vehicle }) => {
    const cards = record.sightings.filter((seen) => seen.at <= at && seen.sighting.actor === id);
    if (involved.includes(id) || cards.length === 0) return false;
    if (plate !== undefined && plate === vehicle?.plate) return true;
    const isThere = place !== null && cards.some(({ sighting }) => squaredDistance(sighting.point, place) <= THERE * THERE);
    const theirs = truthAbout(record, id, at);
    return isThere && untrue.some((slot) => judgeSlot(slot, facts, theirs).verdict === 'right');
  });
}
