// What the parts around an exercise know when it is played in a hall: set by whoever holds the connection, null at home.
import { createContext } from 'preact';

export interface InHall {
  /** False while the connection is being sought. */
  readonly connected: boolean;
  /** What this person did that is not stored yet. */
  readonly waiting: number;
  /** The facilitator was told that something is really wrong. */
  readonly warned: boolean;
  warn(): void;
  readonly patient: boolean;
  setPatient(patient: boolean): void;
}

/** The hall that this page is in. */
export const HallContext = createContext<InHall | null>(null);
