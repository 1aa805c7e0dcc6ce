import type { EventOf } from '../event.ts';
import type { World } from '../world.ts';

/** Folds an event of a Burgernet action. */
export function applyToBroadcast(
  world: World,
  event: EventOf<'broadcastDrafted' | 'broadcastStarted' | 'broadcastReached' | 'broadcastAdded' | 'broadcastEnded'>,
): void {
  if (event.type === 'broadcastDrafted') {
    world.broadcasts[event.broadcast] = {
      id: event.broadcast,
      incident: event.incident,
      spot: event.spot,
      radius: event.radius,
      phase: 'draft',
      startedAt: event.at,
      endedAt: null,
      receivers: 0,
      seats: [],
      facts: event.facts,
      additions: [],
      result: null,
    };
    const incident = world.incidents[event.incident];
    if (incident) incident.broadcast = event.broadcast;
    return;
  }
  const broadcast = world.broadcasts[event.broadcast];
  if (!broadcast) return;
  switch (event.type) {
    case 'broadcastStarted':
      broadcast.phase = 'active';
      broadcast.startedAt = event.at;
      broadcast.receivers = event.receivers;
      broadcast.seats = event.seats;
      return;
    case 'broadcastReached':
      broadcast.seats = [...broadcast.seats, event.seat];
      return;
    case 'broadcastAdded':
      broadcast.additions.push({ at: event.at, facts: event.facts });
      return;
    case 'broadcastEnded':
      broadcast.phase = 'ended';
      broadcast.endedAt = event.at;
      broadcast.result = event.result;
      return;
    default:
      event satisfies never;
  }
}
