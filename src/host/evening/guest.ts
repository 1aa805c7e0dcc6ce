import type { Rights } from '../../protocol/acts.ts';
import type { Series } from './entry.ts';
import type { Connection } from './ports.ts';

/** Somebody at the other end of a connection. */
export interface Guest {
  readonly connection: Connection;
  readonly rights: Rights;
  readonly series: Series;
  /** Its page: what the same page opens is no other device. */
  readonly device: string;
}
