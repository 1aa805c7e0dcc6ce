// Where somebody is at a moment, computed from the way and the pace and never stored. Time in ms, length in dm, speed in dm/s.
import type { Segment, Spot } from '../../scenario/neighbourhood.ts';
import type { Point } from '../../scenario/neighbourhoodGeometry.ts';
import { pointAlong } from '../../scenario/neighbourhoodLine.ts';
import type { Terrain } from './graph.ts';
import type { Stretch } from './route.ts';

/** Speed in dm/s: the same everywhere, or by the segment. */
export type Pace = number | ((segment: number) => number);

function segmentOf(terrain: Terrain, segment: number): Segment {
  const found = terrain.neighbourhood.segments[segment];
  if (found === undefined) throw new Error(`no segment ${segment}`);
  return found;
}

/** The point `offset` dm along a segment. */
export function pointOn(terrain: Terrain, segment: number, offset: number): Point {
  const { line, lengths } = segmentOf(terrain, segment);
  return pointAlong(line, lengths, offset);
}

export function pointAt(terrain: Terrain, spot: Spot): Point {
  return pointOn(terrain, spot.segment, spot.offset);
}

/** The pace of a driver who keeps to `percent` of every speed limit. 1 km/h is 100/36 dm/s. */
export function drivingPace(terrain: Terrain, percent = 100): Pace {
  return (segment) => Math.max(Math.floor((segmentOf(terrain, segment).speed * percent) / 36), 1);
}

export function stretchLength({ from, to }: Stretch): number {
  return Math.abs(to - from);
}

function paceOn(pace: Pace, segment: number): number {
  return typeof pace === 'number' ? pace : pace(segment);
}

/** Whole milliseconds, rounded up, so that nobody arrives early. */
export function stretchDuration(stretch: Stretch, pace: Pace): number {
  return Math.ceil((stretchLength(stretch) * 1000) / paceOn(pace, stretch.segment));
}

export function routeDuration(stretches: readonly Stretch[], pace: Pace): number {
  return stretches.reduce((sum, stretch) => sum + stretchDuration(stretch, pace), 0);
}

/** Which stretch of the way one is on at `t`, and at which offset of its segment. */
export function stretchAt(
  stretches: readonly Stretch[],
  startMs: number,
  pace: Pace,
  t: number,
): { readonly index: number; readonly offset: number; readonly arrived: boolean } {
  let start = startMs;
  let last: Stretch | undefined;
  for (const [index, stretch] of stretches.entries()) {
    const end = start + stretchDuration(stretch, pace);
    if (t < end) {
      const done = Math.floor((Math.max(t - start, 0) * paceOn(pace, stretch.segment)) / 1000);
      const walked = Math.min(done, stretchLength(stretch));
      return { index, offset: stretch.to < stretch.from ? stretch.from - walked : stretch.from + walked, arrived: false };
    }
    start = end;
    last = stretch;
  }
  if (last === undefined) throw new Error('a way has at least one stretch');
  return { index: stretches.length - 1, offset: last.to, arrived: true };
}

/** Where one is at `t`: at the start before setting out, at the end after arrival. */
export function spotAt(stretches: readonly Stretch[], startMs: number, pace: Pace, t: number): Spot {
  const { index, offset } = stretchAt(stretches, startMs, pace, t);
  return { segment: stretches[index]?.segment ?? 0, offset };
}
