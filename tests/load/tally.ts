import type { ActRefusal } from '../../src/ui/session/eveningClient.ts';

/** What is counted while a load runs; times in milliseconds. */
export interface Tally {
  readonly joins: number[];
  /** An act until its receipt. */
  readonly receipts: number[];
  /** A chat line until it stands on the phone of somebody else in the group; for each of them. */
  readonly visible: number[];
  /** A pause until the world stands still on a phone; for each of them. */
  readonly pauses: number[];
  /** All connections cut at once, until everything is on the phone again. */
  readonly returns: number[];
  /** What the exercise did not allow at that moment, as happens to people. */
  readonly declined: Map<ActRefusal, number>;
  /** What no well-behaved phone is ever refused. */
  readonly refused: Map<ActRefusal, number>;
  acts: number;
  disconnects: number;
  /** Frames and bytes that came in at phones, consoles and screens, while measuring. */
  frames: number;
  bytes: number;
  /** Of those, bytes that came in at phones. */
  phoneBytes: number;
}

/** Refusals that mean that something is wrong with the server or with the load. */
const WRONG: readonly ActRefusal[] = [
  'malformed',
  'tooBig',
  'tooFast',
  'outOfOrder',
  'notAllowed',
  'unknownPhone',
  'notStored',
  'noRound',
  'unknownSeat',
  'unknownGroup',
];

export function freshTally(): Tally {
  return {
    joins: [],
    receipts: [],
    visible: [],
    pauses: [],
    returns: [],
    declined: new Map(),
    refused: new Map(),
    acts: 0,
    disconnects: 0,
    frames: 0,
    bytes: 0,
    phoneBytes: 0,
  };
}

/** Counts an answer. */
export function countAnswer(tally: Tally, refused: ActRefusal | null): void {
  tally.acts += 1;
  if (refused === null) return;
  const counts = WRONG.includes(refused) ? tally.refused : tally.declined;
  counts.set(refused, (counts.get(refused) ?? 0) + 1);
}

/** The value below which this share lies; null of nothing. */
export function percentile(values: readonly number[], share: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? null;
}

/** How many were refused or declined. */
export function sumOf(counts: ReadonlyMap<unknown, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
