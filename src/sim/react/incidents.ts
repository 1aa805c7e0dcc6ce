import type { Facts } from '../../language/facts.ts';
import { isWithin } from '../../scenario/neighbourhoodGeometry.ts';
import type { Spot } from '../../scenario/neighbourhood.ts';
import { hasNews, isClear, judge } from '../assess.ts';
import type { Kernel, Reaction } from '../kernel.ts';
import { broadcast } from '../machines/broadcast.ts';
import { controlRoom, type ControlRoomEffect } from '../machines/controlRoom.ts';
import { patrol } from '../machines/patrol.ts';
import { municipalityAt } from '../neighbourhood/locate.ts';
import { routeDuration, drivingPace, pointAt } from '../neighbourhood/motion.ts';
import { route } from '../neighbourhood/route.ts';
import { locationOf, spotOfLocation } from '../places.ts';
import { LOGNORMAL_05, LOGNORMAL_06 } from '../random.ts';
import type { IncidentState } from '../world.ts';
import { startPatrol } from './patrols.ts';
import { startBroadcast } from './broadcasts.ts';

/** Reports from within this distance are about the same case, in decimetres (assumption: a few streets). */
const SAME_INCIDENT = 4000;
/** evidence.md: handling in the control room, median 2.2 minutes to the patrol's radio for ordinary calls; urgent ones go out while the caller talks (a third of it, X). */
const HANDLING = 130_000;
const URGENT_SHARE = 3;
/** Not urgent: when a car is free (X: three times as long). */
const CALM_FACTOR = 3;

/** With siren, in per cent of the speed limit; and the time where no street leads there (both X). */
const EMERGENCY = 130;
const NO_WAY = 120_000;
/** Nobody is there sooner than this after being sent (X). */
const AT_LEAST = 60_000;
/** The national median of police response (evidence.md: 8.3 minutes). */
const RESPONSE_MEDIAN = 498_000;

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
        isWithin(point, pointAt(kernel.terrain, incident.spot), SAME_INCIDENT),
    ) ?? null
  );
}

/** The control room: opens an incident for a report, weighs news, sends patrols, starts and feeds broadcasts, closes. */
export const runControlRoom: Reaction = (kernel, event) => {
  switch (event.type) {
    case 'reportHeard':
    case 'reportFiled':
      return weigh(kernel, event.facts);
    case 'tipReceived': {
      const what = kernel.world.incidents[event.incident]?.facts.what;
      weigh(kernel, {
        activities: [],
        conduct: [],
        ...(what === undefined ? {} : { what }),
        location: locationOf(kernel.terrain, event.spot),
      });
      tipPatrols(kernel, event.incident, event.spot);
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
      for (const id of incident?.patrols ?? []) kernel.tell(id, patrol, { type: 'DONE' });
      if (incident?.broadcast)
        kernel.tell(incident.broadcast, broadcast, { type: 'RESULT', result: event.outcome === 'found' ? 'found' : 'caught' });
      return;
    }
    default:
      return;
  }
};

/** What was said, by whoever said it, reaches the control room. */
export function weigh(kernel: Kernel, facts: Facts): void {
  const urgency = judge(facts);
  const known = incidentAbout(kernel, facts);
  const spot = facts.location ? spotOfLocation(kernel.terrain, facts.location) : null;
  if (known) {
    if (!hasNews(known.facts, facts) && urgency === known.urgency) return;
    const merged = urgency === 'urgent' ? urgency : known.urgency;
    kernel.record({ type: 'incidentUpdated', incident: known.id, facts, urgency: merged, spot });
    const target = goalOf(kernel, facts) ?? spot;
    if (target) tipPatrols(kernel, known.id, target);
    return;
  }
  if (urgency === 'noCase' || !spot) return;
  kernel.record({ type: 'incidentOpened', incident: `incident-${Object.keys(kernel.world.incidents).length + 1}`, urgency, facts, spot });
}

/** Where somebody is said to be heading, as a spot to drive to. */
function goalOf(kernel: Kernel, facts: Facts): Spot | null {
  return facts.heading?.towards ? spotOfLocation(kernel.terrain, facts.heading.towards) : null;
}

/** Sends the patrols of this incident to a spot where somebody was seen. */
export function tipPatrols(kernel: Kernel, incidentId: string, spot: Spot): void {
  for (const id of kernel.world.incidents[incidentId]?.patrols ?? []) {
    const state = kernel.world.patrols[id];
    if (!state || state.phase === 'left') continue;
    const way = route(kernel.terrain, state.spot, spot, 'car') ?? route(kernel.terrain, state.spot, spot, 'foot');
    kernel.tell(id, patrol, { type: 'TIP', spot, drive: way ? routeDuration(way, drivingPace(kernel.terrain, EMERGENCY)) : NO_WAY });
  }
}

function mayBroadcast(kernel: Kernel, facts: Facts): boolean {
  return kernel.scenario.broadcast.enabled && isClear(facts);
}

function perform(kernel: Kernel, incidentId: string, effect: ControlRoomEffect): void {
  const incident = kernel.world.incidents[incidentId];
  if (!incident || incident.outcome !== null) return;
  switch (effect.type) {
    case 'sendPatrol': {
      const id = `${incidentId}-patrol-${incident.patrols.length + 1}`;
      const where = municipalityAt(kernel.terrain, pointAt(kernel.terrain, incident.spot));
      const name = where === null ? undefined : kernel.terrain.neighbourhood.municipalities[where]?.id;
      const municipality = kernel.scenario.municipalities.find(({ id }) => id === name) ?? kernel.scenario.municipalities[0];
      const median = (municipality?.responseMedian ?? RESPONSE_MEDIAN) - HANDLING / URGENT_SHARE;
      const travel =
        kernel.chance.spread(Math.max(AT_LEAST, median), LOGNORMAL_06, incidentId, `travel-${incident.patrols.length}`) *
        (effect.urgent ? 1 : CALM_FACTOR);
      startPatrol(kernel, id, incidentId, travel);
      const goal = goalOf(kernel, incident.facts);
      if (goal) tipPatrols(kernel, incidentId, goal);
      return;
    }
    case 'draftBroadcast':
      startBroadcast(kernel, incident);
      return;
    case 'addToBroadcast':
      if (incident.broadcast) kernel.tell(incident.broadcast, broadcast, { type: 'ADD' });
      return;
    default:
      effect satisfies never;
  }
}
