// Who pointed the police or the group at somebody who had no part in it.
import type { Facts } from '../language/facts.ts';
import { isWithin } from '../scenario/neighbourhoodGeometry.ts';
import type { Terrain } from '../sim/neighbourhood/graph.ts';
import { pointAt } from '../sim/neighbourhood/motion.ts';
import { spotOfLocation } from '../sim/places.ts';
import { protagonistOf } from '../sim/react/protagonist.ts';
import { judgeSlot } from './compare.ts';
import { type SeatRecord, truthAbout } from './record.ts';

/** Whom somebody points at was on a card of theirs this shortly before, ms, and this near the place they name, dm (our own choice). */
const LATELY = 180_000;
const THERE = 200;
/** By what one person of a street is told from another; sex, age and stature fit many. */
const TELLING = ['hair', 'face', 'upper', 'lower', 'shoes', 'bag', 'make', 'model'] as const;

/**
 * Whether what was told leads to the door of one who had no part in it: by the whole plate of their car, or by the place where this
 * seat saw them, and nobody who had, beside something of their looks. A wrong colour or make alone points at nobody.
 */
export function isAboutBystander(record: SeatRecord, terrain: Terrain, facts: Facts, at: number): boolean {
  const { plot, cast } = record.scenario;
  const actor = protagonistOf(record);
  if (actor === null) return false;
  const involved = plot.kind === 'hitAndRun' ? [actor, plot.victim] : [actor];
  const spot = facts.location && spotOfLocation(terrain, facts.location);
  const place = spot ? pointAt(terrain, spot) : null;
  const there = record.sightings.filter(
    (seen) => place !== null && seen.at <= at && at - seen.at <= LATELY && isWithin(seen.sighting.point, place, THERE),
  );
  const isActorThere = there.some(({ sighting }) => sighting.actor === actor);
  const truths = involved.map((id) => truthAbout(record, id, at));
  const untrue = TELLING.filter((slot) => truths.every((truth) => judgeSlot(slot, facts, truth).verdict === 'wrong'));
  const { plate } = facts.vehicle ?? {};
  return cast.some(({ id, vehicle }) => {
    if (involved.includes(id)) return false;
    if (plate !== undefined && plate === vehicle?.plate) return true;
    if (isActorThere || !there.some(({ sighting }) => sighting.actor === id)) return false;
    const theirs = truthAbout(record, id, at);
    return untrue.some((slot) => judgeSlot(slot, facts, theirs).verdict === 'right');
  });
}

/** The same, where it makes somebody a suspect: who is missed is looked for and not accused. */
export function accuses(record: SeatRecord, terrain: Terrain, facts: Facts, at: number): boolean {
  return record.scenario.plot.kind !== 'missing' && isAboutBystander(record, terrain, facts, at);
}
