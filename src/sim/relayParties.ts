import type { Scenario } from '../scenario/scenario.ts';
import type { EventOf } from './event.ts';

/** Whether a message is meant for the coordinator of this group, by name or as one of a coordinators' group; not what they sent. */
export function isForCoordinator(scenario: Pick<Scenario, 'coordinatorGroups'>, hop: EventOf<'messagePassedOn'>, group: string): boolean {
  if (hop.from.kind === 'coordinator' && hop.from.id === group) return false;
  if (hop.to.kind === 'coordinator') return hop.to.id === group;
  return hop.to.kind === 'coordinators' && (scenario.coordinatorGroups.find(({ id }) => id === hop.to.id)?.groups.includes(group) ?? false);
}
