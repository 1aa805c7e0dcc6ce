import type { Kernel, Reaction } from '../kernel.ts';
import { compareLooks, fitsPlate } from '../compareLooks.ts';
import type { ActorState } from '../world.ts';
import { protagonistOf } from './protagonist.ts';

/**
 * Cars of the police that are on the roads outside the neighbourhood look out for a vehicle that was described: the chance in
 * per cent that one of them meets it in the first minutes, with a readable plate, and with kind and colour only (both X).
 */
const STOPPED = { plate: 45, looks: 15 } as const;
/** A vehicle is described when at least this many features of it were told, and none of them wrong. */
const DESCRIBED = 2;
/** It is met between one and four minutes after it left (X). */
const MEETS_AFTER = 60_000;
const MEETS_LATER = 180;

/** Has somebody who drove away be stopped on the road, when the police were told what to look for. */
export const stopOnTheRoad: Reaction = (kernel, event) => {
  if (event.type !== 'caseClosed' || event.outcome !== 'escaped') return;
  const actor = kernel.world.actors[protagonistOf(kernel) ?? ''];
  if (!actor) return;
  const left = kernel.events.findLast((leg) => leg.type === 'actorSetOut' && leg.actor === actor.id);
  if (left?.type !== 'actorSetOut' || left.mode !== 'car') return;
  const delay = MEETS_AFTER + 1000 * kernel.chance.below(MEETS_LATER, actor.id, 'meets');
  // What was told by then counts: a description that comes a minute later helps as well.
  kernel.later(delay, `${actor.id} is on the road`, () => meet(kernel, actor));
};

function meet(kernel: Kernel, actor: ActorState): void {
  const incident = Object.values(kernel.world.incidents).find(({ outcome, urgency }) => outcome === null && urgency === 'urgent');
  if (!incident || !kernel.chance.percent(chanceToMeet(incident.facts.vehicle, actor), actor.id, 'stopped')) return;
  kernel.record({ type: 'vehicleStopped', incident: incident.id, actor: actor.id });
  kernel.record({ type: 'caseClosed', outcome: 'caught' });
}

function chanceToMeet(told: ActorState['vehicle'] | undefined, actor: ActorState): number {
  if (!told) return 0;
  if (fitsPlate(told.plate, actor.vehicle?.plate)) return STOPPED.plate;
  const { right, wrong } = compareLooks({ activities: [], conduct: [], vehicle: told }, { person: {}, vehicle: actor.vehicle });
  return right >= DESCRIBED && wrong === 0 ? STOPPED.looks : 0;
}
