import type { Facts, Location } from '../../language/facts.ts';
import { isWithin } from '../../scenario/neighbourhoodGeometry.ts';
import { ACTIVITIES, type Case } from '../../scenario/vocabulary.ts';
import type { Terrain } from '../../sim/neighbourhood/graph.ts';
import { heading8 } from '../../sim/neighbourhood/locate.ts';
import { pointAt } from '../../sim/neighbourhood/motion.ts';
import { spotOfLocation } from '../../sim/places.ts';
import { judgeBehaviour } from '../compare.ts';
import { type SeatRecord, truthAbout } from '../record.ts';
import type { Part, Verdict } from '../score.ts';

/** A location in the same street is right within this distance of where the person was, elsewhere within half of it: a car that goes to
 * another street passes by. Within twice the distance it is almost right; decimetres. */
const NEAR = 1500;
/** What case an exercise is, and what else it may well be called. */
const CASES: Record<string, { right: readonly Case[]; almost: readonly Case[] }> = {
  burglary: { right: ['burglary'], almost: ['suspicious', 'theft', 'vandalism'] },
  missing: { right: ['missing'], almost: ['medical', 'suspicious'] },
  hitAndRun: { right: ['collision', 'medical'], almost: ['violence', 'suspicious'] },
  quiet: { right: [], almost: [] },
};

/** Where somebody was this long ago is where a car goes; before that only where it happened, or where the teller saw them. */
const LATELY = 180_000;

/** Where somebody could be told to be at this moment, as points of the map. */
function whereabouts({ index, seat }: SeatRecord, terrain: Terrain, actor: string, until: number) {
  const isLate = ({ at }: { readonly at: number }): boolean => at <= until && until - at <= LATELY;
  const started = index.ofActor('actorStarted', actor).filter((event) => event.at <= until);
  const deeds = started.filter(({ activity, closer }) => [activity, closer].some((one) => one !== null && ACTIVITIES[one] === 'urgent'));
  const lately = [...started, ...index.ofActor('actorArrived', actor)].filter(isLate);
  return [
    ...[...deeds, ...lately].map(({ spot }) => pointAt(terrain, spot)),
    ...index
      .ofActor('sightingMade', actor)
      .flatMap((event) => (isLate(event) || (event.at <= until && event.sighting.seat === seat) ? [event.sighting.point] : [])),
  ];
}

/**
 * Judges a stated location against where the person was. `exact`: a car has to find it, so a street without a house or a place in it is
 * almost right, where more could be seen.
 */
export function judgeLocation(record: SeatRecord, terrain: Terrain, facts: Facts, actor: string, at: number, exact = false): Part {
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
  const isVague = exact && facts.location.house === undefined && facts.location.place === undefined;
  const couldSayMore = truth?.house !== undefined || truth?.place !== undefined;
  const verdict: Verdict =
    point && points.some((place) => isWithin(point, place, sameStreet ? NEAR : NEAR / 2)) && !(isVague && couldSayMore)
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

/** Judges what somebody says a person does. Of who was run over it is enough that they are hurt: that is what an ambulance goes out for. */
export function judgeActivity(record: SeatRecord, facts: Facts, actor: string, until: number): Part {
  const part = judgeBehaviour(facts, truthAbout(record, actor, until));
  const { plot } = record.scenario;
  const isHurt = plot.kind === 'hitAndRun' && plot.victim === actor && facts.danger === true && part.truth !== null;
  return isHurt ? { ...part, verdict: 'right', said: part.truth } : part;
}

function locationText(location: Location): string {
  return [location.place, location.street, location.house, location.unlisted].filter((part) => part !== undefined).join(' ');
}
