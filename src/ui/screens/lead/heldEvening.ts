// The evening on one screen while its facilitator is at the page `/terugblik`: in memory only, so that it is gone with the page.
import type { LocalEvening } from '../../session/localEvening.ts';
import type { Table } from './table.ts';

/** What the screen needs to go on where it was. */
export interface HeldEvening {
  readonly local: LocalEvening;
  readonly tables: readonly Table[];
  readonly shown: string | null;
  /** How many rounds were saved. */
  readonly saved: number;
}

let held: HeldEvening | null = null;

/** Holds an evening until whoever leads comes back to it. */
export function holdEvening(evening: HeldEvening): void {
  held = evening;
}

/** The evening that waits, once. */
export function takeEvening(): HeldEvening | null {
  const taken = held;
  held = null;
  return taken;
}
