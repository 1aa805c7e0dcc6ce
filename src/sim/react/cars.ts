// The cars of the police: which one is sent to a case, and where those that are out are called to. What they see there stands
// in patrols.ts.
import type { Facts } from '../../language/facts.ts';
import type { Spot } from '../../scenario/neighbourhood.ts';
import type { Kernel } from '../kernel.ts';
import { patrol } from '../machines/patrol.ts';
import { municipalityAt } from '../neighbourhood/locate.ts';
import { drivingPace, pointAt, routeDuration } from '../neighbourhood/motion.ts';
import { route } from '../neighbourhood/route.ts';
import { spotOfLocation } from '../places.ts';
import { LOGNORMAL_06 } from '../random.ts';
import type { CallState, IncidentState } from '../world.ts';
import { startPatrol } from './patrols.ts';

/** evidence.md: handling in the control room, median 2.2 minutes to the patrol's radio for ordinary calls; urgent ones go out while the caller talks (a third of it, X). */
export const HANDLING = 130_000;
export const URGENT_SHARE = 3;

/** With siren, in per cent of the speed limit; and the time where no street leads there (both X). */
const EMERGENCY = 130;
const NO_WAY = 120_000;
/** Nobody is there sooner than this after being sent (X). */
const AT_LEAST = 60_000;
/** The national median of police response (evidence.md: 8.3 minutes). */
const RESPONSE_MEDIAN = 498_000;

/** Sends a car of the municipality where the case is now; `to` is where it is heading or was seen last. */
export function sendCar(kernel: Kernel, incident: IncidentState, urgent: boolean, to: Spot | null): void {
  const id = `${incident.id}-patrol-${incident.patrols.length + 1}`;
  const name = municipalityOf(kernel, to ?? incident.spot);
  const municipality = kernel.scenario.municipalities.find((each) => each.id === name) ?? kernel.scenario.municipalities[0];
  const median = (municipality?.responseMedian ?? RESPONSE_MEDIAN) - HANDLING / URGENT_SHARE;
  const fast = kernel.chance.spread(Math.max(AT_LEAST, median), LOGNORMAL_06, incident.id, `travel-${incident.patrols.length}`);
  // Without siren at the speed limit; the wait for a car that is free is in the handling.
  const travel = urgent ? fast : Math.floor((fast * EMERGENCY) / 100);
  startPatrol(kernel, id, incident.id, travel, municipality?.id ?? null);
  const goal = to ?? goalOf(kernel, incident.facts);
  if (goal) tipPatrols(kernel, incident.id, goal);
}

/** The caller names another place than before: the case moves there, and cars that are on their way turn round. */
export function moveIncident(kernel: Kernel, incident: IncidentState, call: CallState): void {
  const { location } = call.facts;
  const from = incident.spot;
  const spot = location ? spotOfLocation(kernel.terrain, location) : null;
  if (!location || !spot || (spot.segment === from.segment && spot.offset === from.offset)) return;
  kernel.record({ type: 'incidentMoved', incident: incident.id, call: call.id, location, from, spot });
  for (const id of incident.patrols) {
    const state = kernel.world.patrols[id];
    if (!state || state.phase === 'left') continue;
    if (state.phase !== 'driving') {
      kernel.tell(id, patrol, { type: 'TIP', spot, drive: driveBetween(kernel, state.spot, spot) });
      continue;
    }
    // From wherever it is, it loses at most the way between the two places (X).
    const travel = Math.max(0, state.arriveAt - kernel.now()) + driveBetween(kernel, from, spot);
    kernel.tell(id, patrol, { type: 'TURN', travel });
    kernel.record({ type: 'patrolTurned', patrol: id, incident: incident.id, spot, arriveAt: kernel.now() + travel });
  }
}

function driveBetween(kernel: Kernel, from: Spot, to: Spot): number {
  const way = route(kernel.terrain, from, to, 'car') ?? route(kernel.terrain, from, to, 'foot');
  return way ? routeDuration(way, drivingPace(kernel.terrain, EMERGENCY)) : NO_WAY;
}

/** Where somebody is said to be heading, as a spot to drive to. */
export function goalOf(kernel: Kernel, facts: Facts): Spot | null {
  return facts.heading?.towards ? spotOfLocation(kernel.terrain, facts.heading.towards) : null;
}

/** Sends the patrols of this incident to a spot where somebody was seen. */
export function tipPatrols(kernel: Kernel, incidentId: string, spot: Spot): void {
  for (const id of kernel.world.incidents[incidentId]?.patrols ?? []) {
    const state = kernel.world.patrols[id];
    if (!state || state.phase === 'left') continue;
    kernel.tell(id, patrol, { type: 'TIP', spot, drive: driveBetween(kernel, state.spot, spot) });
  }
}

/** In which municipality a spot lies; null where it is nowhere's. */
export function municipalityOf(kernel: Kernel, spot: Spot): string | null {
  const where = municipalityAt(kernel.terrain, pointAt(kernel.terrain, spot));
  return where === null ? null : (kernel.terrain.neighbourhood.municipalities[where]?.id ?? null);
}
