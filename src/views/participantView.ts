import type { SeatId } from '../sim/command.ts';
import type { Exercise } from '../sim/exercise.ts';
import { composeView } from './compose.ts';
import { groupView } from './groupView.ts';
import type { ParticipantView } from './participant.ts';
import { seatView } from './seatView.ts';

/** All that the participant in this seat may know now; who plays alone gets the same as a phone in a hall, with seats for names. */
export function participantView(exercise: Exercise, seatId: SeatId): ParticipantView {
  const seat = seatView(exercise, seatId);
  const groups = seat.memberOf.map(({ id }) => groupView(exercise, id));
  const writers = groups.flatMap(({ lines }) => lines.flatMap(({ from }) => ('seat' in from ? [from.seat] : [])));
  return composeView(seat, groups, exercise.now(), Object.fromEntries(writers.map((writer) => [writer, writer])));
}
