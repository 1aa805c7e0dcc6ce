// What a command does: it is checked against the world and becomes events, or it is refused. One function per kind of
// command; nothing here knows who sits behind a seat, or any Dutch.
import { type Facts, NO_FACTS, type Span } from '../../language/facts.ts';
import type { Command, Refusal } from '../command.ts';
import type { Kernel } from '../kernel.ts';
import { ringOff } from '../react/calls.ts';
import { post } from '../react/chatLines.ts';
import { hasGroups } from '../settings.ts';
import type { SeatState } from '../world.ts';
import { act } from './act.ts';
import { coordinate } from './coordinate.ts';
import { correct, correctLine } from './correct.ts';
import { decideForFacilitator, isFacilitators } from './facilitator.ts';
import { withoutGoalAsPlace } from './goal.ts';
import { passOn } from './passOn.ts';
import { forget, lookCloser, remember } from './look.ts';
import { walkTo } from './walk.ts';

/** ux.md section 4: one sentence. */
const LONGEST_ANSWER = 300;
const LONGEST_LINE = 500;

/** Does what a command asks, or says why not. */
export function decide(kernel: Kernel, command: Command): Refusal | null {
  if (kernel.world.phase !== 'running') return { refused: 'notRunning' };
  if (isFacilitators(command)) return command.by === 'facilitator' ? decideForFacilitator(kernel, command) : { refused: 'facilitatorOnly' };
  const seat = kernel.world.seats[command.by];
  if (!seat) return { refused: 'unknownSeat' };
  switch (command.type) {
    case 'lookCloser':
      return lookCloser(kernel, seat, command.sighting);
    case 'remember':
      return remember(kernel, seat, command.sighting);
    case 'forget':
      return forget(kernel, seat, command.sighting);
    case 'walkTo':
      return walkTo(kernel, seat, command.lookout);
    case 'placeCall':
      return placeCall(kernel, seat, command.contact);
    case 'say':
      return say(kernel, seat, command.text, command.heard ?? command.facts ?? NO_FACTS, command.spans);
    case 'correct':
      return correct(kernel, seat, command.turn, command.facts);
    case 'correctLine':
      return correctLine(kernel, seat, command.line, command.facts);
    case 'dontKnow': {
      const call = talking(kernel, seat);
      if (!call) return { refused: 'noCall' };
      // A second tap before the next question answers nothing.
      if (call.asked !== null) kernel.record({ type: 'callerPassed', call: call.id, question: call.asked });
      return null;
    }
    case 'hangUp': {
      const call = seat.call === null ? undefined : kernel.world.calls[seat.call];
      if (!call) return { refused: 'noCall' };
      ringOff(kernel, call);
      return null;
    }
    case 'postChat':
      return postChat(kernel, seat, command, command.heard ?? NO_FACTS);
    case 'passOn':
      return passOn(kernel, seat, command.group, command.line, command.to);
    case 'pin':
    case 'unpin':
    case 'removeLine':
    case 'remindRules':
    case 'closeReport':
      return coordinate(kernel, seat, command);
    case 'readBroadcast':
      if (!kernel.world.broadcasts[command.broadcast]?.seats.includes(seat.id)) return { refused: 'unknownBroadcast' };
      if (!seat.broadcastsRead.includes(command.broadcast))
        kernel.record({ type: 'broadcastRead', broadcast: command.broadcast, seat: seat.id });
      return null;
    case 'act':
      return act(kernel, seat, command.choice, () => placeCall(kernel, seat, '112'));
    default:
      return command satisfies never;
  }
}

function placeCall(kernel: Kernel, seat: SeatState, contact: Extract<Command, { type: 'placeCall' }>['contact']): Refusal | null {
  if (seat.call !== null) return { refused: 'alreadyCalling' };
  kernel.record({ type: 'callPlaced', call: `call-${Object.keys(kernel.world.calls).length + 1}`, seat: seat.id, contact });
  return null;
}

function talking(kernel: Kernel, seat: SeatState) {
  const call = seat.call === null ? undefined : kernel.world.calls[seat.call];
  return call?.phase === 'talking' ? call : null;
}

function say(kernel: Kernel, seat: SeatState, text: string, facts: Facts, spans: readonly Span[] = []): Refusal | null {
  const call = talking(kernel, seat);
  if (!call) return { refused: 'noCall' };
  if (text.trim() === '') return { refused: 'emptyText' };
  if (text.length > LONGEST_ANSWER) return { refused: 'tooLong' };
  const meant = withoutGoalAsPlace(facts, spans);
  kernel.record({ type: 'callerSaid', call: call.id, text, ...meant, question: call.asked });
  return null;
}

function postChat(kernel: Kernel, seat: SeatState, command: Extract<Command, { type: 'postChat' }>, facts: Facts): Refusal | null {
  const { group, text, replyTo = null, spans = [] } = command;
  if (!hasGroups(kernel.settings)) return { refused: 'noGroup' };
  if (group !== seat.group) return { refused: 'unknownGroup' };
  if (text.trim() === '') return { refused: 'emptyText' };
  if (text.length > LONGEST_LINE) return { refused: 'tooLong' };
  post(kernel, { group, from: { kind: 'seat', seat: seat.id }, text, ...withoutGoalAsPlace(facts, spans), replyTo }, null);
  return null;
}
