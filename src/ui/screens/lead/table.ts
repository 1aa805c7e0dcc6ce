import type { Hall } from '../../session/hall.ts';

/** A table in a hall without a network, with the connection that stands for its phone. */
export interface Table {
  readonly id: string;
  readonly name: string;
  readonly people: number;
  readonly hall: Hall;
}
