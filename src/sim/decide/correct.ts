import type { Facts } from '../../language/facts.ts';
import type { Refusal } from '../command.ts';
import { knownFrom } from '../correction.ts';
import type { Kernel } from '../kernel.ts';
import type { SeatState } from '../world.ts';

// Of a correction the tone stands: how something was said cannot be taken back.

/** Puts right what was understood of a sentence of one's own, as long as the call lasts. */
export function correct(kernel: Kernel, seat: SeatState, turn: number, facts: Facts): Refusal | null {
  const call = seat.call === null ? undefined : kernel.world.calls[seat.call];
  if (call?.phase !== 'talking' && call?.phase !== 'onHold') return { refused: 'noCall' };
  const said = call.turns[turn];
  if (said?.kind !== 'said') return { refused: 'unknownTurn' };
  const meant = { ...facts, conduct: said.facts.conduct };
  if (isSame(said.facts, meant)) return null;
  const known = knownFrom(call.turns, turn, meant);
  kernel.record({ type: 'callerCorrected', call: call.id, turn, facts: meant, before: call.facts, known });
  return null;
}

/** Puts right what was understood of a line of one's own in the group. */
export function correctLine(kernel: Kernel, seat: SeatState, id: string, facts: Facts): Refusal | null {
  const line = kernel.world.chat.find((one) => one.id === id);
  if (!line || line.removed || line.from.kind !== 'seat' || line.from.seat !== seat.id) return { refused: 'unknownLine' };
  const meant = { ...facts, conduct: line.facts.conduct };
  if (!isSame(line.facts, meant)) kernel.record({ type: 'lineCorrected', line: id, facts: meant });
  return null;
}

function isSame(before: Facts, after: Facts): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}
