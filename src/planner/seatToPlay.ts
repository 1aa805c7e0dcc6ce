import type { SeatId } from '../sim/command.ts';
import { indexOf } from '../sim/eventIndex.ts';
import type { Exercise } from '../sim/exercise.ts';

/** The seat of the scenario in whose place somebody played: one that was opened in a hall is like one that was there. */
export function seatToPlay({ events }: Pick<Exercise, 'events'>, seat: SeatId): SeatId {
  const [opened] = indexOf(events).ofSeat('seatOpened', seat);
  return opened?.like ?? seat;
}
