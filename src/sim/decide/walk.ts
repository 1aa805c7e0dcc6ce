import type { Refusal } from '../command.ts';
import type { Kernel } from '../kernel.ts';
import type { SeatState } from '../world.ts';

/** Walks to a lookout within reach; nothing is seen on the way. */
export function walkTo(kernel: Kernel, seat: SeatState, lookoutId: string): Refusal | null {
  const { lookouts } = kernel.scenario;
  if (!lookouts.some((lookout) => lookout.id === lookoutId)) return { refused: 'unknownPlace' };
  if (seat.walking) return { refused: 'busyWalking' };
  const way = lookouts.find((lookout) => lookout.id === seat.lookout)?.reaches.find((reach) => reach.lookout === lookoutId);
  if (!way) return { refused: 'notReachable' };
  kernel.record({ type: 'walkStarted', seat: seat.id, lookout: lookoutId, arriveAt: kernel.now() + way.takes });
  kernel.later(way.takes, `${seat.id} arrives`, () => kernel.record({ type: 'walkEnded', seat: seat.id, lookout: lookoutId }));
  return null;
}
