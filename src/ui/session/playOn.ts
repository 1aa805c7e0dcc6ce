// What of a round that was played is done again when somebody plays on from a moment of it, in a seat that is theirs now.
import type { Command, SeatId } from '../../sim/command.ts';

/** Both in order of time. */
export interface Parted {
  /** Up to that moment, by everybody. */
  readonly past: readonly Command[];
  /** After it, by the others: they do what they did. */
  readonly ahead: readonly Command[];
}

/**
 * Parts the commands of a round. Whoever plays on in a seat that was taken later takes it at that moment. The end that somebody
 * gave to the round is not given again.
 */
export function partedAt(commands: readonly Command[], seat: SeatId, moment: number): Parted {
  const goesOn = commands.filter(({ type }) => type !== 'endExercise');
  const isSeating = (command: Command): boolean => (command.type === 'takeSeat' || command.type === 'openSeat') && command.seat === seat;
  const late = goesOn.filter((command) => isSeating(command) && command.at >= moment);
  return {
    past: [...goesOn.filter(({ at }) => at < moment), ...late.map((command) => ({ ...command, at: moment }))],
    ahead: goesOn.filter((command) => command.at >= moment && command.by !== seat && !isSeating(command)),
  };
}
