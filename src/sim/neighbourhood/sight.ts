// Who can see what: straight lines that no building stands in. Trees, hedges, cars and people do not hide anything. A house is
// looked out of at the front and at the back, never through.
import type { House, Spot } from '../../scenario/neighbourhood.ts';
import { boxOf, isInside, isWithin, type Point, pieceMeets } from '../../scenario/neighbourhoodGeometry.ts';
import { pointAlong } from '../../scenario/neighbourhoodLine.ts';
import type { Terrain } from './graph.ts';
import { pointAt } from './motion.ts';
import type { Stretch } from './route.ts';

/** Where somebody looks from: one pair of eyes at one or more windows. The id stands for these points: it keys what was worked out. */
export interface Viewpoint {
  readonly id: string;
  readonly points: readonly Point[];
}

/** A part of a segment or stretch: from and to, in dm, from the smaller. */
export type Interval = readonly [number, number];

/** Views along a street are sampled every so many dm: 2.5 m, two steps of a walker. */
const SAMPLE = 25;

function houseOf(terrain: Terrain, house: number): House {
  const found = terrain.neighbourhood.houses[house];
  if (found === undefined) throw new Error(`no house ${house}`);
  return found;
}

/** The front window and, when there is one, the back window. */
export function houseViewpoint(terrain: Terrain, house: number): Viewpoint {
  const { id, front, back } = houseOf(terrain, house);
  return { id: `house ${id}`, points: back === null ? [front] : [front, back] };
}

/** The window that looks over the street. */
export function frontViewpoint(terrain: Terrain, house: number): Viewpoint {
  const { id, front } = houseOf(terrain, house);
  return { id: `front ${id}`, points: [front] };
}

/** Somebody who stands outside. */
export function spotViewpoint(terrain: Terrain, spot: Spot): Viewpoint {
  return { id: `spot ${spot.segment} ${spot.offset}`, points: [pointAt(terrain, spot)] };
}

/** Somebody at a place; inside its building when it has one. */
export function placeViewpoint(terrain: Terrain, place: number): Viewpoint {
  const found = terrain.neighbourhood.places[place];
  if (found === undefined) throw new Error(`no place ${place}`);
  return { id: `place ${found.id}`, points: [found.at] };
}

/** Whether nothing stands between two points at most `range` dm apart. A building that one is in oneself does not count. */
export function sees(terrain: Terrain, from: Point, to: Point, range: number): boolean {
  if (!isWithin(from, to, range)) return false;
  if (terrain.wallIndex === null) return true;
  const { left, top, right, bottom } = boxOf([from, to]);
  let clear = true;
  terrain.wallIndex.search(left, top, right, bottom, (i) => {
    const wall = terrain.walls[i];
    if (clear && wall !== undefined && pieceMeets(from, to, wall) && !isInside(from, wall) && !isInside(to, wall)) clear = false;
    return false;
  });
  return clear;
}

export function viewpointSees(terrain: Terrain, viewpoint: Viewpoint, to: Point, range: number): boolean {
  return viewpoint.points.some((point) => sees(terrain, point, to, range));
}

/** The parts of a segment that lie in view, ascending, in dm from the segment's start. */
export function visibleOffsets(terrain: Terrain, viewpoint: Viewpoint, segment: number, range: number): readonly Interval[] {
  return terrain.views.remember(`${viewpoint.id} ${segment} ${range}`, () => sampleView(terrain, viewpoint, segment, range));
}

function sampleView(terrain: Terrain, viewpoint: Viewpoint, segment: number, range: number): readonly Interval[] {
  const whole = terrain.neighbourhood.segments[segment];
  if (whole === undefined || !mayReach(viewpoint, whole.line, range)) return [];
  const intervals: [number, number][] = [];
  let open: [number, number] | null = null;
  for (let offset = 0; ; offset = Math.min(offset + SAMPLE, whole.length)) {
    if (viewpointSees(terrain, viewpoint, pointAlong(whole.line, whole.lengths, offset), range)) {
      if (open === null) {
        open = [offset, offset];
        intervals.push(open);
      }
      open[1] = offset;
    } else open = null;
    if (offset === whole.length) break;
  }
  // What shows at a sample shows half a sample to either side.
  const half = Math.floor(SAMPLE / 2);
  return intervals.map(([from, to]) => [Math.max(from - half, 0), Math.min(to + half, whole.length)]);
}

function mayReach(viewpoint: Viewpoint, line: readonly Point[], range: number): boolean {
  const { left, top, right, bottom } = boxOf(line, range);
  return viewpoint.points.some(({ x, y }) => left <= x && x <= right && top <= y && y <= bottom);
}

/** The parts of a stretch that lie in view, in walking order, in dm from where the stretch begins. */
export function viewStretch(terrain: Terrain, viewpoint: Viewpoint, stretch: Stretch, range: number): readonly Interval[] {
  const { segment, from, to } = stretch;
  const low = Math.min(from, to);
  const high = Math.max(from, to);
  const parts: Interval[] = [];
  for (const [start, end] of visibleOffsets(terrain, viewpoint, segment, range)) {
    const first = Math.max(start, low);
    const last = Math.min(end, high);
    if (first > last) continue;
    parts.push(from <= to ? [first - from, last - from] : [from - last, from - first]);
  }
  return from <= to ? parts : parts.toReversed();
}

/** The houses with some part of the segment in view from a window, as index numbers, ascending. */
export function viewpointsOverlooking(terrain: Terrain, segment: number, range: number): readonly number[] {
  return terrain.overlooking.remember(`${segment} ${range}`, () => {
    const line = terrain.neighbourhood.segments[segment]?.line;
    if (line === undefined || terrain.houseIndex === null) return [];
    // The back window lies behind the front one by at most the depth of a large farm.
    const { left, top, right, bottom } = boxOf(line, range + 500);
    const near = terrain.houseIndex.search(left, top, right, bottom).sort((a, b) => a - b);
    return near.filter((house) => visibleOffsets(terrain, houseViewpoint(terrain, house), segment, range).length > 0);
  });
}
