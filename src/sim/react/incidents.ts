import type { Facts } from '../../language/facts.ts';
import { mergeFacts } from '../../language/mergeFacts.ts';
import { isWithin } from '../../scenario/neighbourhoodGeometry.ts';
import type { Spot } from '../../scenario/neighbourhood.ts';
import { retracted, withoutSlots } from '../correction.ts';
import { compareLooks } from '../compareLooks.ts';
import type { EventOf } from '../event.ts';
import { hasNews, isClear, isHunch, judge } from '../assess.ts';
import { indexOf } from '../eventIndex.ts';
import type { Kernel, Reaction } from '../kernel.ts';
import { broadcast } from '../machines/broadcast.ts';
import { controlRoom, type ControlRoomEffect } from '../machines/controlRoom.ts';
import { patrol } from '../machines/patrol.ts';
import { pointAt } from '../neighbourhood/motion.ts';
import { locationOf, spotOfLocation } from '../places.ts';
import { LOGNORMAL_05 } from '../random.ts';
import type { IncidentState } from '../world.ts';
import { goalOf, HANDLING, municipalityOf, sendCar, tipPatrols, URGENT_SHARE } from './cars.ts';
import { addToBroadcast, BETWEEN_MESSAGES, composingFor, startBroadcast } from './broadcasts.ts';
import { askedAbout } from './relay.ts';
import { hasBurgernet, hasGroups } from '../settings.ts';

/** Reports from within this distance are about the same case, in decimetres (assumption: a few streets). */
const SAME_INCIDENT = 4000;
/** evidence.md V14: seven in ten of the women with dementia were found within 1.2 km. */
const WANDERED = 12_000;
/** Further than this from the last known place is news, in decimetres (X). */
const ELSEWHERE = 500;
/** The open incident that these facts are about; null when it is news to the control room. */
export function incidentAbout(kernel: Kernel, facts: Facts): IncidentState | null {
  const spot = facts.location ? spotOfLocation(kernel.terrain, facts.location) : null;
  if (!spot) return null;
  const point = pointAt(kernel.terrain, spot);
  const open = Object.values(kernel.world.incidents).filter((incident) => incident.outcome === null);
  return (
    open.find(
      (incident) =>
        (facts.what !== undefined && incident.facts.what === facts.what) ||
        describeSame(incident.facts, facts) ||
        isWithin(point, pointAt(kernel.terrain, incident.spot), reachOf(incident, facts)),
    ) ?? null
  );
}

/** The incident that this call opened or added to while the caller talked; also when it was closed meanwhile. */
export function incidentFrom(kernel: Kernel, call: string): IncidentState | null {
  const index = indexOf(kernel.events);
  const opened = index.ofCall('incidentOpened', call)[0];
  const updated = index.ofCall('incidentUpdated', call)[0];
  const touched = opened && updated ? (opened.seq < updated.seq ? opened : updated) : (opened ?? updated);
  return kernel.world.incidents[touched?.incident ?? ''] ?? null;
}

/** How far apart two reports may be and still be about one case: somebody who is missing walks on. */
function reachOf(incident: IncidentState, { what }: Facts): number {
  const mayBeMissing = what === undefined || what === 'suspicious' || what === 'missing';
  return incident.facts.what === 'missing' && mayBeMissing ? WANDERED : SAME_INCIDENT;
}

/** So many features that agree, and few that differ, are the one who is looked for, wherever that is (X). */
const SAME_LOOKS = 3;

function describeSame(known: Facts, facts: Facts): boolean {
  const { right, wrong } = compareLooks(known, { person: facts.person ?? {}, vehicle: facts.vehicle ?? null });
  return right >= SAME_LOOKS && wrong * SAME_LOOKS <= right;
}

/** The control room: opens an incident for a report, weighs news, sends patrols, starts and feeds broadcasts, closes. */
export const runControlRoom: Reaction = (kernel, event) => {
  switch (event.type) {
    case 'reportHeard':
      return weigh(kernel, event.facts, event.call);
    case 'reportFiled': {
      weigh(kernel, event.facts, event.call);
      const own = Object.values(kernel.world.incidents).find((incident) => incident.openedBy === event.call);
      if (own?.phase === 'open') kernel.record({ type: 'incidentCalled', incident: own.id, call: event.call });
      return;
    }
    case 'tipReceived': {
      const what = kernel.world.incidents[event.incident]?.facts.what;
      weigh(
        kernel,
        {
          activities: [],
          conduct: [],
          ...(what === undefined ? {} : { what }),
          location: locationOf(kernel.terrain, event.spot),
        },
        null,
      );
      tipPatrols(kernel, event.incident, event.spot);
      const incident = kernel.world.incidents[event.incident];
      if (incident) callNeighbours(kernel, incident, event.spot);
      return;
    }
    case 'incidentOpened': {
      const median = event.urgency === 'urgent' ? HANDLING / URGENT_SHARE : HANDLING;
      const handling = kernel.chance.spread(median, LOGNORMAL_05, event.incident, 'handling');
      kernel.start(
        event.incident,
        controlRoom,
        { urgent: event.urgency === 'urgent', clear: mayBroadcast(kernel, event.facts), handling },
        (effect) => perform(kernel, event.incident, effect),
      );
      return;
    }
    case 'incidentUpdated': {
      const incident = kernel.world.incidents[event.incident];
      if (incident)
        kernel.tell(incident.id, controlRoom, {
          type: 'UPDATED',
          urgent: incident.urgency === 'urgent',
          clear: mayBroadcast(kernel, incident.facts),
        });
      return;
    }
    case 'caseClosed':
      for (const incident of Object.values(kernel.world.incidents)) {
        const seenByPolice = event.outcome === 'caught' || event.outcome === 'found';
        if (incident.outcome === null && seenByPolice)
          kernel.record({ type: 'incidentClosed', incident: incident.id, outcome: event.outcome });
      }
      return;
    case 'incidentClosed': {
      kernel.tell(event.incident, controlRoom, { type: 'CLOSED' });
      const incident = kernel.world.incidents[event.incident];
      for (const id of incident?.patrols ?? []) if (kernel.stateOf(id) !== 'left') kernel.tell(id, patrol, { type: 'DONE' });
      if (incident && isRunning(kernel, incident.broadcast) && (event.outcome === 'found' || event.outcome === 'caught'))
        kernel.tell(incident.broadcast, broadcast, { type: 'RESULT', result: event.outcome });
      return;
    }
    case 'patrolLeft':
      return signOff(kernel, event.incident);
    case 'broadcastEnded': {
      const ended = kernel.world.broadcasts[event.broadcast];
      if (ended) signOff(kernel, ended.incident);
      return;
    }
    default:
      return;
  }
};

/** What was said, by whoever said it, reaches the control room. */
export function weigh(kernel: Kernel, facts: Facts, call: string | null): void {
  const urgency = judge(facts);
  const known = (call === null ? null : incidentFrom(kernel, call)) ?? incidentAbout(kernel, facts);
  // What is said about a case that was closed during the call changes nothing any more, and is no new case.
  if (known?.outcome) return;
  const spot = facts.location ? spotOfLocation(kernel.terrain, facts.location) : null;
  if (known) {
    if (!hasNews(known.facts, facts) && !isElsewhere(kernel, known, spot) && urgency === known.urgency) return;
    const merged = urgency === 'urgent' ? urgency : known.urgency;
    kernel.record({ type: 'incidentUpdated', incident: known.id, call, facts, urgency: merged, spot });
    const target = goalOf(kernel, facts) ?? spot;
    if (target) {
      tipPatrols(kernel, known.id, target);
      callNeighbours(kernel, known, target);
    }
    return;
  }
  if (!spot || (urgency === 'noCase' && !isHunch(facts))) return;
  const incident = `incident-${Object.keys(kernel.world.incidents).length + 1}`;
  kernel.record({ type: 'incidentOpened', incident, urgency, facts, spot, call });
}

/** A caller puts right what was passed on: what was taken back leaves the case, unless somebody else said it otherwise since. */
export function correctIncident(kernel: Kernel, incident: IncidentState, call: string, before: Facts, facts: Facts): void {
  const retracts = retracted(before, facts, incident.facts);
  if (retracts.length === 0 && !hasNews(incident.facts, facts)) return;
  const urgency = judge(mergeFacts(withoutSlots(incident.facts, retracts), facts));
  // Where only the goal was taken back, the place stands.
  const moved = retracts.includes('location') && facts.location ? spotOfLocation(kernel.terrain, facts.location) : null;
  const spot = incident.openedBy === call ? null : moved;
  kernel.record({ type: 'incidentUpdated', incident: incident.id, call, facts, urgency, spot, retracts });
  const target = (retracts.includes('heading') ? goalOf(kernel, facts) : null) ?? spot;
  if (target) tipPatrols(kernel, incident.id, target);
}

/** Whether an action is being composed or under way. */
function isRunning(kernel: Kernel, action: string | null): action is string {
  return action !== null && (kernel.stateOf(action) === 'concept' || kernel.world.broadcasts[action]?.phase === 'active');
}

/** Whether somebody is reported a good bit away from where the control room thinks it is. */
export function isElsewhere(kernel: Kernel, incident: IncidentState, spot: Spot | null): boolean {
  return spot !== null && !isWithin(pointAt(kernel.terrain, spot), pointAt(kernel.terrain, incident.spot), ELSEWHERE);
}

/** Nobody looks any more: no car is about and no action is open. Who is missing stays missing until found. */
function signOff(kernel: Kernel, incidentId: string): void {
  const { incidents, patrols } = kernel.world;
  const incident = incidents[incidentId];
  if (!incident || incident.outcome !== null || incident.facts.what === 'missing') return;
  if (incident.patrols.every((id) => patrols[id]?.phase === 'left') && !isRunning(kernel, incident.broadcast))
    kernel.record({ type: 'incidentClosed', incident: incidentId, outcome: 'open' });
}

/** Whether the public is asked to look out: by Burgernet, or without it by way of the coordinators, where that was agreed. */
function mayBroadcast(kernel: Kernel, facts: Facts): boolean {
  return isClear(facts) && (usesBurgernet(kernel) || mayAskCoordinators(kernel));
}

function usesBurgernet(kernel: Kernel): boolean {
  return kernel.scenario.broadcast.enabled && hasBurgernet(kernel.settings);
}

function mayAskCoordinators({ scenario, settings }: Kernel): boolean {
  return scenario.bridge.enabled && scenario.bridge.policeMessage && hasGroups(settings);
}

/** There is news about what coordinators were asked: at once, or with what else comes in, no sooner after another than Burgernet. */
function askCoordinatorsAgain(kernel: Kernel, incidentId: string): void {
  const last = lastAsked(kernel, incidentId);
  if (last) askCoordinators(kernel, incidentId, Math.max(0, last.at + BETWEEN_MESSAGES - kernel.now()));
}

function lastAsked(kernel: Kernel, incidentId: string): EventOf<'coordinatorsAsked'> | undefined {
  return indexOf(kernel.events)
    .of('coordinatorsAsked')
    .findLast(({ incident }) => incident === incidentId);
}

/** The same message as Burgernet would bring, to the coordinators of the groups round about; composing it takes as long. */
function askCoordinators(kernel: Kernel, incidentId: string, after: number): void {
  const last = lastAsked(kernel, incidentId);
  kernel.later(after, `${incidentId} asks coordinators`, () => {
    const incident = kernel.world.incidents[incidentId];
    // What was asked meanwhile told this as well.
    if (!incident || incident.outcome !== null || lastAsked(kernel, incidentId) !== last) return;
    const groups = askedAbout(kernel, incidentId);
    if (groups.length > 0)
      kernel.record({ type: 'coordinatorsAsked', incident: incidentId, facts: incident.facts, spot: incident.spot, groups });
  });
}

/** The case moved into another municipality: a car from there joins in, once. */
function callNeighbours(kernel: Kernel, incident: IncidentState, spot: Spot): void {
  const name = municipalityOf(kernel, spot);
  const isCalled = incident.patrols.some((id) => kernel.world.patrols[id]?.municipality === name);
  const isThere = kernel.scenario.municipalities.some(({ id }) => id === name);
  if (incident.urgency === 'urgent' && incident.patrols.length > 0 && isThere && !isCalled) sendCar(kernel, incident, true, spot);
}

function perform(kernel: Kernel, incidentId: string, effect: ControlRoomEffect): void {
  const incident = kernel.world.incidents[incidentId];
  if (!incident || incident.outcome !== null) return;
  switch (effect.type) {
    case 'sendPatrol':
      return sendCar(kernel, incident, effect.urgent, null);
    case 'draftBroadcast':
      if (usesBurgernet(kernel)) startBroadcast(kernel, incident);
      else askCoordinators(kernel, incidentId, composingFor(kernel, `${incidentId}-broadcast`));
      return;
    case 'addToBroadcast':
      if (!usesBurgernet(kernel)) askCoordinatorsAgain(kernel, incidentId);
      if (incident.broadcast !== null) addToBroadcast(kernel, incident.broadcast);
      return;
    default:
      effect satisfies never;
  }
}
