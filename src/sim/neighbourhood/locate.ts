// Where a spot is, as people say it, and which spots a place, a circle or the edge of the map has.
import type { House, Spot } from '../../scenario/neighbourhood.ts';
import { distance, isInside, isWithin, type Point, squaredDistance } from '../../scenario/neighbourhoodGeometry.ts';
import { nearestOnLine } from '../../scenario/neighbourhoodLine.ts';
import type { Direction, Mode } from '../../scenario/vocabulary.ts';
import { boundedCache, type Cache } from './cache.ts';
import { segmentsIn, type Terrain } from './graph.ts';
import { pointAt, pointOn } from './motion.ts';

/** A house somebody is near; `back` when they are behind it. */
export interface NearHouse {
  readonly index: number;
  readonly street: string;
  readonly number: number;
  readonly side: 'front' | 'back';
}

/** What a resident would say of where something is: ids of the neighbourhood file. */
export interface Address {
  readonly street: string;
  readonly house: NearHouse | null;
  readonly place: string | null;
}

/** A house number is said within 25 m of the house, a place within 30 m, in dm. */
const HOUSE_RANGE = 250;
const PLACE_RANGE = 300;
/** Spots in a circle lie so far apart unless said otherwise: 10 m. */
const STEP = 100;

/** The spot nearest to a point, for a mode of travel when given; the first segment of the file wins a tie. */
export function nearestSpot(terrain: Terrain, point: Point, mode?: Mode): Spot | null {
  let best: Spot | null = null;
  let least = Infinity;
  for (const [segment, { line, lengths, modes }] of terrain.neighbourhood.segments.entries()) {
    if (mode !== undefined && !modes.includes(mode)) continue;
    const found = nearestOnLine(line, lengths, point);
    if (found.squared >= least) continue;
    least = found.squared;
    best = { segment, offset: found.offset };
  }
  return best;
}

/** Addresses that are remembered: many people walk the same streets, evening after evening. */
const CACHE_SIZE = 50_000;
const addresses = new WeakMap<Terrain, Cache<Address>>();

/** Street, nearest house and place of a spot. On a path without houses of its own the nearest house of any street counts. */
export function addressAt(terrain: Terrain, spot: Spot): Address {
  const known = addresses.get(terrain) ?? boundedCache<Address>(CACHE_SIZE);
  addresses.set(terrain, known);
  return known.remember(`${spot.segment} ${spot.offset}`, () => findAddress(terrain, spot));
}

function findAddress(terrain: Terrain, spot: Spot): Address {
  const { neighbourhood } = terrain;
  const point = pointAt(terrain, spot);
  const street = neighbourhood.segments[spot.segment]?.street ?? 0;
  const houses = terrain.houseIndex?.search(point.x - 500, point.y - 500, point.x + 500, point.y + 500).sort((a, b) => a - b) ?? [];
  const house =
    nearestHouse(terrain, point, houses, street) ?? (hasHouses(terrain, street) ? null : nearestHouse(terrain, point, houses, null));
  let place: string | null = null;
  let least = PLACE_RANGE * PLACE_RANGE + 1;
  for (const { id, at, outline } of neighbourhood.places) {
    const squared = outline !== null && isInside(point, outline) ? 0 : squaredDistance(point, at);
    if (squared >= least) continue;
    least = squared;
    place = id;
  }
  return { street: neighbourhood.streets[street]?.id ?? '', house, place };
}

function hasHouses(terrain: Terrain, street: number): boolean {
  return terrain.neighbourhood.houses.some((house) => house.street === street);
}

function nearestHouse(terrain: Terrain, point: Point, candidates: readonly number[], street: number | null): NearHouse | null {
  let best: NearHouse | null = null;
  let least = HOUSE_RANGE * HOUSE_RANGE + 1;
  for (const index of candidates) {
    const house = terrain.neighbourhood.houses[index];
    if (house === undefined || (street !== null && house.street !== street)) continue;
    const { squared, side } = reach(house, point);
    if (squared >= least) continue;
    least = squared;
    best = { index, street: terrain.neighbourhood.streets[house.street]?.id ?? '', number: house.number, side };
  }
  return best;
}

function reach({ front, back }: House, point: Point): { readonly squared: number; readonly side: NearHouse['side'] } {
  const before = squaredDistance(front, point);
  const behind = back === null ? Infinity : squaredDistance(back, point);
  return behind < before ? { squared: behind, side: 'back' } : { squared: before, side: 'front' };
}

/** Spots every `step` dm on every segment of the mode, within a circle, in the order of the file. */
export function spotsWithin(
  terrain: Terrain,
  centre: Point,
  radius: number,
  { mode, step = STEP }: { readonly mode?: Mode; readonly step?: number } = {},
): readonly Spot[] {
  const spots: Spot[] = [];
  const box = { left: centre.x - radius, top: centre.y - radius, right: centre.x + radius, bottom: centre.y + radius };
  for (const segment of segmentsIn(terrain, box)) {
    const whole = terrain.neighbourhood.segments[segment];
    if (whole === undefined || (mode !== undefined && !whole.modes.includes(mode))) continue;
    for (let offset = 0; offset <= whole.length; offset += step) {
      if (isWithin(centre, pointOn(terrain, segment, offset), radius)) spots.push({ segment, offset });
    }
  }
  return spots;
}

/** Houses whose front lies within a circle, as index numbers, ascending: who a broadcast reaches. */
export function housesWithin(terrain: Terrain, centre: Point, radius: number): readonly number[] {
  const near = terrain.houseIndex?.search(centre.x - radius, centre.y - radius, centre.x + radius, centre.y + radius) ?? [];
  return near.filter((i) => isWithin(centre, terrain.neighbourhood.houses[i]?.front ?? centre, radius)).sort((a, b) => a - b);
}

/** The municipality whose area holds the point, as its number in the list. */
export function municipalityAt(terrain: Terrain, point: Point): number | null {
  const found = terrain.neighbourhood.municipalities.findIndex(({ area }) => isInside(point, area));
  return found < 0 ? null : found;
}

/** tan(22.5 degrees) as a fraction: within it of an axis counts as that axis. */
const AXIS = [408, 985] as const;

/** The direction from one point to another in eighths of the compass; north when they are the same. */
export function heading8(from: Point, to: Point): Direction {
  const east = to.x - from.x;
  const south = to.y - from.y;
  const acrossX = Math.abs(east) * AXIS[1] <= Math.abs(south) * AXIS[0];
  const acrossY = Math.abs(south) * AXIS[1] <= Math.abs(east) * AXIS[0];
  if (acrossX) return south > 0 ? 's' : 'n';
  if (acrossY) return east > 0 ? 'e' : 'w';
  if (south > 0) return east > 0 ? 'se' : 'sw';
  return east > 0 ? 'ne' : 'nw';
}

/** An end of a segment at the junction; the first of the file that the mode may use. */
export function junctionSpot(terrain: Terrain, junction: number, mode?: Mode): Spot | null {
  for (const segment of terrain.segmentsAt[junction] ?? []) {
    const whole = terrain.neighbourhood.segments[segment];
    if (whole === undefined || (mode !== undefined && !whole.modes.includes(mode))) continue;
    return { segment, offset: whole.from === junction ? 0 : whole.length };
  }
  return null;
}

/** Where one leaves the map, for the exits that the mode can use. */
export function exitSpots(terrain: Terrain, mode?: Mode): readonly { readonly exit: number; readonly spot: Spot }[] {
  return terrain.neighbourhood.exits.flatMap(({ junction }, exit) => {
    const spot = junctionSpot(terrain, junction, mode);
    return spot === null ? [] : [{ exit, spot }];
  });
}

/** Where on the street a house has its door. */
export function houseSpot(terrain: Terrain, house: number): Spot {
  const found = terrain.neighbourhood.houses[house];
  if (found === undefined) throw new Error(`no house ${house}`);
  return found.spot;
}

/** The spot of a house, place, junction or exit by its id; null when there is none, or none for the mode. */
export function findSpot(terrain: Terrain, id: string, mode?: Mode): Spot | null {
  const { index, houses, places, exits } = terrain.neighbourhood;
  const house = houses[index.houses[id] ?? -1];
  const place = places[index.places[id] ?? -1];
  const junction = index.junctions[id] ?? exits[index.exits[id] ?? -1]?.junction;
  const spot = house?.spot ?? place?.spot ?? (junction === undefined ? null : junctionSpot(terrain, junction, mode));
  if (spot === null || mode === undefined || (terrain.neighbourhood.segments[spot.segment]?.modes.includes(mode) ?? false)) return spot;
  const near = nearestSpot(terrain, pointAt(terrain, spot), mode);
  return near !== null && distance(pointAt(terrain, near), pointAt(terrain, spot)) <= PLACE_RANGE * 5 ? near : null;
}
