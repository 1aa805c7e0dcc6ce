// The deck of turns in the order in which a facilitator looks for them.
import type { InjectCard } from '../../../../../views/facilitator.ts';

export interface Deck {
  /** What comes by itself: due first what is due first, then what waits for something to happen. */
  readonly next: readonly InjectCard[];
  /** What comes only when the facilitator wants. */
  readonly byHand: readonly InjectCard[];
  /** What came or was skipped, the last first. */
  readonly done: readonly InjectCard[];
}

/** Sorts the turns of a round. */
export function sortDeck(cards: readonly InjectCard[]): Deck {
  const waiting = cards.filter(({ status }) => status === 'waiting');
  const due = ({ dueAt }: InjectCard): number => dueAt ?? Number.POSITIVE_INFINITY;
  return {
    next: waiting.filter(({ waitsFor, dueAt }) => waitsFor !== 'hand' || dueAt !== null).toSorted((a, b) => compare(due(a), due(b))),
    byHand: waiting.filter(({ waitsFor, dueAt }) => waitsFor === 'hand' && dueAt === null),
    done: cards.filter(({ status }) => status !== 'waiting').toSorted((a, b) => compare(b.firedAt ?? -1, a.firedAt ?? -1)),
  };
}

/** Also of two that are infinite, whose difference is no number. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
