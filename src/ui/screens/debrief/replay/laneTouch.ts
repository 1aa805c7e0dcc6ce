// Dragging and tapping on the lanes. A finger that goes up or down scrolls the page; only one that goes sideways or taps is meant for
// the lanes.
import type { SimTime } from '../../../../scenario/time.ts';
import type { HallLane } from '../../../../views/hallDebrief.ts';
import { LANES } from './replayLanes.ts';

export interface LaneTouch {
  /** The moment at a share of the width, from 0 to 1. */
  timeAt(share: number): SimTime;
  /** The moment of the sign beside this point of a lane, CSS pixels from its start; null when there is none. */
  near(lane: HallLane, x: number): SimTime | null;
  setNow(at: SimTime): void;
}

/** So far a tap may slip, CSS pixels. */
const SLIP = 5;

/** Listens until the returned function is called. */
export function listenToLanes(surface: HTMLElement, { timeAt, near, setNow }: LaneTouch): () => void {
  let held: { readonly id: number; readonly x: number; readonly lane: HallLane | undefined; isDragged: boolean } | null = null;

  const across = (clientX: number): { readonly x: number; readonly share: number } => {
    const box = surface.querySelector('.replay-lane-plot')?.getBoundingClientRect();
    if (box === undefined || box.width === 0) return { x: 0, share: 0 };
    const x = Math.min(Math.max(clientX - box.left, 0), box.width);
    return { x, share: x / box.width };
  };
  const down = (event: PointerEvent): void => {
    if (event.button !== 0 || held !== null || !(event.target instanceof Element)) return;
    const name = event.target.closest<HTMLElement>('[data-lane]')?.dataset.lane;
    held = { id: event.pointerId, x: event.clientX, lane: LANES.find((lane) => lane === name), isDragged: false };
  };
  const move = (event: PointerEvent): void => {
    if (held === null || event.pointerId !== held.id) return;
    if (!held.isDragged && Math.abs(event.clientX - held.x) < SLIP) return;
    if (!held.isDragged) surface.setPointerCapture(held.id);
    held.isDragged = true;
    setNow(timeAt(across(event.clientX).share));
  };
  const up = (event: PointerEvent): void => {
    if (held === null || event.pointerId !== held.id) return;
    if (!held.isDragged) {
      const { x, share } = across(event.clientX);
      const sign = held.lane === undefined ? null : near(held.lane, x);
      setNow(sign ?? timeAt(share));
    }
    held = null;
  };
  const away = (event: PointerEvent): void => {
    if (held?.id === event.pointerId) held = null;
  };
  const stop = new AbortController();
  const { signal } = stop;
  surface.addEventListener('pointerdown', down, { signal });
  surface.addEventListener('pointermove', move, { signal });
  surface.addEventListener('pointerup', up, { signal });
  surface.addEventListener('pointercancel', away, { signal });
  return () => stop.abort();
}
