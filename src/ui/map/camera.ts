// Where the map is looked at from: pure arithmetic between decimetres of the neighbourhood and CSS pixels of the screen.
import type { MapPoint } from './mapProps.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The point in the middle of the screen, and CSS pixels per decimetre. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** CSS pixels per decimetre where a terraced house of 5.5 m is 60 pixels wide: nearer shows nothing new. */
export const NEAREST = 1.1;
/** Nearer than this is never chosen by itself: a few streets should be in sight. */
const NEAREST_FIT = 0.36;
/** Pixels of the neighbourhood that always stay in sight. */
const KEEP_IN_SIGHT = 0.25;

/** The drawing is made for these scales, half an octave apart, so that lines and letters are sharp on each. */
export function levelOf(scale: number): number {
  return Math.round(Math.log2(scale) * 2);
}

export function scaleOf(level: number): number {
  return 2 ** (level / 2);
}

/** The scale at which the whole neighbourhood just fits. */
export function farthest(map: Size, screen: Size): number {
  return Math.min(screen.width / map.width, screen.height / map.height) * 0.98;
}

/** Keeps the scale in its range and most of the screen on the map. */
export function clampCamera(camera: Camera, map: Size, screen: Size): Camera {
  const scale = Math.min(Math.max(camera.scale, Math.min(farthest(map, screen), NEAREST)), NEAREST);
  return { x: clampAxis(camera.x, map.width, screen.width / scale), y: clampAxis(camera.y, map.height, screen.height / scale), scale };
}

function clampAxis(middle: number, length: number, shown: number): number {
  if (shown >= length) return length / 2;
  const margin = shown * (0.5 - KEEP_IN_SIGHT * 0.4);
  return Math.min(Math.max(middle, margin), length - margin);
}

export function toScreen(camera: Camera, screen: Size, point: MapPoint): MapPoint {
  return { x: (point.x - camera.x) * camera.scale + screen.width / 2, y: (point.y - camera.y) * camera.scale + screen.height / 2 };
}

export function toMap(camera: Camera, screen: Size, point: MapPoint): MapPoint {
  return { x: (point.x - screen.width / 2) / camera.scale + camera.x, y: (point.y - screen.height / 2) / camera.scale + camera.y };
}

/** Zooms so that what lies under `anchor` (CSS pixels) stays under it. */
export function zoomAbout(camera: Camera, screen: Size, anchor: MapPoint, scale: number): Camera {
  const held = toMap(camera, screen, anchor);
  return { x: held.x - (anchor.x - screen.width / 2) / scale, y: held.y - (anchor.y - screen.height / 2) / scale, scale };
}

/** Moves the picture by CSS pixels. */
export function pan(camera: Camera, dx: number, dy: number): Camera {
  return { x: camera.x - dx / camera.scale, y: camera.y - dy / camera.scale, scale: camera.scale };
}

/** One step nearer (1) or farther (-1): to the next level in that direction that is clearly different. */
export function stepScale(scale: number, step: 1 | -1): number {
  return scaleOf(levelOf(scale) + step * 2);
}

/** The camera that shows all these points with room around them; the whole map when there are none. */
export function cameraFor(points: readonly MapPoint[], map: Size, screen: Size, room: number): Camera {
  const box = points.length === 0 ? { left: 0, top: 0, right: map.width, bottom: map.height } : boxAround(points);
  const width = Math.max(screen.width - 2 * room, 40);
  const height = Math.max(screen.height - 2 * room, 40);
  const scale = Math.min(width / Math.max(box.right - box.left, 1), height / Math.max(box.bottom - box.top, 1), NEAREST_FIT);
  const sharp = points.length === 0 ? scale : Math.max(scaleOf(Math.floor(Math.log2(scale) * 2)), farthest(map, screen));
  return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2, scale: sharp };
}

export function boxAround(points: readonly MapPoint[], margin = 0): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { left: left - margin, top: top - margin, right: right + margin, bottom: bottom + margin };
}

export function boxesMeet(a: Box, b: Box): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

/** A round length of road in metres, and its width on the screen, for the scale bar: at most `most` CSS pixels. */
export function scaleBar(scale: number, most: number): { readonly metres: number; readonly width: number } {
  const lengths = [500, 200, 100, 50, 20, 10, 5];
  const metres = lengths.find((length) => length * 10 * scale <= most) ?? 5;
  return { metres, width: Math.round(metres * 10 * scale) };
}
