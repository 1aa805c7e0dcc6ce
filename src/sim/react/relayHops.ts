// One hop of a message on the bridge, as an event.
import type { Facts } from '../../language/facts.ts';
import type { EventOf } from '../event.ts';
import { indexOf } from '../eventIndex.ts';
import type { Kernel } from '../kernel.ts';

export type Hop = EventOf<'messagePassedOn'>;

/** Records one hop; what follows from it follows from the event. */
export function send(kernel: Kernel, hop: Omit<Hop, 'type' | 'id' | 'seq' | 'at' | 'cause'>): void {
  const number = indexOf(kernel.events).of('messagePassedOn').length + 1;
  kernel.record({ type: 'messagePassedOn', id: `message-${number}`, ...hop });
}

/** What somebody who looks out needs, to tell two messages apart. */
export function lookOf({ person, vehicle, location, heading }: Facts): string {
  return JSON.stringify([person, vehicle, location, heading]);
}
