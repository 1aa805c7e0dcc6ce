// What a leader takes along from the console to the debrief: in memory only, so that it is in no address and gone with the page.
import { signal } from '@preact/signals';
import type { Chosen } from '../debrief/report/HallReport.tsx';

/** Logs as the server gave them, and what the hall gave after the last round. */
export interface Handed {
  readonly text: string;
  /** Where one came from. */
  readonly back: string;
  /** Of the last round in the logs. */
  readonly chosen: Chosen;
}

export const handed = signal<Handed | null>(null);
