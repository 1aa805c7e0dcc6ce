import type { Location } from '../../../language/facts.ts';
import type { Neighbourhood } from '../../../scenario/neighbourhood.ts';

/** What the streets and places of a neighbourhood are called. */
export interface Names {
  street(id: string): string;
  place(id: string): string;
}

/** Looks names up by id; an id that the neighbourhood does not know stands for itself. */
export function namesOf(neighbourhood: Pick<Neighbourhood, 'streets' | 'places' | 'index'>): Names {
  return {
    street: (id) => neighbourhood.streets[neighbourhood.index.streets[id] ?? -1]?.name ?? id,
    place: (id) => neighbourhood.places[neighbourhood.index.places[id] ?? -1]?.name ?? id,
  };
}

/** A location as people say it: "Molenweg 8, bij Speeltuin", "Speeltuin"; `near` is the word for "bij"; empty when nothing is known. */
export function nameLocation(location: Location, names: Names, near: string): string {
  const street = location.street === undefined ? '' : names.street(location.street);
  const address = location.house === undefined ? street : `${street} ${location.house}`.trim();
  const place = location.place === undefined ? '' : names.place(location.place);
  // The words for a place that the map does not have stand for themselves.
  return [address, place, location.unlisted ?? ''].filter((part) => part !== '').join(`, ${near} `);
}
