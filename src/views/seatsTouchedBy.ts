import type { SeatId } from '../sim/command.ts';
import type { ExerciseEvent } from '../sim/event.ts';
import type { World } from '../sim/world.ts';

/** Whose views an event can change: seats by their private view, groups by what their members share. */
export type Touched = 'all' | { readonly seats: readonly SeatId[]; readonly groups: readonly string[] };

const NOBODY: Touched = { seats: [], groups: [] };

/**
 * Which views an event can change, so that a host makes only those again; rather too many than too few. `world` is as it became
 * by the event, or later. What time alone changes is told by `changesAt` (seatView.ts).
 */
export function seatsTouchedBy(event: ExerciseEvent, world: World): Touched {
  switch (event.type) {
    case 'exerciseStarted':
    case 'exerciseEnded':
    case 'hintSent':
      return 'all';
    case 'sightingMade':
      return seat(event.sighting.seat);
    case 'seatOpened':
    case 'seatTaken':
      // What a coordinator wrote is the coordinator's as soon as somebody plays there.
      return { seats: [event.seat], groups: groupOf(world, event.seat) };
    case 'lookedCloser':
    case 'detailsSeen':
    case 'sightingRemembered':
    case 'sightingForgotten':
    case 'walkStarted':
    case 'walkEnded':
    case 'broadcastReached':
    case 'broadcastRead':
    case 'acted':
    case 'callPlaced':
    case 'reportFiled':
      return seat(event.seat);
    case 'callAnswered':
    case 'callOnHold':
    case 'callTransferred':
    case 'operatorAsked':
    case 'operatorReadBack':
    case 'operatorWarned':
    case 'operatorKnows':
    case 'neighbourSaid':
    case 'callTakenOver':
    case 'officerSpoke':
    case 'callHandedBack':
    case 'callerSaid':
    case 'callerCorrected':
    case 'callerPassed':
    case 'callEnded': {
      const call = world.calls[event.call];
      return call ? seat(call.seat) : NOBODY;
    }
    case 'patrolArrived':
      // Whoever called about this case sees the car; who that is, is not in the world.
      return seats(world, ({ calls }) => calls.length > 0);
    case 'broadcastStarted':
    case 'broadcastAdded':
    case 'broadcastEnded':
      return { seats: world.broadcasts[event.broadcast]?.seats ?? [], groups: [] };
    case 'messagePassedOn':
      return seats(world, ({ role, taken }) => role === 'coordinator' && taken);
    case 'chatPosted':
      return { seats: event.line.from.kind === 'seat' ? [event.line.from.seat] : [], groups: [event.line.group] };
    case 'chatThumbed':
    case 'chatPinned':
    case 'chatUnpinned':
    case 'chatRemoved':
    case 'lineCorrected': {
      const line = world.chat.findLast(({ id }) => id === event.line);
      return line ? { seats: line.from.kind === 'seat' ? [line.from.seat] : [], groups: [line.group] } : NOBODY;
    }
    case 'groupReportOpened':
    case 'groupReportChanged':
      return { seats: [], groups: [event.group] };
    case 'actorAppeared':
    case 'actorStarted':
    case 'actorLeft':
    case 'actorSetOut':
    case 'actorArrived':
    case 'actorChanged':
    case 'appearanceChanged':
    case 'reportHeard':
    case 'incidentOpened':
    case 'incidentCalled':
    case 'incidentMoved':
    case 'incidentUpdated':
    case 'incidentClosed':
    case 'patrolSent':
    case 'patrolTurned':
    case 'patrolMisled':
    case 'patrolMoved':
    case 'patrolSaw':
    case 'patrolLeft':
    case 'vehicleStopped':
    case 'broadcastDrafted':
    case 'tipReceived':
    case 'coordinatorsAsked':
    case 'residentInformed':
    case 'pressureSet':
    case 'lampLit':
    case 'injectFired':
    case 'injectSkipped':
    case 'injectDelayed':
    case 'noteTaken':
    case 'caseClosed':
      return NOBODY;
    default:
      return event satisfies never;
  }
}

function seat(id: SeatId): Touched {
  return { seats: [id], groups: [] };
}

function seats(world: World, which: (seat: World['seats'][string]) => boolean): Touched {
  return { seats: Object.values(world.seats).flatMap((one) => (which(one) ? [one.id] : [])), groups: [] };
}

function groupOf(world: World, id: SeatId): string[] {
  const group = world.seats[id]?.group;
  return group === undefined ? [] : [group];
}
