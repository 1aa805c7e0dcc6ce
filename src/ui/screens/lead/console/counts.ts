import type { SeatStatus } from '../../../../views/facilitator.ts';

/** How many players took each step of SAAR at least once, of how many. */
export interface Counts {
  readonly spot: number;
  readonly alert: number;
  readonly post: number;
  readonly respond: number;
  readonly all: number;
}

/** Counts people who did something, not how often: nobody is faster than anybody else. */
export function countSteps(seats: readonly SeatStatus[]): Counts {
  const taken = seats.filter((seat) => seat.taken);
  const who = (did: (seat: SeatStatus) => number): number => taken.filter((seat) => did(seat) > 0).length;
  return {
    spot: who(({ looked }) => looked),
    alert: who(({ calls }) => calls),
    post: who(({ lines }) => lines),
    respond: who(({ acts }) => acts),
    all: taken.length,
  };
}
