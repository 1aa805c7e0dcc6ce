// Who plays: a seat of the scenario is taken, or one more is opened beside it.
import type { FacilitatorIntent, Refusal } from '../command.ts';
import type { Kernel } from '../kernel.ts';
import { reachLateComer } from '../react/broadcasts.ts';
import { playsCoordinator } from '../react/coordinators.ts';
import type { SeatState } from '../world.ts';

type Taking = Extract<FacilitatorIntent, { type: 'takeSeat' }>;
type Opening = Extract<FacilitatorIntent, { type: 'openSeat' }>;

/** Somebody will play in this seat, or plays on at another pace. */
export function takeSeat(kernel: Kernel, { seat: id, patient }: Taking): Refusal | null {
  const seat = kernel.world.seats[id];
  if (!seat) return { refused: 'unknownSeat' };
  if (!seat.taken && isSecondCoordinator(kernel, seat)) return { refused: 'seatExists' };
  const changesPace = patient !== undefined && patient !== seat.patient;
  if (!seat.taken || changesPace) kernel.record({ type: 'seatTaken', seat: id, ...(changesPace ? { patient } : {}) });
  return null;
}

/** One more place beside those of the scenario: in the group of the seat that it is like, at a lookout of its own. */
export function openSeat(kernel: Kernel, { seat: id, like, lookout, patient }: Opening): Refusal | null {
  const { scenario, world } = kernel;
  const model = scenario.seats.find((candidate) => candidate.id === like);
  if (!model) return { refused: 'unknownSeat' };
  if (!scenario.lookouts.some((candidate) => candidate.id === lookout)) return { refused: 'unknownPlace' };
  if (world.seats[id] || id === 'facilitator' || isSecondCoordinator(kernel, model)) return { refused: 'seatExists' };
  const { group, role, burgernet } = model;
  kernel.record({ type: 'seatOpened', seat: id, like, lookout, group, role, burgernet, patient });
  const seat = world.seats[id];
  if (seat) reachLateComer(kernel, seat);
  return null;
}

/** A group has one coordinator: who plays it already, plays it. */
function isSecondCoordinator(kernel: Kernel, { role, group }: Pick<SeatState, 'role' | 'group'>): boolean {
  return role === 'coordinator' && playsCoordinator(kernel, group) !== null;
}
