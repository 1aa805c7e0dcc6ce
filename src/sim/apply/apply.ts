import { applyToActor } from './actor.ts';
import { applyToBroadcast } from './broadcast.ts';
import { applyToCall } from './call.ts';
import { applyToSeat } from './seat.ts';
import { mergeFacts } from '../../language/mergeFacts.ts';
import type { World } from '../world.ts';
import type { ExerciseEvent } from '../event.ts';

/**
 * Folds one event into the world: the only place where the world changes. It decides nothing; an event that names something
 * unknown is a bug of whoever made it, and is left without effect here.
 */
export function apply(world: World, event: ExerciseEvent): void {
  switch (event.type) {
    case 'exerciseStarted':
      world.phase = 'running';
      return;
    case 'exerciseEnded':
      world.phase = 'ended';
      world.endedAt = event.at;
      return;
    case 'caseClosed':
      world.outcome = event.outcome;
      return;
    case 'injectFired':
      world.fired.push(event.inject);
      return;
    case 'lampLit':
      return;
    case 'actorAppeared':
    case 'actorStarted':
    case 'actorLeft':
    case 'actorSetOut':
    case 'actorArrived':
    case 'actorChanged':
    case 'appearanceChanged':
      return applyToActor(world.actors[event.actor], event);
    case 'sightingMade': {
      world.sightings[event.sighting.id] = event.sighting;
      world.seats[event.sighting.seat]?.sightings.push(event.sighting.id);
      return;
    }
    case 'seatTaken':
    case 'lookedCloser':
    case 'detailsSeen':
    case 'sightingRemembered':
    case 'sightingForgotten':
    case 'walkStarted':
    case 'walkEnded':
    case 'broadcastRead':
      return applyToSeat(world.seats[event.seat], event);
    case 'callPlaced':
    case 'callAnswered':
    case 'callOnHold':
    case 'callTransferred':
    case 'operatorAsked':
    case 'operatorKnows':
    case 'neighbourSaid':
    case 'callerSaid':
    case 'callerPassed':
    case 'reportFiled':
    case 'callEnded':
      return applyToCall(world, event);
    case 'incidentOpened':
      world.incidents[event.incident] = {
        id: event.incident,
        openedAt: event.at,
        urgency: event.urgency,
        facts: event.facts,
        spot: event.spot,
        patrols: [],
        broadcast: null,
        outcome: null,
      };
      return;
    case 'incidentUpdated': {
      const incident = world.incidents[event.incident];
      if (incident) {
        incident.facts = mergeFacts(incident.facts, event.facts);
        incident.spot = event.spot ?? incident.spot;
        incident.urgency = event.urgency;
      }
      return;
    }
    case 'incidentClosed': {
      const incident = world.incidents[event.incident];
      if (incident) incident.outcome = event.outcome;
      return;
    }
    case 'patrolSent':
      world.patrols[event.patrol] = { id: event.patrol, incident: event.incident, spot: event.spot, phase: 'driving' };
      world.incidents[event.incident]?.patrols.push(event.patrol);
      return;
    case 'patrolArrived':
    case 'patrolMoved': {
      const patrol = world.patrols[event.patrol];
      if (patrol) {
        patrol.phase = 'searching';
        patrol.spot = event.spot;
      }
      return;
    }
    case 'patrolLeft': {
      const patrol = world.patrols[event.patrol];
      if (patrol) patrol.phase = 'left';
      return;
    }
    case 'broadcastDrafted':
    case 'broadcastStarted':
    case 'broadcastAdded':
    case 'broadcastEnded':
      return applyToBroadcast(world, event);
    case 'chatPosted':
      world.chat.push(event.line);
      return;
    case 'chatPinned':
      world.chat = world.chat.map((line) => (line.id === event.line ? { ...line, pinned: true } : line));
      return;
    case 'chatClosed':
      world.closedGroups.push(event.group);
      return;
    case 'acted':
    case 'patrolSaw':
    case 'reportHeard':
    case 'tipReceived':
      return;
    default:
      event satisfies never;
  }
}
