// Places: every `Where` is a house, place, junction or exit of the neighbourhood, and who leaves does so by an exit.
import type { Neighbourhood } from '../../neighbourhood.ts';
import type { Checked } from '../checked.ts';
import { nearest } from '../nearest.ts';
import { allWheres } from '../wheres.ts';

export function checkPlaces({ file, neighbourhood, report }: Checked): void {
  const { houses, places, junctions, exits } = neighbourhood.index;
  for (const { path, where, use } of allWheres(file)) {
    const known = where in houses || where in places || where in junctions || where in exits;
    if (known && use === 'exit' && !(where in exits))
      report('notAnExit', path, where, nearest(where, Object.keys(exits)), Object.keys(exits));
    if (known) continue;
    const house = where in neighbourhood.index.streets ? houseIn(neighbourhood, where) : null;
    if (house !== null) report('streetIsNoPlace', path, where, house);
    else
      report('unknownWhere', path, where, neighbourhood.id, nearestWhere(neighbourhood, where), [
        ...Object.keys(places),
        ...Object.keys(exits),
      ]);
  }
  for (const [i, { id }] of file.municipalities.entries()) {
    const ids = Object.keys(neighbourhood.index.municipalities);
    if (!ids.includes(id)) report('unknownId', ['municipalities', i, 'id'], 'municipality', id, nearest(id, ids), ids);
  }
}

/** Some house or place in the street, as an example. */
function houseIn({ index, houses, streets, places, segments }: Neighbourhood, street: string): string | null {
  const number = index.streets[street];
  const house = houses.find((candidate) => candidate.street === number);
  const place = places.find(({ spot }) => segments[spot.segment]?.street === number);
  return house?.id ?? place?.id ?? streets.find(({ id }) => id !== street && id in index.places)?.id ?? null;
}

/** For a house number that does not exist, the street's nearest number; else the name that looks most like it. */
function nearestWhere(neighbourhood: Neighbourhood, where: string): string | null {
  const { houses, places, junctions, exits } = neighbourhood.index;
  const [, street = '', number = ''] = /^(.+)-(\d+)[a-z]*$/.exec(where) ?? [];
  const inStreet = neighbourhood.houses.filter((house) => neighbourhood.streets[house.street]?.id === street);
  const [closest] = inStreet.sort((a, b) => Math.abs(a.number - Number(number)) - Math.abs(b.number - Number(number)));
  return closest?.id ?? nearest(where, [...Object.keys(places), ...Object.keys(exits), ...Object.keys(houses), ...Object.keys(junctions)]);
}
