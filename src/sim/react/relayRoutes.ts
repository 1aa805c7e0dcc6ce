import type { Facts } from '../../language/facts.ts';
import { isWithin, type Point } from '../../scenario/neighbourhoodGeometry.ts';
import type { Spot } from '../../scenario/neighbourhood.ts';
import type { Group } from '../../scenario/schema.ts';
import type { Direction } from '../../scenario/vocabulary.ts';
import type { Kernel } from '../kernel.ts';
import { municipalityAt } from '../neighbourhood/locate.ts';
import { pointAt } from '../neighbourhood/motion.ts';
import { spotOfLocation } from '../places.ts';
import { homesOf } from './residents.ts';

/** A group within this distance of where somebody goes is on the way, in decimetres (X). */
const NEAR_GOAL = 2500;

/** The points of the compass as vectors; only their sign and rough angle count. */
const COMPASS: Readonly<Record<Direction, Point>> = {
  n: { x: 0, y: -10 },
  ne: { x: 7, y: -7 },
  e: { x: 10, y: 0 },
  se: { x: 7, y: 7 },
  s: { x: 0, y: 10 },
  sw: { x: -7, y: 7 },
  w: { x: -10, y: 0 },
  nw: { x: -7, y: -7 },
};

/** The groups whose coordinators the control room asks: of the municipality of the case, with a home inside the circle. */
export function groupsWithin(kernel: Kernel, spot: Spot, radius: number): readonly Group[] {
  const { terrain, scenario } = kernel;
  const centre = pointAt(terrain, spot);
  const where = municipalityAt(terrain, centre);
  const municipality = where === null ? null : (terrain.neighbourhood.municipalities[where]?.id ?? null);
  return scenario.groups.filter(
    (group) =>
      (municipality === null || group.municipality === municipality) &&
      homesOf(terrain, group).some((house) => isWithin(terrain.neighbourhood.houses[house]?.front ?? centre, centre, radius)),
  );
}

/** Whether a group lives where somebody is said to be going; everywhere when nobody said which way. */
export function liesAhead(kernel: Kernel, facts: Facts, group: Group): boolean {
  const { terrain } = kernel;
  const start = facts.location ? spotOfLocation(terrain, facts.location) : null;
  const goal = facts.heading?.towards ? spotOfLocation(terrain, facts.heading.towards) : null;
  const homes = homesOf(terrain, group).flatMap((house) => terrain.neighbourhood.houses[house]?.front ?? []);
  if (goal) {
    const point = pointAt(terrain, goal);
    if (homes.some((home) => isWithin(home, point, NEAR_GOAL))) return true;
  }
  if (!start) return true;
  const from = pointAt(terrain, start);
  const to = goal ? pointAt(terrain, goal) : null;
  const way = to !== null ? { x: to.x - from.x, y: to.y - from.y } : facts.heading?.direction ? COMPASS[facts.heading.direction] : null;
  if (way === null || (way.x === 0 && way.y === 0)) return true;
  return homes.some((home) => isAlong(way, { x: home.x - from.x, y: home.y - from.y }));
}

/** Within 45 degrees of the way that somebody goes. */
function isAlong(way: Point, other: Point): boolean {
  const along = way.x * other.x + way.y * other.y;
  return along > 0 && 2 * along * along >= (way.x * way.x + way.y * way.y) * (other.x * other.x + other.y * other.y);
}
