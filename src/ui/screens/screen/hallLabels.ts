// Which street names stand on the map of the hall, and where. Pure.
import type { Neighbourhood } from '../../../scenario/neighbourhood.ts';
import type { MapPoint } from '../../map/mapProps.ts';
import { streetPoint } from './guessed.ts';

/** A part of the map, dm. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Room around the streets, dm. */
const ROOM = 500;

/** Where people live, and what else must be seen: the fields around a village need no room on the beamer. */
export function frameOf({ streets, segments, width, height }: Neighbourhood, seen: readonly MapPoint[]): Frame {
  const lived = segments.filter(({ street }) => streets[street]?.kind === 'residential').flatMap(({ line }) => line);
  const points = [...lived, ...seen];
  if (points.length === 0) return { x: 0, y: 0, width, height };
  const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b));
  const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b));
  const x = Math.max(0, least(points.map((point) => point.x)) - ROOM);
  const y = Math.max(0, least(points.map((point) => point.y)) - ROOM);
  return {
    x,
    y,
    width: Math.min(width, most(points.map((point) => point.x)) + ROOM) - x,
    height: Math.min(height, most(points.map((point) => point.y)) + ROOM) - y,
  };
}

export interface HallLabel {
  readonly street: string;
  readonly x: number;
  readonly y: number;
}

/** How wide a letter is, for its height. */
const LETTER = 0.52;

/**
 * Names that do not touch each other or the edge, those of the longest streets first. `size`: height of the letters, dm. `pinned`:
 * streets that have a number instead.
 */
export function hallLabels(neighbourhood: Neighbourhood, size: number, frame: Frame, pinned: readonly string[]): readonly HallLabel[] {
  const { streets, segments } = neighbourhood;
  const lengths = streets.map((_, index) => segments.filter(({ street }) => street === index).reduce((sum, { length }) => sum + length, 0));
  const order = streets
    .map((street, index) => ({ street, length: lengths[index] ?? 0 }))
    .filter(({ street }) => street.kind === 'residential' || street.kind === 'through' || street.kind === 'country')
    .sort((a, b) => b.length - a.length);
  const taken: { readonly x: number; readonly y: number; readonly half: number }[] = [];
  return order.flatMap(({ street }) => {
    const point = streetPoint(neighbourhood, street.id);
    if (point === null || pinned.includes(street.id) || !isIn(frame, point)) return [];
    const half = (street.name.length * LETTER * size) / 2;
    const x = Math.min(Math.max(point.x, frame.x + half + size / 4), frame.x + frame.width - half - size / 4);
    const y = Math.min(Math.max(point.y + size * 0.35, frame.y + size), frame.y + frame.height - size * 0.4);
    if (taken.some((other) => Math.abs(other.x - x) < other.half + half + size / 3 && Math.abs(other.y - y) < size * 1.25)) return [];
    taken.push({ x, y, half });
    return [{ street: street.id, x, y }];
  });
}

function isIn({ x, y, width, height }: Frame, point: MapPoint): boolean {
  return point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;
}
