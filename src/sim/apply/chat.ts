import { mergeFacts } from '../../language/mergeFacts.ts';
import { retracted, withoutSlots } from '../correction.ts';
import type { EventOf } from '../event.ts';
import { mergeReports } from '../mergeReports.ts';
import type { World } from '../world.ts';

type ChatEvent = EventOf<
  | 'chatPosted'
  | 'chatThumbed'
  | 'chatPinned'
  | 'chatUnpinned'
  | 'chatRemoved'
  | 'lineCorrected'
  | 'groupReportOpened'
  | 'groupReportChanged'
  | 'pressureSet'
>;

/** Folds what happened in a group into the world. */
export function applyToChat(world: World, event: ChatEvent): void {
  switch (event.type) {
    case 'chatPosted':
      world.chat.push(event.line);
      return;
    case 'chatThumbed':
      return change(world, event.line, (line) => ({ ...line, thumbs: line.thumbs + 1 }));
    case 'chatPinned':
      return change(world, event.line, (line) => ({ ...line, pinned: true }));
    case 'chatUnpinned':
      return change(world, event.line, (line) => ({ ...line, pinned: false }));
    case 'chatRemoved':
      return change(world, event.line, (line) => ({ ...line, removed: true, pinned: false }));
    case 'lineCorrected': {
      const line = world.chat.find(({ id }) => id === event.line);
      const report = line && world.groupReports[line.group];
      // What the group was told is corrected with it, as far as nobody said otherwise since.
      if (line && report)
        report.facts = mergeFacts(withoutSlots(report.facts, retracted(line.facts, event.facts, report.facts)), event.facts);
      return change(world, event.line, (one) => ({ ...one, facts: event.facts }));
    }
    case 'groupReportOpened':
      world.groupReports[event.group] = { id: event.report, state: event.state, since: event.at, line: event.line, facts: event.facts };
      return;
    case 'groupReportChanged': {
      const report = world.groupReports[event.group];
      if (report?.id !== event.report) return;
      if (event.state !== report.state) report.since = event.at;
      if (event.state === 'called' && event.line !== null) report.line = event.line;
      report.state = event.state;
      report.facts = mergeReports(report.facts, event.facts);
      return;
    }
    case 'pressureSet':
      world.pressure = event.perMinute;
      return;
    default:
      event satisfies never;
  }
}

function change(world: World, id: string, how: (line: World['chat'][number]) => World['chat'][number]): void {
  const index = world.chat.findIndex((line) => line.id === id);
  const line = world.chat[index];
  if (line) world.chat[index] = how(line);
}
