import type { Kernel, Reaction } from '../kernel.ts';
import { glimpse } from '../glimpse.ts';
import { pointAt, stretchDuration, stretchLength } from '../neighbourhood/motion.ts';
import { viewpointSees, viewStretch, type Viewpoint } from '../neighbourhood/sight.ts';
import { locationOf, paceOf, positionOf, viewpointOf } from '../places.ts';
import type { ActorState, SeatState } from '../world.ts';

/** How far a person and a coat are told apart, in decimetres (evidence.md: clothing to about 120 m by day; the rest X). */
export const SIGHT_RANGE = { day: 1000, dusk: 750, night: 550 } as const;
/** The same person doing the same thing is one card within this time (X). */
const SAME_SIGHTING = 60_000;
/** A closer look is possible until somebody has been out of view for this long (X). */
const LINGERS = 25_000;
/** Shorter than this in view is not noticed, in milliseconds (X). */
const BLINK = 1_500;

/** Gives each participant the cards of what comes within view. */
export const seeFromSeats: Reaction = (kernel, event) => {
  switch (event.type) {
    case 'actorSetOut':
    case 'actorStarted': {
      const actor = kernel.world.actors[event.actor];
      if (actor) lookOutFromAll(kernel, actor);
      return;
    }
    case 'seatOpened':
    case 'walkEnded': {
      const seat = kernel.world.seats[event.seat];
      if (seat)
        for (const actor of Object.values(kernel.world.actors)) lookOut(kernel, seat, actor, nextInView(kernel, seat.lookout, actor));
      return;
    }
    default:
      return;
  }
};

/** When this actor is in view from here during the present leg or activity, as [from, until] in exercise time. */
export function timesInView(kernel: Kernel, viewpoint: Viewpoint, actor: ActorState, range: number): (readonly [number, number])[] {
  if (!actor.present || actor.inside) return [];
  if (!actor.leg)
    return viewpointSees(kernel.terrain, viewpoint, pointAt(kernel.terrain, actor.spot), range) ? [[kernel.now(), actor.until]] : [];
  const pace = paceOf(kernel.terrain, actor.leg);
  const times: (readonly [number, number])[] = [];
  let start = actor.leg.departAt;
  for (const stretch of actor.leg.route) {
    const duration = stretchDuration(stretch, pace);
    const length = Math.max(1, stretchLength(stretch));
    for (const [from, to] of viewStretch(kernel.terrain, viewpoint, stretch, range)) {
      times.push([start + Math.floor((duration * from) / length), start + Math.floor((duration * to) / length)]);
    }
    start += duration;
  }
  return times;
}

type InView = readonly [from: number, until: number];

/** Everybody at the same window sees the same: it is worked out once, however many sit there. */
function lookOutFromAll(kernel: Kernel, actor: ActorState): void {
  const pieces = new Map<string, InView | null>();
  for (const seat of Object.values(kernel.world.seats)) {
    let piece = pieces.get(seat.lookout);
    if (piece === undefined) {
      piece = nextInView(kernel, seat.lookout, actor);
      pieces.set(seat.lookout, piece);
    }
    lookOut(kernel, seat, actor, piece);
  }
}

/** When this actor is next long enough in view from a lookout. */
function nextInView(kernel: Kernel, lookout: string, actor: ActorState): InView | null {
  const viewpoint = viewpointOf(kernel, lookout);
  if (!viewpoint) return null;
  const times = timesInView(kernel, viewpoint, actor, SIGHT_RANGE[kernel.scenario.light]);
  return times.find(([from, until]) => until > kernel.now() && until - from >= BLINK) ?? null;
}

function lookOut(kernel: Kernel, seat: SeatState, actor: ActorState, piece: InView | null): void {
  if (seat.walking || piece === null) return;
  const { lookout } = seat;
  const { leg, activity } = actor;
  const [from, until] = piece;
  // A moment into view, so that the place on the card is a place in view.
  const at = Math.max(kernel.now(), Math.min(from + BLINK, until));
  kernel.later(at - kernel.now(), `${seat.id} sees`, () => {
    const same = actor.present && actor.leg === leg && actor.activity === activity && !actor.inside;
    if (same && seat.lookout === lookout && !seat.walking && kernel.world.phase === 'running') makeCard(kernel, seat, actor, until);
  });
}

function makeCard(kernel: Kernel, seat: SeatState, actor: ActorState, until: number): void {
  const now = kernel.now();
  if (now < seat.distractedUntil) return;
  const lastOne = seat.sightings.findLast((id) => kernel.world.sightings[id]?.actor === actor.id);
  const last = kernel.world.sightings[lastOne ?? ''];
  if (
    last &&
    last.activity === actor.activity &&
    last.closer.activity === (actor.closer ?? actor.activity) &&
    last.lookout === seat.lookout &&
    now - last.at < SAME_SIGHTING
  )
    return;
  const spot = positionOf(kernel, actor);
  const key = `${seat.id}/${seat.sightings.length}`;
  const { glance, closer } = glimpse(actor, kernel.chance, key);
  kernel.record({
    type: 'sightingMade',
    sighting: {
      id: `${seat.id}-${seat.sightings.length + 1}`,
      seat: seat.id,
      actor: actor.id,
      at: now,
      where: locationOf(kernel.terrain, spot),
      point: pointAt(kernel.terrain, spot),
      lookout: seat.lookout,
      activity: actor.activity,
      person: glance.person,
      vehicle: glance.vehicle,
      closer: { activity: actor.closer ?? actor.activity, person: closer.person, vehicle: closer.vehicle },
      until: Math.max(until, now) + LINGERS,
    },
  });
}

/** Who of the cast is in view from this seat now, nearest first. */
export function inViewOf(kernel: Kernel, seat: SeatState): ActorState[] {
  const viewpoint = viewpointOf(kernel, seat.lookout);
  if (!viewpoint || seat.walking) return [];
  const eye = viewpoint.points[0] ?? { x: 0, y: 0 };
  const squared = (actor: ActorState): number => {
    const point = pointAt(kernel.terrain, positionOf(kernel, actor));
    return (point.x - eye.x) * (point.x - eye.x) + (point.y - eye.y) * (point.y - eye.y);
  };
  return Object.values(kernel.world.actors)
    .filter(
      (actor) =>
        actor.present &&
        !actor.inside &&
        viewpointSees(kernel.terrain, viewpoint, pointAt(kernel.terrain, positionOf(kernel, actor)), SIGHT_RANGE[kernel.scenario.light]),
    )
    .sort((a, b) => squared(a) - squared(b));
}
