import type { ChatLine } from '../sim/chatEvent.ts';
import type { Exercise } from '../sim/exercise.ts';
import type { World } from '../sim/world.ts';
import { linesOfGroup } from './linesOf.ts';
import type { SharedGroup, SharedLine } from './seat.ts';

/** A group as every member of it may know it. */
export function groupView(exercise: Exercise, groupId: string): SharedGroup {
  const { scenario, world, settings } = exercise;
  const group = scenario.groups.find(({ id }) => id === groupId);
  if (!group) throw new Error(`no group ${groupId}`);
  const report = world.groupReports[groupId];
  return {
    id: group.id,
    name: group.name,
    members: Math.round((group.members * Math.min(100, settings.participation)) / 100),
    closed: report?.state === 'signedOff',
    report: report ? { state: report.state, since: report.since, line: report.line } : null,
    lines: linesOfGroup(exercise, groupId).map((line) => lineView(world, line)),
  };
}

/** A line that changes is another line: what was written out once is the same for the next five hundred looks. */
const written = new WeakMap<ChatLine, SharedLine>();

function lineView(world: World, line: ChatLine): SharedLine {
  const role = roleOf(world, line);
  const before = written.get(line);
  if (before?.role === role) return before;
  const view: SharedLine = {
    id: line.id,
    at: line.at,
    from: line.from.kind === 'seat' ? { seat: line.from.seat } : { name: line.from.name },
    role,
    // What was taken away is gone for everybody.
    text: line.removed ? '' : line.text,
    replyTo: line.replyTo,
    pinned: line.pinned,
    removed: line.removed,
    thumbs: line.thumbs,
    told: line.removed ? null : line.told,
  };
  written.set(line, view);
  return view;
}

/** Who wrote a line, as the group sees it: whoever plays the coordinator is the coordinator. */
export function roleOf(world: World, { from }: ChatLine): SharedLine['role'] {
  if (from.kind !== 'seat') return from.kind === 'coordinator' ? 'coordinator' : 'resident';
  const seat = world.seats[from.seat];
  return seat?.role === 'coordinator' && seat.taken ? 'coordinator' : 'participant';
}
