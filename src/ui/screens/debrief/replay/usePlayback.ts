import { useEffect, useMemo } from 'preact/hooks';
import type { SimTime } from '../../../../scenario/time.ts';
import { createPlayback, type Frames, type Playback } from './playback.ts';

/** Without motion the picture changes once in a while instead of gliding, milliseconds. */
const STILL = 1_000;

/** Frames of the screen; none come while the page is hidden. */
function framesOf(): Frames {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (!isStill) return { request: (callback) => requestAnimationFrame(callback), cancel: (handle) => cancelAnimationFrame(handle) };
  let frame = 0;
  return {
    request: (callback) =>
      window.setTimeout(() => {
        frame = requestAnimationFrame(callback);
      }, STILL),
    cancel(handle) {
      clearTimeout(handle);
      cancelAnimationFrame(frame);
    },
  };
}

/**
 * The moment of an evening that is looked back on, for as long as a screen shows it; another `end` is another evening.
 * Pass it on whole: whoever reads `playback.now.value` while drawing is drawn again with every frame while it plays, so read it in the
 * smallest part that shows it (`Transport`, `TimeSlider` and `PlayHead` do so themselves).
 */
export function usePlayback(end: SimTime, startAt: SimTime): Playback {
  // Where it starts is asked once: it is no reason to begin anew.
  const playback = useMemo(() => createPlayback(end, startAt, framesOf()), [end]);
  useEffect(() => playback.stop, [playback]);
  return playback;
}
