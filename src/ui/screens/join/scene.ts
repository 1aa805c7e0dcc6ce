// What a phone shows, from where the evening is and what its owner did. Pure. The screen changes by itself for a new round only.
import type { EveningDocument } from '../../../protocol/documents.ts';

/** `entering`: a round runs, and this phone is getting its place. */
export type Scene = 'waitingRoom' | 'entering' | 'play' | 'after' | 'over';

interface Own {
  /** There is a seat, and everything that it needs. */
  readonly seated: boolean;
  /** The round that was played on this page, if any. */
  readonly played: number | null;
  /** The round that was left for the debrief. */
  readonly lookedBack: number | null;
  /** The round whose debrief was left for the waiting room. */
  readonly toWaiting: number | null;
}

/** The scene of a phone in this evening. */
export function sceneOf(
  { stage, round }: Pick<EveningDocument, 'stage'> & { readonly round: { readonly number: number } | null },
  own: Own,
): Scene {
  const number = round?.number ?? null;
  switch (stage) {
    case 'over':
      return 'over';
    case 'playing':
      return own.seated ? 'play' : 'entering';
    case 'lookingBack':
      if (number === null || own.toWaiting === number) return 'waitingRoom';
      // Whoever was playing reads first that it is over.
      return own.played === number && own.lookedBack !== number && own.seated ? 'play' : 'after';
    case 'waiting':
      // Whoever is still reading how it went reads on until the next round starts.
      return number !== null && own.lookedBack === number && own.toWaiting !== number ? 'after' : 'waitingRoom';
  }
}
