import { isWithin } from '../../scenario/neighbourhoodGeometry.ts';
import { ACTIVITIES } from '../../scenario/vocabulary.ts';
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
  const recognised = kernel.chance.percent(chanceToStop(kernel, incident, actor), state.id, 'recognises', time);
  kernel.record({ type: 'patrolSaw', patrol: state.id, actor: actor.id, recognised });
  if (!recognised) return;
  const vehicle = actor.leg?.mode ?? 'foot';
  if (kernel.chance.percent(CATCHES[vehicle], state.id, 'catches', time)) stir(kernel, { type: 'CAUGHT' });
}

function chanceToStop(kernel: Kernel, incident: IncidentState, actor: ActorState): number {
  if (actor.inside || ACTIVITIES[actor.closer ?? actor.activity] === 'urgent') return STOPS.inTheAct;
  const { right, wrong } = compareLooks(incident.facts, actor);
  // Officers speak to anybody who wanders and looks a little like it: nobody runs from them.
  if (kernel.scenario.plot.kind === 'missing' && right > 0) return STOPS.inTheAct;
  if (wrong > right) return STOPS.misled;
  return right >= 3 ? STOPS.described : STOPS.vague;
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
    case 'leave':
      kernel.record({ type: 'patrolLeft', patrol: id, incident: incidentId });
      return;
    default:
      effect satisfies never;
  }
}
