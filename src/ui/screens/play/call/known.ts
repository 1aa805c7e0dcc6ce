// What a slot of the description says in the whole call, and which sentences have to change when that is put right. Pure.
import type { Facts } from '../../../../language/facts.ts';
import type { CallTurn } from '../../../../views/participant.ts';
import { type About, personSlotOf, vehicleSlotOf, withoutSlot, withSlot } from '../understood/correction.ts';

/** A sentence as it should have been understood. */
export interface Correction {
  readonly turn: number;
  readonly facts: Facts;
}

function says(facts: Facts, { slot }: About): boolean {
  const person = personSlotOf(slot);
  if (person !== null) return facts.person?.[person] !== undefined;
  const vehicle = vehicleSlotOf(slot);
  return vehicle !== null && facts.vehicle?.[vehicle] !== undefined;
}

/** The sentences that said it: the last one says the new value, the others nothing of it any more; all nothing for null. */
export function correctionsOf(turns: readonly CallTurn[], about: About, picked: Partial<Facts> | null): readonly Correction[] {
  const said = turns.flatMap((turn, index) => ('facts' in turn && says(turn.facts, about) ? [{ turn: index, facts: turn.facts }] : []));
  return said.map(({ turn, facts }, index) => ({
    turn,
    facts: picked !== null && index === said.length - 1 ? withSlot(facts, about, picked) : withoutSlot(facts, about),
  }));
}
