// A round that somebody looked back on at `/terugblik` and plays on from a moment: in memory only, gone with the page.
import { signal } from '@preact/signals';
import { go } from '../../route.ts';
import type { ToPlayOn } from '../../session/replay.ts';
import { choose } from '../../settings.ts';

/** The address of such a round; after a reload it is gone and the list is shown. */
export const PLAY_ON = 'verder';

interface HandedRound extends ToPlayOn {
  readonly title: string;
  /** From when on, ms. */
  readonly at: number;
}

export const handedRound = signal<HandedRound | null>(null);

/** Goes to the page where this round is played on. */
export function playOnAt(round: HandedRound): void {
  handedRound.value = round;
  // Whoever looked back on a round needs no explanation of what was done in it.
  choose({ guided: false });
  go(`/oefen/${PLAY_ON}`);
}
