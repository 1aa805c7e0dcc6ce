import { isWithin } from '../../scenario/neighbourhoodGeometry.ts';
import { retracted } from '../correction.ts';
import type { Kernel } from '../kernel.ts';
import { broadcast, type BroadcastEffect } from '../machines/broadcast.ts';
import { pointAt } from '../neighbourhood/motion.ts';
import { spotOf } from '../places.ts';
import { LOGNORMAL_05 } from '../random.ts';
import { receivesBurgernet } from '../settings.ts';
import type { BroadcastState, IncidentState, SeatState } from '../world.ts';
import { alertResident, populationOf, type Resident } from './residents.ts';

const DECIMETRES = 10;

/**
 * The least time between two messages to the public about one case, in milliseconds (X): a control room writes an addition, reads it
 * over and sends it, as it did the message, in a minute at best. Without it a hall where everybody calls gets one after each call.
 */
export const BETWEEN_MESSAGES = 60_000;

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
  const composing = composingFor(kernel, id);
  const times = { composing, closesAfter: settings.closesAfter, between: BETWEEN_MESSAGES };
  kernel.start(id, broadcast, times, (effect) => perform(kernel, id, effect));
}

/** There is news about what was broadcast: it goes out at once, or with what else comes in until the next addition. */
export function addToBroadcast(kernel: Kernel, id: string): void {
  const action = kernel.world.broadcasts[id];
  if (action?.phase !== 'active') return;
  kernel.tell(id, broadcast, { type: 'ADD', left: action.startedAt + kernel.scenario.broadcast.closesAfter - kernel.now() });
}

/** How long it takes to compose a message to the public, in milliseconds; the same whichever way it goes. */
export function composingFor(kernel: Kernel, id: string): number {
  return kernel.chance.spread(kernel.scenario.broadcast.composing, LOGNORMAL_05, id, 'composing');
}

/** Ends what is still under way, with its result: nobody is left looking out when the exercise is over. */
export function endBroadcasts(kernel: Kernel): void {
  const { broadcasts, outcome } = kernel.world;
  const result = outcome === 'caught' || outcome === 'found' ? outcome : 'notFound';
  for (const id of Object.keys(broadcasts)) kernel.tell(id, broadcast, { type: 'RESULT', result });
}

/** Somebody who comes late gets the messages that are active, as far as they would have. */
export function reachLateComer(kernel: Kernel, seat: SeatState): void {
  for (const { id, phase, seats } of Object.values(kernel.world.broadcasts))
    if (phase === 'active' && !seats.includes(seat.id) && receives(kernel, seat, id))
      kernel.record({ type: 'broadcastReached', broadcast: id, seat: seat.id });
}

/** Whether this seat gets the messages of this broadcast: it takes part, and it is inside the circle. */
function receives(kernel: Kernel, seat: SeatState, broadcastId: string): boolean {
  const action = kernel.world.broadcasts[broadcastId];
  const lookout = kernel.scenario.lookouts.find((candidate) => candidate.id === seat.lookout);
  const spot = lookout ? spotOf(kernel.terrain, lookout.at) : null;
  return (
    receivesBurgernet(kernel.settings) &&
    seat.burgernet &&
    action !== undefined &&
    spot !== null &&
    isWithin(pointAt(kernel.terrain, spot), pointAt(kernel.terrain, action.spot), action.radius)
  );
}

/** The simulated residents who take part and live inside the circle. */
function receiversOf(kernel: Kernel, action: BroadcastState): Resident[] {
  const centre = pointAt(kernel.terrain, action.spot);
  return populationOf(kernel).filter((resident) => resident.burgernet && isWithin(resident.point, centre, action.radius));
}

function perform(kernel: Kernel, id: string, effect: BroadcastEffect): void {
  const action = kernel.world.broadcasts[id];
  const incident = action ? kernel.world.incidents[action.incident] : undefined;
  if (!action || !incident) return;
  switch (effect.type) {
    case 'start': {
      const receivers = receiversOf(kernel, action);
      const seats = Object.values(kernel.world.seats).flatMap((seat) => (receives(kernel, seat, id) ? [seat.id] : []));
      // A message for nobody is not sent.
      if (receivers.length === 0 && seats.length === 0) return;
      kernel.record({ type: 'broadcastStarted', broadcast: id, receivers: receivers.length, seats });
      for (const resident of receivers) alertResident(kernel, resident, action.facts, 'burgernet');
      // What was put right while the message was composed follows it at once.
      if (retracted(action.facts, incident.facts, action.facts).length > 0) addToBroadcast(kernel, id);
      return;
    }
    case 'add':
      if (action.phase !== 'active') return;
      kernel.record({ type: 'broadcastAdded', broadcast: id, facts: incident.facts });
      for (const resident of receiversOf(kernel, action)) alertResident(kernel, resident, incident.facts, 'burgernet');
      return;
    case 'end':
      if (action.phase !== 'active') return;
      kernel.record({ type: 'broadcastEnded', broadcast: id, result: effect.result });
      return;
    default:
      effect satisfies never;
  }
}
