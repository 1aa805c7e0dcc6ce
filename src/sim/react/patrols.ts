import { isWithin } from '../../scenario/neighbourhoodGeometry.ts';
import { ACTIVITIES } from '../../scenario/vocabulary.ts';
import type { Spot } from '../../scenario/neighbourhood.ts';
import type { Kernel, Reaction } from '../kernel.ts';
import { compareLooks } from '../compareLooks.ts';
import { patrol, type PatrolEffect } from '../machines/patrol.ts';
import { pointAt } from '../neighbourhood/motion.ts';
import { spotViewpoint } from '../neighbourhood/sight.ts';
import { pointOf } from '../places.ts';
import type { ActorState, IncidentState, PatrolState } from '../world.ts';
import { protagonistOf, stir } from './protagonist.ts';
import { timesInView } from './sight.ts';

/** A patrol car sees about this far along a street, in decimetres, and finds somebody at the very place within the second. */
const PATROL_SIGHT = 700;
const ON_THE_SPOT = 350;
/** Chance in per cent that officers stop somebody whom they see: caught in the act; well described; badly described (X). */
const STOPS = { inTheAct: 95, described: 75, vague: 20, misled: 8 } as const;
/** Share of those stops that succeed against a fleeing vehicle (X). */
const CATCHES = { foot: 100, bike: 60, car: 40 } as const;

/** Sends a patrol car to an incident; it arrives after `travel` milliseconds. */
export function startPatrol(kernel: Kernel, id: string, incident: string, travel: number): void {
  const spot = kernel.world.incidents[incident]?.spot;
  if (!spot) return;
  kernel.start(id, patrol, { travel }, (effect) => perform(kernel, id, incident, effect));
  kernel.record({ type: 'patrolSent', patrol: id, incident, spot, arriveAt: kernel.now() + travel });
}

/** Has patrols that are about see the one they look for. */
export const watchFromPatrols: Reaction = (kernel, event) => {
  const who = protagonistOf(kernel);
  if (who === null) return;
  switch (event.type) {
    case 'patrolArrived':
    case 'patrolMoved': {
      stirNear(kernel, event.patrol, who);
      search(kernel, event.patrol, who);
      return;
    }
    case 'actorSetOut':
    case 'actorStarted':
      if (event.actor === who)
        for (const state of Object.values(kernel.world.patrols)) if (state.phase === 'searching') search(kernel, state.id, who);
      return;
    default:
      return;
  }
};

function stirNear(kernel: Kernel, patrolId: string, who: string): void {
  const state = kernel.world.patrols[patrolId];
  const actor = kernel.world.actors[who];
  if (state && actor?.present && isWithin(pointOf(kernel, actor), pointAt(kernel.terrain, state.spot), PATROL_SIGHT))
    stir(kernel, { type: 'PATROL_NEAR' });
}

function search(kernel: Kernel, patrolId: string, who: string): void {
  const state = kernel.world.patrols[patrolId];
  const actor = kernel.world.actors[who];
  if (!state || !actor?.present) return;
  // Officers look round the house itself: inside does not hide somebody at the reported address.
  if (isWithin(pointOf(kernel, actor), pointAt(kernel.terrain, state.spot), ON_THE_SPOT)) return meet(kernel, state, actor);
  const { leg, activity } = actor;
  const seen = timesInView(kernel, spotViewpoint(kernel.terrain, state.spot), actor, PATROL_SIGHT).find(
    ([, until]) => until >= kernel.now(),
  );
  if (!seen) return;
  kernel.later(Math.max(0, seen[0] - kernel.now()), `${patrolId} sees`, () => {
    if (state.phase === 'searching' && actor.present && actor.leg === leg && actor.activity === activity) meet(kernel, state, actor);
  });
}

function meet(kernel: Kernel, state: PatrolState, actor: ActorState): void {
  const incident = kernel.world.incidents[state.incident];
  if (!incident || incident.outcome !== null) return;
  const time = kernel.events.filter((event) => event.type === 'patrolSaw' && event.patrol === state.id).length;
  const recognised = kernel.chance.percent(chanceToStop(incident, actor), state.id, 'recognises', time);
  kernel.record({ type: 'patrolSaw', patrol: state.id, actor: actor.id, recognised });
  if (!recognised) return;
  const vehicle = actor.leg?.mode ?? 'foot';
  if (kernel.chance.percent(CATCHES[vehicle], state.id, 'catches', time)) stir(kernel, { type: 'CAUGHT' });
}

function chanceToStop(incident: IncidentState, actor: ActorState): number {
  if (actor.inside || ACTIVITIES[actor.closer ?? actor.activity] === 'urgent') return STOPS.inTheAct;
  const { right, wrong } = compareLooks(incident.facts, actor);
  // Somebody stands with the missing person and waves.
  if (actor.state === 'sheltered') return STOPS.inTheAct;
  if (wrong > right) return STOPS.misled;
  return right >= 3 && wrong === 0 ? STOPS.described : STOPS.vague;
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

/** Patrols look round within this distance of the report, in decimetres: what a car reaches in a minute or two (X). */
const TOUR = 7000;

/** The next place of a tour: the places of the neighbourhood that are near enough, in an order of chance, round and round. */
function nextOnTour(kernel: Kernel, id: string, incident: IncidentState): Spot {
  const { terrain, chance, scenario } = kernel;
  // Whoever is missing is looked for where they were last, in sheds and under stairs, until somebody has seen them (domain.md, B11).
  if (scenario.plot.kind === 'missing' && incident.facts.activities.length === 0) return incident.spot;
  const centre = pointAt(terrain, incident.spot);
  const near = terrain.neighbourhood.places.filter((place) => isWithin(place.at, centre, TOUR)).map((place) => place.spot);
  if (near.length === 0) return incident.spot;
  const order = near.map((spot, index) => ({ spot, rank: chance.fraction(id, 'tour', index) })).sort((a, b) => a.rank - b.rank);
  const moves = kernel.events.filter((event) => event.type === 'patrolMoved' && event.patrol === id).length;
  return order[moves % order.length]?.spot ?? incident.spot;
}
