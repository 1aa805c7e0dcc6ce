// The facilitator's hand on the replay: what is pressed here moves this page at once, and is asked of the evening, not too often.
// Knows no page: where time comes from is given.
import type { ReplaySpeed } from '../../../../../protocol/acts.ts';
import type { ReplayCard } from '../../../../../protocol/documents.ts';
import type { SimTime } from '../../../../../scenario/time.ts';
import type { Playback } from '../../../debrief/replay/playback.ts';
import { follow } from '../../../screen/lookBack/useFollowed.ts';

/** Whoever drags the slider asks no more often than this; the last moment is always asked. Milliseconds. */
export const ASK_EVERY = 250;

/** The moment that the hall is asked to go on from. */
export interface Wish {
  readonly at: SimTime;
  readonly speed: ReplaySpeed;
}

/** Where time comes from. */
export interface Clock {
  now(): number;
  /** Runs this after so many milliseconds; gives what takes that back. */
  after(wait: number, run: () => void): () => void;
}

export interface Steering {
  /** What the buttons and the slider hold. */
  readonly playback: Playback;
  /** The evening says how the replay goes on: followed when somebody else said so, or before a reload of this page. */
  heard(card: ReplayCard | null): void;
  /** What was not asked yet is asked no more. */
  stop(): void;
}

/** Steers `own`, a playback of this page; `ask` sends a wish, and gives a promise that it was answered. */
export function createSteering(own: Playback, ask: (wish: Wish) => Promise<unknown>, clock: Clock): Steering {
  let askedAt = -Infinity;
  let underway = 0;
  let later: (() => void) | null = null;
  /** What the hall was last asked from here; null: the whole course is shown, or somebody else steers. */
  let mine: Wish | null = null;
  let followed = false;

  function tell(): void {
    later = null;
    askedAt = clock.now();
    mine = { at: Math.round(own.now.peek()), speed: own.isPlaying.peek() ? own.speed.peek() : 0 };
    underway += 1;
    const answered = (): void => {
      underway -= 1;
    };
    ask(mine).then(answered, answered);
  }
  function tellSoon(): void {
    if (later !== null) return;
    const left = ASK_EVERY - (clock.now() - askedAt);
    if (left <= 0) tell();
    else later = clock.after(left, tell);
  }
  return {
    playback: {
      ...own,
      setNow(at) {
        own.setNow(at);
        tellSoon();
      },
      play() {
        own.play();
        tellSoon();
      },
      pause() {
        own.pause();
        tellSoon();
      },
      toggle() {
        own.toggle();
        tellSoon();
      },
      setSpeed(speed) {
        own.setSpeed(speed);
        if (own.isPlaying.peek()) tellSoon();
      },
    },
    heard(card) {
      // What is heard now is older than what was asked.
      if (later !== null || underway > 0) return;
      if (card === null) {
        if (mine === null && !followed) return;
        mine = null;
        followed = false;
        own.pause();
        own.setNow(0);
        return;
      }
      if (mine !== null && card.at === mine.at && card.speed === mine.speed) return;
      mine = null;
      followed = true;
      follow(own, card, 0);
    },
    stop() {
      later?.();
      later = null;
    },
  };
}
