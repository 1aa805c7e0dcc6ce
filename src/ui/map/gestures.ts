// Fingers, mouse, wheel and keys on the map become a new camera. Single keys only, no combinations.
import { type Camera, pan, type Size, stepScale, zoomAbout } from './camera.ts';

export interface Gestured {
  camera(): Camera;
  size(): Size;
  move(camera: Camera): void;
  /** A gesture has come to rest. */
  rest(): void;
  /** Whether a bare wheel zooms here; else it scrolls the page until the map has the focus. */
  wheels(): boolean;
}

/** How far an arrow key moves the picture, CSS pixels. */
const KEY_STEP = 64;
const WHEEL_REST = 160;

/** Listens on the element; returns how to stop. */
export function listenToGestures(element: HTMLElement, map: Gestured): () => void {
  const fingers = new Map<number, { x: number; y: number }>();
  let wheelRest = 0;

  const here = (event: MouseEvent) => {
    const box = element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const spreadOf = () => {
    const [a, b] = [...fingers.values()];
    return a === undefined || b === undefined
      ? null
      : { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, length: Math.max(Math.hypot(a.x - b.x, a.y - b.y), 1) };
  };
  const down = (event: PointerEvent) => {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    element.setPointerCapture(event.pointerId);
    fingers.set(event.pointerId, here(event));
  };
  const moved = (event: PointerEvent) => {
    const before = fingers.get(event.pointerId);
    if (before === undefined) return;
    const was = spreadOf();
    const now = here(event);
    fingers.set(event.pointerId, now);
    const is = spreadOf();
    if (was !== null && is !== null) {
      const camera = pan(map.camera(), is.x - was.x, is.y - was.y);
      map.move(zoomAbout(camera, map.size(), is, camera.scale * (is.length / was.length)));
    } else map.move(pan(map.camera(), now.x - before.x, now.y - before.y));
  };
  const up = (event: PointerEvent) => {
    if (fingers.delete(event.pointerId) && fingers.size === 0) map.rest();
  };
  const wheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !map.wheels()) return;
    event.preventDefault();
    const lines = event.deltaMode === 1 ? 32 : 1;
    const camera = map.camera();
    map.move(zoomAbout(camera, map.size(), here(event), camera.scale * 2 ** (-(event.deltaY * lines) / 320)));
    clearTimeout(wheelRest);
    wheelRest = window.setTimeout(map.rest, WHEEL_REST);
  };
  const doubled = (event: MouseEvent) => {
    const camera = map.camera();
    map.move(zoomAbout(camera, map.size(), here(event), stepScale(camera.scale, 1)));
  };
  const key = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { ArrowLeft: [KEY_STEP, 0], ArrowRight: [-KEY_STEP, 0], ArrowUp: [0, KEY_STEP], ArrowDown: [0, -KEY_STEP] }[event.key];
    const zoom = { '+': 1, '=': 1, '-': -1, _: -1 }[event.key];
    const camera = map.camera();
    const [dx, dy] = step ?? [];
    if (dx !== undefined && dy !== undefined) map.move(pan(camera, dx, dy));
    else if (zoom !== undefined) map.move({ ...camera, scale: stepScale(camera.scale, zoom > 0 ? 1 : -1) });
    else return;
    event.preventDefault();
  };

  element.addEventListener('pointerdown', down);
  element.addEventListener('pointermove', moved);
  element.addEventListener('pointerup', up);
  element.addEventListener('pointercancel', up);
  element.addEventListener('wheel', wheel, { passive: false });
  element.addEventListener('dblclick', doubled);
  element.addEventListener('keydown', key);
  return () => {
    clearTimeout(wheelRest);
    element.removeEventListener('pointerdown', down);
    element.removeEventListener('pointermove', moved);
    element.removeEventListener('pointerup', up);
    element.removeEventListener('pointercancel', up);
    element.removeEventListener('wheel', wheel);
    element.removeEventListener('dblclick', doubled);
    element.removeEventListener('keydown', key);
  };
}
