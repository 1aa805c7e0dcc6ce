// Which cases of the control room the report of a group is about: one group's report does not end with another group's case.
import { isWithin } from '../../scenario/neighbourhoodGeometry.ts';
import { NO_FACTS } from '../../language/facts.ts';
import { fitsCase } from '../assess.ts';
import type { Kernel } from '../kernel.ts';
import { pointAt } from '../neighbourhood/motion.ts';
import { spotOfLocation } from '../places.ts';
import type { IncidentState } from '../world.ts';
import { groupsWithin } from './relayRoutes.ts';

/** A place this near to a case is a place of that case, in decimetres (as the control room weighs it: X). */
const SAME_PLACE = 4000;
const METRE = 10;

/** The cases that fit what the group was told; else those at the place that it names, else those round about its homes, else all. */
function casesOf(kernel: Kernel, group: string): readonly IncidentState[] {
  const { world, terrain, scenario } = kernel;
  const cases = Object.values(world.incidents);
  const facts = world.groupReports[group]?.facts ?? NO_FACTS;
  const spot = facts.location ? spotOfLocation(terrain, facts.location) : null;
  const point = spot ? pointAt(terrain, spot) : null;
  const ways: readonly ((incident: IncidentState) => boolean)[] = [
    (incident) => fitsCase(incident.facts, facts),
    (incident) => point !== null && isWithin(point, pointAt(terrain, incident.spot), SAME_PLACE),
    (incident) => groupsWithin(kernel, incident.spot, scenario.broadcast.radius * METRE).some(({ id }) => id === group),
  ];
  for (const fits of ways) {
    const fitting = cases.filter(fits);
    if (fitting.length > 0) return fitting;
  }
  return cases;
}

/** Whether the control room had a case that the report of this group is about, and has none any more. */
export function isOver(kernel: Kernel, group: string): boolean {
  const cases = casesOf(kernel, group);
  return cases.length > 0 && cases.every(({ outcome }) => outcome !== null);
}

/** Whether the report of this group ends with this case: it is about it, and about no other that is still open. */
export function endsWith(kernel: Kernel, group: string, incident: string): boolean {
  const cases = casesOf(kernel, group);
  return cases.some(({ id }) => id === incident) && cases.every(({ id, outcome }) => id === incident || outcome !== null);
}
