import type { SimTime } from '../../../../scenario/time.ts';
import { nextMoment, type Playback, previousMoment } from './playback.ts';
import { STEP } from './TimeSlider.tsx';

interface Keyed {
  readonly playback: Playback;
  readonly moments: readonly SimTime[];
  readonly toggleTable: () => void;
}

/** What these keys mean to themselves stays so: the map is moved, a choice is made, a table is scrolled. */
const OWN_KEYS = '[role="application"], select, textarea, input:not([type="range"]), .replay-table';
/** What the space bar presses. */
const PRESSED = 'button, summary, a';

/** The keys of a replay, while the focus is somewhere inside it. Tab is never one of them, so nobody is kept in. */
export function keyPressed(event: KeyboardEvent, { playback, moments, toggleTable }: Keyed): void {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || !(event.target instanceof Element)) return;
  const { target, key } = event;
  const goTo = (at: SimTime | null): void => {
    if (at !== null) playback.setNow(at);
  };
  const act = ((): (() => void) | null => {
    switch (key) {
      case 't':
      case 'T':
        return toggleTable;
      case ' ':
        return target.closest(PRESSED) === null ? playback.toggle : null;
      case 'ArrowLeft':
        return () => playback.setNow(playback.now.peek() - STEP);
      case 'ArrowRight':
        return () => playback.setNow(playback.now.peek() + STEP);
      case 'PageUp':
      case ',':
        return () => goTo(previousMoment(moments, playback));
      case 'PageDown':
      case '.':
        return () => goTo(nextMoment(moments, playback));
      default:
        return null;
    }
  })();
  if (act === null || (target.closest(OWN_KEYS) !== null && act !== toggleTable)) return;
  if (act === toggleTable && target.closest('select, textarea, input:not([type="range"])') !== null) return;
  event.preventDefault();
  act();
}
