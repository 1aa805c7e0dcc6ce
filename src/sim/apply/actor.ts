import type { EventOf } from '../event.ts';
import type { ActorState } from '../world.ts';

/** Folds an event about somebody in the street. */
export function applyToActor(
  actor: ActorState | undefined,
  event: EventOf<'actorAppeared' | 'actorStarted' | 'actorLeft' | 'actorSetOut' | 'actorArrived' | 'actorChanged' | 'appearanceChanged'>,
): void {
  if (!actor) return;
  switch (event.type) {
    case 'actorAppeared':
      actor.present = true;
      actor.spot = event.spot;
      return;
    case 'actorStarted':
      actor.leg = null;
      actor.spot = event.spot;
      actor.inside = event.inside;
      actor.activity = event.activity;
      actor.closer = event.closer;
      actor.until = event.until;
      return;
    case 'actorSetOut':
      actor.leg = { route: event.route, departAt: event.at, arriveAt: event.arriveAt, speed: event.speed, mode: event.mode };
      actor.inside = false;
      actor.activity = event.activity;
      actor.closer = event.closer;
      actor.until = event.arriveAt;
      return;
    case 'actorArrived':
      actor.leg = null;
      actor.spot = event.spot;
      return;
    case 'actorLeft':
      actor.present = false;
      actor.leg = null;
      return;
    case 'actorChanged':
      actor.state = event.state;
      return;
    case 'appearanceChanged':
      actor.person = event.person;
      actor.vehicle = event.vehicle;
      return;
    default:
      event satisfies never;
  }
}
