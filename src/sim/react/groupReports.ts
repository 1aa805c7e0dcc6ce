// The report that a group is busy with: opened by an alarm, called, added to, and open until it is signed off
// (domain.md section 3: Hoevelaken). It lives in the group and not in the control room, which knows only who called.
import { type Facts, NO_FACTS } from '../../language/facts.ts';
import { mergeFacts } from '../../language/mergeFacts.ts';
import { hasNews, isAlarm } from '../assess.ts';
import type { ChatLine } from '../chatEvent.ts';
import { indexOf } from '../eventIndex.ts';
import type { Kernel } from '../kernel.ts';
import { groupReport, type GroupReportEffect } from '../machines/groupReport.ts';
import type { GroupReportState } from '../world.ts';

/** The report that is open in a group, or null. */
export function openReport(kernel: Kernel, group: string): GroupReportState | null {
  const report = kernel.world.groupReports[group];
  return report && report.state !== 'signedOff' ? report : null;
}

/** Whether somebody in the group said that 112 was called. */
export function isCalled(kernel: Kernel, group: string): boolean {
  const state = kernel.world.groupReports[group]?.state;
  return state === 'called' || state === 'addedTo';
}

/**
 * Keeps what a line says in the report of its group. What a coordinator passes on comes from the police: they know.
 * `whenUnanswered` is done when the group still does not know whether anybody called.
 */
export function keepReport(kernel: Kernel, line: ChatLine, whenUnanswered: (reportLine: string) => void): void {
  const { group, facts } = line;
  if (!isAlarm(facts)) return;
  const called = facts.alarm === 'reported' || line.from.kind === 'coordinator';
  const open = openReport(kernel, group);
  if (!open) {
    const id = nextId(kernel, group);
    kernel.record({ type: 'groupReportOpened', report: id, group, state: called ? 'called' : 'open', line: line.id, facts });
    kernel.start(id, groupReport, { line: line.id, called }, (effect) => perform(kernel, id, group, effect, whenUnanswered));
    return;
  }
  if (called && open.state === 'open') kernel.tell(open.id, groupReport, { type: 'CALLED', line: line.id });
  else if (hasMore(open.facts, facts)) kernel.tell(open.id, groupReport, { type: 'ADDED', line: line.id });
}

/** A line of the group means something else than was understood: what is new by that, and whether anybody still says to have called. */
export function correctReport(kernel: Kernel, line: ChatLine, before: Facts): void {
  const open = openReport(kernel, line.group);
  if (!open) return;
  if (open.state !== 'open' && !saysCalled(kernel, line.group)) kernel.tell(open.id, groupReport, { type: 'UNCALLED' });
  if (isAlarm(line.facts) && JSON.stringify(mergeFacts(before, line.facts)) !== JSON.stringify(before))
    kernel.tell(open.id, groupReport, { type: 'ADDED', line: line.id });
}

/** Whether any line since the report began says that 112 was called. */
function saysCalled(kernel: Kernel, group: string): boolean {
  const began =
    indexOf(kernel.events)
      .of('groupReportOpened')
      .findLast((event) => event.group === group)?.at ?? 0;
  return kernel.world.chat.some(
    ({ at, facts, from, group: where }) =>
      where === group && at >= began && (facts.alarm === 'reported' || (from.kind === 'coordinator' && isAlarm(facts))),
  );
}

/** Whether a line tells the group what it did not know. */
export function hasMore(known: Facts, facts: Facts): boolean {
  return hasNews(known, facts) || (facts.location !== undefined && known.location === undefined);
}

/** Signs the report of a group off; false when none is open. */
export function signOff(kernel: Kernel, group: string): boolean {
  const open = openReport(kernel, group);
  if (open) kernel.tell(open.id, groupReport, { type: 'CLOSED' });
  return open !== null;
}

function nextId(kernel: Kernel, group: string): string {
  const number =
    indexOf(kernel.events)
      .of('groupReportOpened')
      .filter((event) => event.group === group).length + 1;
  return `report-${group}-${number}`;
}

function perform(
  kernel: Kernel,
  report: string,
  group: string,
  effect: GroupReportEffect,
  whenUnanswered: (reportLine: string) => void,
): void {
  switch (effect.type) {
    case 'change': {
      const facts = kernel.world.chat.find((line) => line.id === effect.line)?.facts ?? NO_FACTS;
      kernel.record({ type: 'groupReportChanged', report, group, state: effect.state, line: effect.line, facts });
      return;
    }
    case 'unanswered': {
      const line = kernel.world.groupReports[group]?.line;
      if (line !== undefined) whenUnanswered(line);
      return;
    }
    default:
      effect satisfies never;
  }
}
