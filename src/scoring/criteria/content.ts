import type { Facts, Location } from '../../language/facts.ts';
import { isWithin } from '../../scenario/neighbourhoodGeometry.ts';
import { ACTIVITIES, type Case, type PersonSlot, type VehicleSlot } from '../../scenario/vocabulary.ts';
import type { Terrain } from '../../sim/neighbourhood/graph.ts';
import { heading8 } from '../../sim/neighbourhood/locate.ts';
import { pointAt } from '../../sim/neighbourhood/motion.ts';
import { spotOfLocation } from '../../sim/places.ts';
import { judgeBehaviour, judgeSlot } from '../compare.ts';
import { type SeatRecord, truthAbout } from '../record.ts';
import type { Part, Verdict } from '../score.ts';

/** A location is right within this distance of where the person was, almost right within twice that; decimetres. */
const NEAR = 1500;
/** What case an exercise is, and what else it may well be called. */
const CASES: Record<string, { right: readonly Case[]; almost: readonly Case[] }> = {
  burglary: { right: ['burglary'], almost: ['suspicious', 'theft', 'vandalism'] },
  missing: { right: ['missing'], almost: ['medical', 'suspicious'] },
  hitAndRun: { right: ['collision', 'medical'], almost: ['violence', 'suspicious'] },
  quiet: { right: [], almost: [] },
};

/** Where somebody was at or before this moment, as points of the map. */
function whereabouts(record: SeatRecord, terrain: Terrain, actor: string, until: number) {
  const { index } = record;
  const before = ({ at }: { readonly at: number }): boolean => at <= until;
  return [
    ...[...index.ofActor('actorStarted', actor), ...index.ofActor('actorArrived', actor)]
      .filter(before)
      .map(({ spot }) => pointAt(terrain, spot)),
    ...index.ofActor('sightingMade', actor).flatMap((event) => (before(event) ? [event.sighting.point] : [])),
  ];
}

/** Judges a stated location against where the person was. */
export function judgeLocation(record: SeatRecord, terrain: Terrain, facts: Facts, actor: string, at: number): Part {
  const truth = record.sightings.findLast((event) => event.at <= at && event.sighting.actor === actor)?.sighting.where;
  const spot = facts.location ? spotOfLocation(terrain, facts.location) : null;
  const said = facts.location ? locationText(facts.location) : null;
  const shown = truth ? locationText(truth) : null;
  // A place that is on no map is no place that can be found.
  if (!facts.location || (facts.location.unlisted !== undefined && spot === null))
    return { part: 'location', verdict: 'unknown', said, truth: shown };
  const point = spot ? pointAt(terrain, spot) : null;
  const points = whereabouts(record, terrain, actor, at);
  const sameStreet = truth?.street !== undefined && truth.street === facts.location.street;
  const verdict: Verdict =
    point && points.some((place) => isWithin(point, place, NEAR))
      ? 'right'
      : sameStreet || (point && points.some((place) => isWithin(point, place, 2 * NEAR)))
        ? 'almost'
        : 'wrong';
  return { part: 'location', verdict, said, truth: shown };
}

/** Judges a stated direction: towards a place on the way there, or the right part of the compass. */
export function judgeHeading(record: SeatRecord, terrain: Terrain, facts: Facts, actor: string, at: number): Part {
  const { heading } = facts;
  const legs = record.index.ofActor('actorSetOut', actor).filter((leg) => leg.at <= at);
  const ways = legs.flatMap((leg) => {
    const first = leg.route[0];
    const last = leg.route.at(-1);
    if (!first || !last) return [];
    return [
      {
        from: pointAt(terrain, { segment: first.segment, offset: first.from }),
        to: pointAt(terrain, { segment: last.segment, offset: last.to }),
        route: leg.route,
      },
    ];
  });
  const latest = ways.at(-1);
  const truth = latest ? heading8(latest.from, latest.to) : null;
  if (!heading) return { part: 'heading', verdict: 'unknown', said: null, truth };
  const said = heading.towards ? locationText(heading.towards) : (heading.direction ?? heading.way ?? null);
  const goal = heading.towards ? spotOfLocation(terrain, heading.towards) : null;
  const goalPoint = goal ? pointAt(terrain, goal) : null;
  const onTheWay =
    goalPoint !== null &&
    ways
      .slice(-2)
      .some((way) =>
        way.route.some((stretch) => isWithin(goalPoint, pointAt(terrain, { segment: stretch.segment, offset: stretch.to }), NEAR)),
      );
  const compass = heading.direction !== undefined && ways.slice(-2).some((way) => heading8(way.from, way.to) === heading.direction);
  // Only words that no map knows: neither right nor wrong.
  const unknown =
    goal === null && heading.direction === undefined && (heading.towards === undefined || heading.towards.unlisted !== undefined);
  return { part: 'heading', verdict: onTheWay || compass ? 'right' : unknown ? 'unknown' : 'wrong', said, truth };
}

/** Whether this seat saw somebody at one place only, and so no direction. */
export function sawNoWay({ sightings }: Pick<SeatRecord, 'sightings'>, actor: string, at: number): boolean {
  const points = sightings.flatMap(({ at: seenAt, sighting }) => (seenAt <= at && sighting.actor === actor ? [sighting.point] : []));
  return points.every(({ x, y }) => x === points[0]?.x && y === points[0]?.y);
}

/** Judges whether it was said what is the matter. */
export function judgeCase(record: SeatRecord, facts: Facts): Part {
  const cases = CASES[record.scenario.plot.kind] ?? { right: [], almost: [] };
  const urgent = facts.activities.find((activity) => ACTIVITIES[activity] === 'urgent');
  const verdict: Verdict =
    facts.what !== undefined && cases.right.includes(facts.what)
      ? 'right'
      : urgent !== undefined
        ? 'right'
        : facts.what !== undefined && cases.almost.includes(facts.what)
          ? 'almost'
          : facts.what === undefined
            ? 'unknown'
            : 'wrong';
  return { part: 'case', verdict, said: facts.what ?? urgent ?? null, truth: cases.right[0] ?? null };
}

/** Judges a description: every slot that was said, and as many empty ones as were needed for full marks. */
export function judgeDescription(
  record: SeatRecord,
  facts: Facts,
  actor: string,
  slots: readonly (PersonSlot | VehicleSlot)[],
  until: number,
): Part[] {
  const truth = truthAbout(record, actor, until);
  return slots.map((slot) => judgeSlot(slot, facts, truth));
}

/** Judges what somebody says a person does. */
export function judgeActivity(record: SeatRecord, facts: Facts, actor: string, until: number): Part {
  return judgeBehaviour(facts, truthAbout(record, actor, until));
}

function locationText(location: Location): string {
  return [location.place, location.street, location.house, location.unlisted].filter((part) => part !== undefined).join(' ');
}
