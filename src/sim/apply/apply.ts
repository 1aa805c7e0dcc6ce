import { applyToActor } from './actor.ts';
import { applyToBroadcast } from './broadcast.ts';
import { applyToCall } from './call.ts';
import { applyToChat } from './chat.ts';
import { applyToInject } from './inject.ts';
import { applyToSeat } from './seat.ts';
import { emptySeat } from '../seats.ts';
import { withoutSlots } from '../correction.ts';
import { mergeReports } from '../mergeReports.ts';
import type { IncidentPhase, IncidentState, World } from '../world.ts';
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
    case 'injectSkipped':
    case 'injectDelayed':
      return applyToInject(world.injects[event.inject], event);
    case 'hintSent':
      world.hints.push({ at: event.at, step: event.step, level: event.level });
      return;
    case 'noteTaken':
      world.notes.push({ at: event.at, text: event.text });
      return;
    case 'seatOpened':
      world.seats[event.seat] = emptySeat({ ...event, id: event.seat }, event.patient);
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
    case 'reportFiled':
    case 'callEnded':
      return applyToCall(world, event);
    case 'incidentOpened':
      world.incidents[event.incident] = {
        id: event.incident,
        openedAt: event.at,
        openedBy: event.call,
        phase: 'open',
        life: [{ phase: 'open', at: event.at }],
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
        incident.facts = mergeReports(withoutSlots(incident.facts, event.retracts ?? []), event.facts);
        incident.spot = event.spot ?? incident.spot;
        incident.urgency = event.urgency;
        // What the same caller goes on to say belongs to that call.
        if (event.call === null || event.call !== incident.openedBy) enter(incident, 'addedTo', event.at);
      }
      return;
    }
    case 'incidentCalled': {
      const incident = world.incidents[event.incident];
      if (incident) enter(incident, 'called', event.at);
      return;
    }
    case 'incidentMoved': {
      const incident = world.incidents[event.incident];
      if (incident) {
        incident.spot = event.spot;
        incident.facts = { ...incident.facts, location: event.location };
      }
      return;
    }
    case 'incidentClosed': {
      const incident = world.incidents[event.incident];
      if (incident) {
        incident.outcome = event.outcome;
        enter(incident, 'signedOff', event.at);
      }
      return;
    }
    case 'patrolSent':
      world.patrols[event.patrol] = {
        id: event.patrol,
        incident: event.incident,
        municipality: event.municipality,
        spot: event.spot,
        arriveAt: event.arriveAt,
        phase: 'driving',
      };
      world.incidents[event.incident]?.patrols.push(event.patrol);
      return;
    case 'patrolTurned': {
      const patrol = world.patrols[event.patrol];
      if (patrol) {
        patrol.spot = event.spot;
        patrol.arriveAt = event.arriveAt;
      }
      return;
    }
    case 'patrolMisled': {
      const patrol = world.patrols[event.patrol];
      if (patrol) patrol.phase = 'checking';
      return;
    }
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
    case 'broadcastReached':
    case 'broadcastAdded':
    case 'broadcastEnded':
      return applyToBroadcast(world, event);
    case 'chatPosted':
    case 'chatThumbed':
    case 'chatPinned':
    case 'chatUnpinned':
    case 'chatRemoved':
    case 'lineCorrected':
    case 'groupReportOpened':
    case 'groupReportChanged':
    case 'pressureSet':
      return applyToChat(world, event);
    case 'acted':
    case 'patrolSaw':
    case 'vehicleStopped':
    case 'coordinatorsAsked':
    case 'messagePassedOn':
    case 'residentInformed':
    case 'reportHeard':
    case 'tipReceived':
      return;
    default:
      event satisfies never;
  }
}

/** The life of a report goes on; a phase that it is in already begins once. */
function enter(incident: IncidentState, phase: IncidentPhase, at: number): void {
  if (incident.phase === phase) return;
  incident.phase = phase;
  incident.life.push({ phase, at });
}
