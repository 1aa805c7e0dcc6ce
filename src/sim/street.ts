import type { Mode } from '../scenario/vocabulary.ts';
import type { Kernel } from './kernel.ts';
import type { Haste, StreetEffect } from './machines/effects.ts';
import { routeDuration } from './neighbourhood/motion.ts';
import { route } from './neighbourhood/route.ts';
import { paceOf, positionOf, spotOf } from './places.ts';

/** Decimetres a second on foot and by bicycle (evidence.md: walking 1.34 m/s, cycling 4.6; flight on foot averages 2.5 with its sprint). */
const SPEEDS: Record<'foot' | 'bike', Record<Haste, number>> = {
  foot: { calm: 13, hurried: 17, fleeing: 25 },
  bike: { calm: 46, hurried: 52, fleeing: 60 },
};
/** Per cent of the speed limit (evidence.md: flight x 1.5). */
const DRIVING: Record<Haste, number> = { calm: 95, hurried: 120, fleeing: 150 };

/** The speed that belongs to this haste; `walking` replaces the ordinary pace on foot. */
export function speedFor(mode: Mode, haste: Haste, walking?: number): number {
  if (mode === 'car') return DRIVING[haste];
  if (mode === 'foot' && haste === 'calm' && walking !== undefined) return walking;
  return SPEEDS[mode][haste];
}

/** Carries out what somebody in the street wants to do; the events follow. */
export function performInStreet(kernel: Kernel, actorId: string, effect: Exclude<StreetEffect, { type: 'close' }>, walking?: number): void {
  const actor = kernel.world.actors[actorId];
  if (!actor) return;
  switch (effect.type) {
    case 'appear': {
      const spot = spotOf(kernel.terrain, effect.where);
      if (spot) kernel.record({ type: 'actorAppeared', actor: actorId, spot });
      return;
    }
    case 'leave':
      kernel.record({ type: 'actorLeft', actor: actorId });
      return;
    case 'do':
      kernel.record({
        type: 'actorStarted',
        actor: actorId,
        activity: effect.does,
        closer: effect.closer,
        spot: positionOf(kernel, actor),
        until: kernel.now() + effect.lasts,
        inside: effect.inside,
      });
      return;
    case 'go': {
      const to = spotOf(kernel.terrain, effect.where, effect.mode);
      const way = to ? route(kernel.terrain, positionOf(kernel, actor), to, effect.mode) : null;
      const speed = speedFor(effect.mode, effect.haste, walking);
      if (!way || !to) {
        // The check of a scenario finds unreachable places; should one slip through, the actor is there at once.
        kernel.record({ type: 'actorArrived', actor: actorId, spot: to ?? actor.spot });
        return;
      }
      const arriveAt = kernel.now() + routeDuration(way, paceOf(kernel.terrain, { speed, mode: effect.mode }));
      kernel.record({
        type: 'actorSetOut',
        actor: actorId,
        route: way,
        mode: effect.mode,
        speed,
        activity: effect.does,
        closer: effect.closer,
        arriveAt,
      });
      const leg = actor.leg;
      kernel.later(arriveAt - kernel.now(), `${actorId} arrives`, () => {
        if (actor.leg === leg) kernel.record({ type: 'actorArrived', actor: actorId, spot: to });
      });
      return;
    }
    case 'takeLoot':
    case 'takeTransport':
    case 'leaveTransport': {
      const plot = kernel.scenario.plot;
      const loot = effect.type === 'takeLoot' && plot.kind === 'burglary' ? (plot.loot ?? {}) : {};
      const vehicle =
        effect.type === 'takeTransport' && plot.kind === 'burglary'
          ? plot.transport[effect.mode]
          : effect.type === 'leaveTransport'
            ? null
            : actor.vehicle;
      kernel.record({ type: 'appearanceChanged', actor: actorId, person: { ...actor.person, ...loot }, vehicle });
      return;
    }
    default:
      effect satisfies never;
  }
}
