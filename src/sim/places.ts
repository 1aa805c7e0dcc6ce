import type { Location } from '../language/facts.ts';
import type { Spot } from '../scenario/neighbourhood.ts';
import { findHouse } from '../scenario/neighbourhoodExpand.ts';
import type { Mode } from '../scenario/vocabulary.ts';
import type { MapPoint } from './event.ts';
import type { Kernel } from './kernel.ts';
import type { Terrain } from './neighbourhood/graph.ts';
import { addressAt, houseSpot, junctionSpot } from './neighbourhood/locate.ts';
import { drivingPace, type Pace, pointAt, spotAt } from './neighbourhood/motion.ts';
import { frontViewpoint, houseViewpoint, placeViewpoint, spotViewpoint, type Viewpoint } from './neighbourhood/sight.ts';
import type { ActorState } from './world.ts';

/** The spot on the streets of a house, place, junction or exit; null when the neighbourhood has no such id. */
export function spotOf(terrain: Terrain, where: string, mode: Mode = 'foot'): Spot | null {
  const { index, places, exits } = terrain.neighbourhood;
  const house = index.houses[where];
  if (house !== undefined) return houseSpot(terrain, house);
  const place = index.places[where];
  if (place !== undefined) return places[place]?.spot ?? null;
  const exit = index.exits[where];
  const junction = exit !== undefined ? exits[exit]?.junction : index.junctions[where];
  return junction === undefined ? null : junctionSpot(terrain, junction, mode);
}

/** What a resident would call this spot. */
export function locationOf(terrain: Terrain, spot: Spot): Location {
  const address = addressAt(terrain, spot);
  return {
    street: address.street,
    ...(address.house ? { house: address.house.number } : {}),
    ...(address.place !== null ? { place: address.place } : {}),
  };
}

/** The spot that somebody means with a location; null when it names nothing that is on the map. */
export function spotOfLocation(terrain: Terrain, location: Location): Spot | null {
  const { index, segments } = terrain.neighbourhood;
  if (location.street !== undefined && location.house !== undefined) {
    const house = findHouse(terrain.neighbourhood, location.street, location.house);
    if (house !== null) return houseSpot(terrain, house);
  }
  if (location.place !== undefined) {
    const spot = spotOf(terrain, location.place);
    if (spot) return spot;
  }
  if (location.street === undefined) return null;
  const street = index.streets[location.street];
  let longest = -1;
  for (let segment = 0; segment < segments.length; segment += 1) {
    if (segments[segment]?.street === street && (longest < 0 || (segments[segment]?.length ?? 0) > (segments[longest]?.length ?? 0)))
      longest = segment;
  }
  return longest < 0 ? null : { segment: longest, offset: Math.floor((segments[longest]?.length ?? 0) / 2) };
}

/** The speed of somebody on the way: decimetres a second, or for a car a share of the speed limits in per cent. */
export function paceOf(terrain: Terrain, leg: { readonly speed: number; readonly mode: Mode }): Pace {
  return leg.mode === 'car' ? drivingPace(terrain, leg.speed) : leg.speed;
}

/** Where somebody is at this moment. */
export function positionOf(kernel: Pick<Kernel, 'terrain' | 'now'>, actor: ActorState, at = kernel.now()): Spot {
  return actor.leg ? spotAt(actor.leg.route, actor.leg.departAt, paceOf(kernel.terrain, actor.leg), at) : actor.spot;
}

/** The same as a point of the map. */
export function pointOf(kernel: Pick<Kernel, 'terrain' | 'now'>, actor: ActorState, at = kernel.now()): MapPoint {
  return pointAt(kernel.terrain, positionOf(kernel, actor, at));
}

const viewpoints = new WeakMap<Terrain, Map<string, Viewpoint | null>>();

/** From where somebody at this lookout sees; null when the lookout is unknown. */
export function viewpointOf(kernel: Kernel, lookoutId: string): Viewpoint | null {
  const { scenario, terrain } = kernel;
  const lookout = scenario.lookouts.find((candidate) => candidate.id === lookoutId);
  if (!lookout) return null;
  const key = `${lookout.at}/${lookout.view}`;
  const known = viewpoints.get(terrain) ?? new Map<string, Viewpoint | null>();
  viewpoints.set(terrain, known);
  let viewpoint = known.get(key);
  if (viewpoint === undefined) {
    viewpoint = makeViewpoint(terrain, lookout.at, lookout.view);
    known.set(key, viewpoint);
  }
  return viewpoint;
}

function makeViewpoint(terrain: Terrain, at: string, view: 'front' | 'back' | 'both' | 'around'): Viewpoint | null {
  const house = terrain.neighbourhood.index.houses[at];
  if (house !== undefined && view !== 'around') {
    const back = terrain.neighbourhood.houses[house]?.back;
    if (view === 'front') return frontViewpoint(terrain, house);
    if (view === 'back' && back) return { id: `back-${at}`, points: [back] };
    return houseViewpoint(terrain, house);
  }
  const place = terrain.neighbourhood.index.places[at];
  if (place !== undefined) return placeViewpoint(terrain, place);
  const spot = spotOf(terrain, at);
  return spot ? spotViewpoint(terrain, spot) : null;
}
