// A moment that moves through an evening which is over: played, halted, set. Knows no picture, no words and no page: what a frame is
// comes from outside. Its values are signals, so that only what shows the moment is drawn again when it moves.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { SimTime } from '../../../../scenario/time.ts';

/** How many times as fast as it was. */
export const SPEEDS = [1, 2, 4, 8, 16] as const;
export type Speed = (typeof SPEEDS)[number];

/** The moment that is shown, and how it moves. Times in milliseconds of the exercise. */
export interface Playback {
  readonly end: SimTime;
  /** Changes with every frame while it plays: read it only where the moment is shown. */
  readonly now: ReadonlySignal<SimTime>;
  readonly isPlaying: ReadonlySignal<boolean>;
  readonly speed: ReadonlySignal<Speed>;
  /** How often the moment was set by somebody: what to watch for saying where one is, since it does not change while it plays. */
  readonly jumps: ReadonlySignal<number>;
  /** Goes to a moment, and goes on playing from there if it played. */
  setNow(at: SimTime): void;
  /** From the beginning when it stands at the end. */
  play(): void;
  pause(): void;
  toggle(): void;
  setSpeed(speed: Speed): void;
}

/** Where frames come from: `request` calls back once, with the time of a clock in milliseconds. */
export interface Frames {
  request(callback: (time: number) => void): number;
  cancel(handle: number): void;
}

/** Longer between two frames the page was away (another tab, a closed lid): the evening stood still then, milliseconds. */
const AWAY = 2_000;

/** Something to play back; `stop` ends its frames. */
export function createPlayback(end: SimTime, startAt: SimTime, frames: Frames): Playback & { readonly stop: () => void } {
  const inside = (at: SimTime): SimTime => Math.min(Math.max(at, 0), end);
  const now = signal(inside(startAt));
  const isPlaying = signal(false);
  const speed = signal<Speed>(1);
  const jumps = signal(0);
  let handle: number | null = null;
  let before: number | null = null;

  const halt = (): void => {
    if (handle !== null) frames.cancel(handle);
    handle = null;
    isPlaying.value = false;
  };
  const frame = (time: number): void => {
    const elapsed = before === null || time - before > AWAY ? 0 : Math.max(time - before, 0);
    before = time;
    now.value = inside(now.peek() + elapsed * speed.peek());
    handle = null;
    if (now.peek() >= end) halt();
    else handle = frames.request(frame);
  };
  const play = (): void => {
    if (isPlaying.peek()) return;
    if (now.peek() >= end) now.value = 0;
    before = null;
    isPlaying.value = true;
    handle = frames.request(frame);
  };
  return {
    end,
    now,
    isPlaying,
    speed,
    jumps,
    setNow(at) {
      now.value = inside(at);
      jumps.value += 1;
    },
    play,
    pause: halt,
    toggle: () => (isPlaying.peek() ? halt() : play()),
    setSpeed(next) {
      speed.value = next;
    },
    stop: halt,
  };
}

/** What happened before this comes again with "previous" while it plays, milliseconds of the clock: else one never gets past it. */
const GRACE = 1_500;

/** The last of these moments before now, and the next one after it; null where there is none. `moments` in their order. */
export function previousMoment(moments: readonly SimTime[], { now, isPlaying, speed }: Playback): SimTime | null {
  const bound = now.peek() - (isPlaying.peek() ? GRACE * speed.peek() : 0);
  return moments.findLast((at) => at < bound) ?? (moments.some((at) => at < now.peek()) ? 0 : null);
}

export function nextMoment(moments: readonly SimTime[], { now }: Pick<Playback, 'now'>): SimTime | null {
  return moments.find((at) => at > now.peek()) ?? null;
}
