import { isWithin } from '../../scenario/neighbourhoodGeometry.ts';
import { ACTIVITIES } from '../../scenario/vocabulary.ts';
import type { Spot } from '../../scenario/neighbourhood.ts';
import type { Facts } from '../../language/facts.ts';
import { countFeatures } from '../assess.ts';
import { indexOf } from '../eventIndex.ts';
import type { Kernel, Reaction } from '../kernel.ts';
import { compareLooks, fitsPlate } from '../compareLooks.ts';
import { CHECKS, patrol, type PatrolEffect } from '../machines/patrol.ts';
import { junctionSpot } from '../neighbourhood/locate.ts';
import { pointAt } from '../neighbourhood/motion.ts';
import { spotViewpoint } from '../neighbourhood/sight.ts';
import { pointOf } from '../places.ts';
import type { ActorState, IncidentState, PatrolState } from '../world.ts';
import { protagonistOf, stir } from './protagonist.ts';
import { timesInView } from './sight.ts';

/**
 * A patrol car tells people apart about this far along a street, in decimetres (evidence.md: clothing to about 120 metres by
 * day, half more or less; X), and finds somebody at the very place within the second.
 */
const PATROL_SIGHT = 1000;
const ON_THE_SPOT = 350;
/**
 * Chance in per cent that officers stop somebody whom they see, by what they were told (all X): caught in the act; three or
 * more features and none wrong; one wrong among more that are right; somebody whose behaviour asks for a second look, whatever
 * was told; one or two features right; nothing told; more wrong than right.
 */
const STOPS = { inTheAct: 95, described: 75, nearly: 30, behaviour: 25, vague: 20, untold: 8, misled: 4 } as const;
/** Share of those stops that succeed against a fleeing vehicle (X). */
const CATCHES = { foot: 100, bike: 60, car: 40 } as const;
/** With this many features told, and none of them wrong, somebody is clearly described. */
const CLEAR = 3;

/** Sends a patrol car to an incident; it arrives after `travel` milliseconds. */
export function startPatrol(kernel: Kernel, id: string, incident: string, travel: number, municipality: string | null): void {
  const spot = kernel.world.incidents[incident]?.spot;
  if (!spot) return;
  kernel.start(id, patrol, { travel }, (effect) => perform(kernel, id, incident, effect));
  kernel.record({ type: 'patrolSent', patrol: id, incident, municipality, spot, arriveAt: kernel.now() + travel });
}

/** Has patrols that are about see the one they look for, and whoever fits what they were told. */
export const watchFromPatrols: Reaction = (kernel, event) => {
  switch (event.type) {
    case 'patrolArrived':
    case 'patrolMoved': {
      stirNear(kernel, event.patrol);
      for (const actor of Object.values(kernel.world.actors)) search(kernel, event.patrol, actor);
      return;
    }
    case 'actorSetOut':
    case 'actorStarted': {
      const actor = kernel.world.actors[event.actor];
      if (!actor) return;
      for (const state of Object.values(kernel.world.patrols)) if (state.phase === 'searching') search(kernel, state.id, actor);
      return;
    }
    default:
      return;
  }
};

function stirNear(kernel: Kernel, patrolId: string): void {
  const state = kernel.world.patrols[patrolId];
  const actor = kernel.world.actors[protagonistOf(kernel) ?? ''];
  if (state && actor?.present && isWithin(pointOf(kernel, actor), pointAt(kernel.terrain, state.spot), PATROL_SIGHT))
    stir(kernel, { type: 'PATROL_NEAR' });
}

function search(kernel: Kernel, patrolId: string, actor: ActorState): void {
  const state = kernel.world.patrols[patrolId];
  const incident = state ? kernel.world.incidents[state.incident] : undefined;
  if (!state || !incident || !actor.present || chanceToStop(kernel, incident, actor) === 0) return;
  const isWanted = actor.id === protagonistOf(kernel);
  // Officers look round the house itself: inside does not hide somebody at the reported address.
  if ((isWanted || !actor.inside) && isWithin(pointOf(kernel, actor), pointAt(kernel.terrain, state.spot), ON_THE_SPOT))
    return meet(kernel, state, actor);
  const { leg, activity } = actor;
  const { spot } = state;
  const seen = timesInView(kernel, spotViewpoint(kernel.terrain, spot), actor, PATROL_SIGHT).find(([, until]) => until >= kernel.now());
  if (!seen) return;
  kernel.later(Math.max(0, seen[0] - kernel.now()), `${patrolId} sees`, () => {
    if (state.phase === 'searching' && state.spot === spot && actor.present && actor.leg === leg && actor.activity === activity)
      meet(kernel, state, actor);
  });
}

function meet(kernel: Kernel, state: PatrolState, actor: ActorState): void {
  const incident = kernel.world.incidents[state.incident];
  if (!incident || incident.outcome !== null || state.phase !== 'searching') return;
  if (actor.id !== protagonistOf(kernel)) return mistake(kernel, state, incident, actor);
  // Another look at the same doing with the same knowledge decides nothing anew.
  const news = indexOf(kernel.events)
    .of('incidentUpdated')
    .filter((event) => event.incident === incident.id).length;
  const look = `recognises ${actor.activity} ${actor.closer ?? ''} ${news}`;
  const recognised = kernel.chance.percent(chanceToStop(kernel, incident, actor), state.id, look);
  kernel.record({ type: 'patrolSaw', patrol: state.id, actor: actor.id, recognised });
  if (!recognised) return;
  const time = indexOf(kernel.events)
    .ofActor('patrolSaw', actor.id)
    .filter((event) => event.patrol === state.id).length;
  const vehicle = actor.leg?.mode ?? 'foot';
  if (kernel.chance.percent(CATCHES[vehicle], state.id, 'catches', time)) stir(kernel, { type: 'CAUGHT' });
}

/** Somebody who fits what was told but is another: stopped, asked for a name, sent on; the car sees nothing meanwhile. */
function mistake(kernel: Kernel, state: PatrolState, incident: IncidentState, actor: ActorState): void {
  const isKnown = indexOf(kernel.events)
    .ofActor('patrolSaw', actor.id)
    .some((event) => incident.patrols.includes(event.patrol));
  // The first look decides, and who was checked is known to every car by radio.
  if (isKnown) return;
  const recognised = kernel.chance.percent(chanceToStop(kernel, incident, actor), state.id, `stops ${actor.id}`);
  kernel.record({ type: 'patrolSaw', patrol: state.id, actor: actor.id, recognised });
  if (!recognised) return;
  kernel.record({ type: 'patrolMisled', patrol: state.id, actor: actor.id, until: kernel.now() + CHECKS });
  kernel.tell(state.id, patrol, { type: 'MISLED' });
}

/** Officers know what was told and what they see, and not who it is. */
function chanceToStop(kernel: Kernel, incident: IncidentState, actor: ActorState): number {
  const seen = ACTIVITIES[actor.closer ?? actor.activity];
  if (actor.id === protagonistOf(kernel)) {
    if (actor.inside || seen === 'urgent') return STOPS.inTheAct;
    // Somebody stands with the missing person and waves.
    if (actor.state === 'sheltered') return STOPS.inTheAct;
  } else if (actor.activity === 'liesOnRoad') return 0;
  const told = chanceByLooks(incident.facts, actor);
  return seen === 'notable' ? Math.max(told, STOPS.behaviour) : told;
}

function chanceByLooks(facts: Facts, actor: ActorState): number {
  const { right, wrong } = compareLooks(facts, actor);
  if (fitsPlate(facts.vehicle?.plate, actor.vehicle?.plate)) return STOPS.described;
  if (right === 0 && wrong === 0) return countFeatures(facts) === 0 ? STOPS.untold : 0;
  if (wrong > right) return right === 0 ? 0 : STOPS.misled;
  if (wrong > 0) return right >= CLEAR && wrong === 1 ? STOPS.nearly : STOPS.misled;
  return right >= CLEAR ? STOPS.described : STOPS.vague;
}

function perform(kernel: Kernel, id: string, incidentId: string, effect: PatrolEffect): void {
  const incident = kernel.world.incidents[incidentId];
  if (!incident) return;
  switch (effect.type) {
    case 'arrive':
      kernel.record({ type: 'patrolArrived', patrol: id, incident: incidentId, spot: incident.spot });
      return;
    case 'move':
      kernel.record({ type: 'patrolMoved', patrol: id, incident: incidentId, spot: effect.spot });
      return;
    case 'tour':
      kernel.record({ type: 'patrolMoved', patrol: id, incident: incidentId, spot: nextOnTour(kernel, id, incident) });
      return;
    case 'leave':
      kernel.record({ type: 'patrolLeft', patrol: id, incident: incidentId });
      return;
    default:
      effect satisfies never;
  }
}

/** Patrols look round within this distance of the report, in decimetres: what a car reaches between two looks (X). */
const TOUR = 4000;

/** The next spot of a tour: the places and crossings that are near enough, in an order of chance, round and round. */
function nextOnTour(kernel: Kernel, id: string, incident: IncidentState): Spot {
  const { terrain, chance } = kernel;
  // Whoever is missing is looked for where they were last, in sheds and under stairs, until somebody has seen them (domain.md, B11).
  if (incident.facts.what === 'missing' && incident.facts.activities.length === 0) return incident.spot;
  const centre = pointAt(terrain, incident.spot);
  const { places, junctions } = terrain.neighbourhood;
  const near = [
    ...places.filter(({ at }) => isWithin(at, centre, TOUR)).map(({ spot }) => spot),
    ...junctions.flatMap(({ at }, junction) => (isWithin(at, centre, TOUR) ? (junctionSpot(terrain, junction, 'car') ?? []) : [])),
  ];
  if (near.length === 0) return incident.spot;
  const order = near.map((spot, index) => ({ spot, rank: chance.fraction(id, 'tour', index) })).sort((a, b) => a.rank - b.rank);
  const moves = indexOf(kernel.events)
    .of('patrolMoved')
    .filter((event) => event.patrol === id).length;
  return order[moves % order.length]?.spot ?? incident.spot;
}
