// Where a named place lies, and what is near it. Straight lines stand in for routes and sight here: the simulation knows
// both exactly, so these answers are only used to refuse what can certainly not work, and to warn.
import type { Neighbourhood } from '../neighbourhood.ts';
import { isNearPiece, type Point } from '../neighbourhoodGeometry.ts';
import { nearestOnLine } from '../neighbourhoodLine.ts';
import type { Mode } from '../vocabulary.ts';

/** Farther from a road than this (dm), a place cannot be reached in that mode. */
const NEAR_ROAD = 600;

/** The point of a house, place, junction or exit. */
export function pointOf({ index, houses, places, junctions, exits }: Neighbourhood, where: string): Point | null {
  const exit = exits[index.exits[where] ?? -1];
  const junction = junctions[exit?.junction ?? index.junctions[where] ?? -1];
  return houses[index.houses[where] ?? -1]?.front ?? places[index.places[where] ?? -1]?.at ?? junction?.at ?? null;
}

/** Whether a road for this mode comes near; all roads of one mode are connected, the check of the neighbourhood sees to it. */
export function isOnTheWay(neighbourhood: Neighbourhood, where: string, mode: Mode): boolean {
  const point = pointOf(neighbourhood, where);
  if (point === null) return false;
  return neighbourhood.segments.some(
    ({ modes, line, lengths }) => modes.includes(mode) && nearestOnLine(line, lengths, point).squared <= NEAR_ROAD * NEAR_ROAD,
  );
}

/** Whether a way along these points, in straight lines, comes within a range (dm). */
export function passesNear(points: readonly Point[], near: Point, range: number): boolean {
  return points.some((point, i) => isNearPiece(near, point, points[i + 1] ?? point, range));
}
