// The officer in the hall answers a caller instead of the simulated operator.
import type { Refusal } from '../command.ts';
import type { Kernel } from '../kernel.ts';
import { operator } from '../machines/operator.ts';
import { takesReports } from '../react/calls.ts';

/** One breath of an officer. */
const LONGEST_WORDS = 300;

/** Takes a call to the police over, also while it rings or waits; the simulated operator falls silent. */
export function takeOverCall(kernel: Kernel, id: string): Refusal | null {
  const call = kernel.world.calls[id];
  if (!call || call.phase === 'ended' || !takesReports(kernel, call)) return { refused: 'unknownCall' };
  if (call.takenOver) return { refused: 'nothingNew' };
  kernel.record({ type: 'callTakenOver', call: id });
  kernel.tell(id, operator, { type: 'TAKEN_OVER' });
  return null;
}

/** Says something to the caller. */
export function speakInCall(kernel: Kernel, id: string, text: string): Refusal | null {
  if (!kernel.world.calls[id]?.takenOver) return { refused: 'unknownCall' };
  if (text.trim() === '') return { refused: 'emptyText' };
  if (text.length > LONGEST_WORDS) return { refused: 'tooLong' };
  kernel.record({ type: 'officerSpoke', call: id, text });
  return null;
}

/** Gives the call back: the simulated operator asks what is still missing, and closes when nothing is. */
export function handBackCall(kernel: Kernel, id: string): Refusal | null {
  if (!kernel.world.calls[id]?.takenOver) return { refused: 'unknownCall' };
  kernel.record({ type: 'callHandedBack', call: id });
  kernel.tell(id, operator, { type: 'HANDED_BACK' });
  return null;
}
