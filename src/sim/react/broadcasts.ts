import { isWithin } from '../../scenario/neighbourhoodGeometry.ts';
import type { Kernel } from '../kernel.ts';
import { broadcast, type BroadcastEffect } from '../machines/broadcast.ts';
import { pointAt } from '../neighbourhood/motion.ts';
import { spotOf } from '../places.ts';
import { LOGNORMAL_05 } from '../random.ts';
import type { IncidentState, SeatState } from '../world.ts';
import { alertResident, populationOf } from './residents.ts';

const DECIMETRES = 10;

/** Starts a Burgernet action about an incident: a circle, and what was reported so far. */
export function startBroadcast(kernel: Kernel, incident: IncidentState): void {
  const id = `${incident.id}-broadcast`;
  const settings = kernel.scenario.broadcast;
  kernel.record({
    type: 'broadcastDrafted',
    broadcast: id,
    incident: incident.id,
    facts: incident.facts,
    radius: settings.radius * DECIMETRES,
    spot: incident.spot,
  });
  const composing = kernel.chance.spread(settings.composing, LOGNORMAL_05, id, 'composing');
  kernel.start(id, broadcast, { composing, closesAfter: settings.closesAfter }, (effect) => perform(kernel, id, effect));
}

/** Whether this seat gets the messages of this broadcast: it takes part, and it is inside the circle. */
function receives(kernel: Kernel, seat: SeatState, broadcastId: string): boolean {
  const action = kernel.world.broadcasts[broadcastId];
  const lookout = kernel.scenario.lookouts.find((candidate) => candidate.id === seat.lookout);
  const spot = lookout ? spotOf(kernel.terrain, lookout.at) : null;
  return (
    seat.burgernet &&
    action !== undefined &&
    spot !== null &&
    isWithin(pointAt(kernel.terrain, spot), pointAt(kernel.terrain, action.spot), action.radius)
  );
}

function perform(kernel: Kernel, id: string, effect: BroadcastEffect): void {
  const action = kernel.world.broadcasts[id];
  const incident = action ? kernel.world.incidents[action.incident] : undefined;
  if (!action || !incident) return;
  switch (effect.type) {
    case 'start': {
      const centre = pointAt(kernel.terrain, action.spot);
      const receivers = populationOf(kernel).filter((resident) => resident.burgernet && isWithin(resident.point, centre, action.radius));
      const seats = Object.values(kernel.world.seats).flatMap((seat) => (receives(kernel, seat, id) ? [seat.id] : []));
      kernel.record({ type: 'broadcastStarted', broadcast: id, receivers: receivers.length, seats });
      for (const resident of receivers) alertResident(kernel, resident);
      return;
    }
    case 'add':
      kernel.record({ type: 'broadcastAdded', broadcast: id, facts: incident.facts });
      return;
    case 'end':
      kernel.record({ type: 'broadcastEnded', broadcast: id, result: effect.result });
      return;
    default:
      effect satisfies never;
  }
}
