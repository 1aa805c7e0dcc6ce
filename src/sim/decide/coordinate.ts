// The tools of somebody who plays the coordinator of a group. What goes with a tool is written in the words of the scenario, as
// a line of that seat; no words twice, so each next press says it otherwise.
import { NO_FACTS } from '../../language/facts.ts';
import type { Chatter } from '../../scenario/schema.ts';
import type { Intent, Refusal } from '../command.ts';
import type { ChatLine } from '../chatEvent.ts';
import type { Kernel } from '../kernel.ts';
import { post, takeReminder, takeText, type Written } from '../react/chatLines.ts';
import { playsCoordinator } from '../react/coordinators.ts';
import { isCalled, openReport, signOff } from '../react/groupReports.ts';
import type { SeatState } from '../world.ts';

const TOOLS = ['pin', 'unpin', 'removeLine', 'remindRules', 'closeReport'] as const;
export type ToolIntent = Extract<Intent, { type: (typeof TOOLS)[number] }>;

/** Uses a coordinator's tool. */
export function coordinate(kernel: Kernel, seat: SeatState, intent: ToolIntent): Refusal | null {
  if (playsCoordinator(kernel, seat.group)?.id !== seat.id) return { refused: 'coordinatorOnly' };
  switch (intent.type) {
    case 'pin': {
      const line = lineOf(kernel, seat, intent.line);
      if (!line) return { refused: 'unknownLine' };
      if (line.pinned) return { refused: 'nothingNew' };
      kernel.record({ type: 'chatPinned', line: line.id, seat: seat.id, why: null });
      // The words say that 112 was called: they are not put in a coordinator's mouth before somebody said so.
      if (isCalled(kernel, seat.group)) write(kernel, seat, 'coordinatorPins', line.id);
      return null;
    }
    case 'unpin': {
      const line = lineOf(kernel, seat, intent.line);
      if (!line) return { refused: 'unknownLine' };
      if (!line.pinned) return { refused: 'nothingNew' };
      kernel.record({ type: 'chatUnpinned', line: line.id, seat: seat.id, why: null });
      return null;
    }
    case 'removeLine': {
      const line = lineOf(kernel, seat, intent.line);
      if (!line) return { refused: 'unknownLine' };
      kernel.record({ type: 'chatRemoved', line: line.id, seat: seat.id, why: null });
      return null;
    }
    case 'remindRules':
      if (intent.group !== seat.group) return { refused: 'coordinatorOnly' };
      return say(kernel, seat, takeReminder(kernel, seat.group), null) ? null : { refused: 'nothingNew' };
    case 'closeReport':
      if (intent.group !== seat.group) return { refused: 'coordinatorOnly' };
      if (!openReport(kernel, seat.group)) return { refused: 'nothingOpen' };
      signOff(kernel, seat.group);
      write(kernel, seat, 'coordinatorCloses', null);
      return null;
    default:
      return intent satisfies never;
  }
}

/** A line that stands in the group of this seat; what was taken away is not there any more. */
function lineOf(kernel: Kernel, seat: SeatState, id: string): ChatLine | null {
  return kernel.world.chat.find((line) => line.id === id && line.group === seat.group && !line.removed) ?? null;
}

function write(kernel: Kernel, seat: SeatState, deck: Chatter, replyTo: string | null): boolean {
  return say(kernel, seat, takeText(kernel, seat.group, [deck]), replyTo);
}

function say(kernel: Kernel, seat: SeatState, written: Written | null, replyTo: string | null): boolean {
  if (written) post(kernel, { group: seat.group, from: { kind: 'seat', seat: seat.id }, ...written, facts: NO_FACTS, replyTo }, null);
  return written !== null;
}
