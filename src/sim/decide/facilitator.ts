// What only the one who leads the exercise can have done.
import { MOST_PRESSURE } from '../../scenario/schema.ts';
import type { Command, FacilitatorIntent, Refusal } from '../command.ts';
import type { Kernel } from '../kernel.ts';
import { endNow } from '../react/ending.ts';
import { improvise, takeLineAway, takeNote, turnInject } from './deck.ts';
import { handBackCall, speakInCall, takeOverCall } from './officer.ts';
import { openSeat, takeSeat } from './seats.ts';

const FACILITATORS: Readonly<Record<FacilitatorIntent['type'], true>> = {
  endExercise: true,
  fireInject: true,
  skipInject: true,
  delayInject: true,
  improvise: true,
  takeLineAway: true,
  setPressure: true,
  takeSeat: true,
  openSeat: true,
  takeOverCall: true,
  speakInCall: true,
  handBackCall: true,
  sendHint: true,
  takeNote: true,
};

export type FacilitatorCommand = Extract<Command, { type: FacilitatorIntent['type'] }>;

/** Whether only the facilitator may want this. */
export function isFacilitators(command: Command): command is FacilitatorCommand {
  return Object.hasOwn(FACILITATORS, command.type);
}

/** Does what the facilitator asks, or says why not. */
export function decideForFacilitator(kernel: Kernel, command: FacilitatorCommand): Refusal | null {
  switch (command.type) {
    case 'endExercise':
      endNow(kernel);
      return null;
    case 'fireInject':
    case 'skipInject':
    case 'delayInject':
      return turnInject(kernel, command);
    case 'improvise':
      return improvise(kernel, command, command.heard, command.spans);
    case 'takeLineAway':
      return takeLineAway(kernel, command.line);
    case 'setPressure':
      kernel.record({ type: 'pressureSet', perMinute: Math.max(0, Math.min(MOST_PRESSURE, Math.trunc(command.perMinute) || 0)) });
      return null;
    case 'takeSeat':
      return takeSeat(kernel, command);
    case 'openSeat':
      return openSeat(kernel, command);
    case 'takeOverCall':
      return takeOverCall(kernel, command.call);
    case 'speakInCall':
      return speakInCall(kernel, command.call, command.text);
    case 'handBackCall':
      return handBackCall(kernel, command.call);
    case 'sendHint':
      kernel.record({ type: 'hintSent', step: command.step, level: command.level });
      return null;
    case 'takeNote':
      return takeNote(kernel, command.text);
    default:
      return command satisfies never;
  }
}
