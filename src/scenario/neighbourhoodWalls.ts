// What stands in the way of feet and eyes: the outlines of houses and of places that are buildings.
import type { House, Place, PlaceKind } from './neighbourhood.ts';
import type { Point } from './neighbourhoodGeometry.ts';

/** The kinds of place whose outline is a building; the outline of any other is ground. */
const BUILT: ReadonlySet<PlaceKind> = new Set(['school', 'shop', 'church', 'hall', 'station', 'care', 'farm', 'mill', 'cafe', 'sports']);

export function isBuilt({ kind, outline }: Pick<Place, 'kind' | 'outline'>): boolean {
  return outline !== null && BUILT.has(kind);
}

/** One house for each building: addresses above each other share their walls. */
export function buildingsOf(houses: readonly House[]): readonly House[] {
  return houses.filter((house, i) => house.building !== houses[i - 1]?.building);
}

/** Every outline that blocks the view. */
export function wallsOf(houses: readonly House[], places: readonly Place[]): readonly (readonly Point[])[] {
  return [
    ...buildingsOf(houses).map(({ outline }) => outline),
    ...places.flatMap((place) => (place.outline !== null && isBuilt(place) ? [place.outline] : [])),
  ];
}
