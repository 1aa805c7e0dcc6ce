// Sentences about names that point at nothing, or at the wrong thing.
import type { NeighbourhoodProblemCode } from '../../neighbourhoodCheck.ts';
import type { Subject } from '../subject.ts';
import { instead, quote, type Said } from './say.ts';

/** What an id may name. */
export type Named =
  | 'cast'
  | 'group'
  | 'coordinatorGroup'
  | 'street'
  | 'municipality'
  | 'lookout'
  | 'expectation'
  | 'inject'
  | 'protagonist';

const NAMED: Readonly<Record<Named, readonly [nl: string, en: string]>> = {
  cast: ['persoon', 'person'],
  group: ['groep', 'group'],
  coordinatorGroup: ['beheerdersgroep', "coordinators' group"],
  street: ['straat', 'street'],
  municipality: ['gemeente', 'municipality'],
  lookout: ['uitkijkpunt', 'lookout'],
  expectation: ['verwachting', 'expectation'],
  inject: ['gebeurtenis', 'event'],
  protagonist: ['hoofdpersoon', 'protagonist'],
};

/** What is wrong with a neighbourhood, by the check's own code; `detail` holds the ids. */
const TOWN: Readonly<Record<NeighbourhoodProblemCode, readonly [wrong: Said, mend: Said]>> = {
  unknownReference: [
    ['verwijst naar iets dat er niet is', 'refers to something that is not there'],
    ['Verbeter de naam.', 'Mend the name.'],
  ],
  duplicateId: [
    ['bestaat al', 'exists already'],
    ['Kies een andere naam.', 'Choose another name.'],
  ],
  duplicateNumber: [
    ['komt twee keer voor', 'is there twice'],
    ['Geef een van beide een ander nummer.', 'Give one of them another number.'],
  ],
  rowDoesNotFit: [
    ['past niet langs het wegvak', 'does not fit along its segment'],
    ['Zet minder huizen in de rij.', 'Put fewer houses in the row.'],
  ],
  outside: [
    ['ligt buiten de kaart', 'lies outside the map'],
    ['Maak de kaart groter, of verplaats het.', 'Make the map larger, or move it.'],
  ],
  offsetPastEnd: [
    ['ligt voorbij het einde van het wegvak', 'lies past the end of its segment'],
    ['Kies een kleinere "offset".', 'Choose a smaller "offset".'],
  ],
  noLength: [
    ['heeft geen lengte', 'has no length'],
    ['Verplaats een van de kruispunten.', 'Move one of its junctions.'],
  ],
  houseOnRoad: [
    ['staat op de weg', 'stands on the road'],
    ['Zet het huis verder van de weg.', 'Put the house farther from the road.'],
  ],
  housesOverlap: [
    ['staan door elkaar', 'stand through each other'],
    ['Verplaats een van de huizen.', 'Move one of the houses.'],
  ],
  houseInWater: [
    ['staat in het water', 'stands in the water'],
    ['Verplaats het huis.', 'Move the house.'],
  ],
  placeOnHouse: [
    ['staat door een huis heen', 'stands through a house'],
    ['Verplaats de plaats.', 'Move the place.'],
  ],
  placeOnRoad: [
    ['staat op de weg', 'stands on the road'],
    ['Verplaats de plaats.', 'Move the place.'],
  ],
  crossing: [
    ['kruisen zonder kruispunt', 'cross without a junction'],
    ['Voeg een kruispunt toe.', 'Add a junction.'],
  ],
  notConnected: [
    ['is los van de rest', 'is cut off from the rest'],
    ['Verbind het met een ander wegvak.', 'Connect it to another segment.'],
  ],
  windowBlocked: [
    ['kijkt tegen een ander huis aan', 'looks straight into another house'],
    ['Zet de huizen verder uit elkaar.', 'Put the houses farther apart.'],
  ],
};

export const REFERENCES = {
  unknownId: (subject: Subject, named: Named, id: string, nearest: string | null, known: readonly string[]): Said => {
    const [nl, en] = NAMED[named];
    const [hint, hintEn] = instead(nearest, known);
    return [`${subject.nl}: ${nl} ${quote(id)} bestaat niet. ${hint}`, `${subject.en}: ${en} ${quote(id)} does not exist. ${hintEn}`];
  },
  unknownWhere: (subject: Subject, where: string, neighbourhood: string, nearest: string | null, known: readonly string[]): Said => {
    const [hint, hintEn] = instead(nearest, known);
    return [
      `${subject.nl}: ${quote(where)} ligt niet in ${quote(neighbourhood)}. ${hint}`,
      `${subject.en}: ${quote(where)} is not in ${quote(neighbourhood)}. ${hintEn}`,
    ];
  },
  streetIsNoPlace: (subject: Subject, street: string, house: string): Said => [
    `${subject.nl}: ${quote(street)} is een straat. Noem een huis of plaats, bijvoorbeeld ${quote(house)}.`,
    `${subject.en}: ${quote(street)} is a street. Name a house or place, for example ${quote(house)}.`,
  ],
  notAnExit: (subject: Subject, where: string, nearest: string | null, known: readonly string[]): Said => {
    const [hint, hintEn] = instead(nearest, known);
    return [
      `${subject.nl}: ${quote(where)} is geen uitgang van de wijk. ${hint}`,
      `${subject.en}: ${quote(where)} is not an exit of the neighbourhood. ${hintEn}`,
    ];
  },
  unknownNeighbourhood: (_: Subject, id: string, nearest: string | null, known: readonly string[]): Said => {
    const [hint, hintEn] = nearest === null && known.length === 0 ? missingFile(id) : instead(nearest, known);
    return [`De wijk ${quote(id)} is niet gevonden. ${hint}`, `The neighbourhood ${quote(id)} was not found. ${hintEn}`];
  },
  unknownHouseRules: (_: Subject, id: string, nearest: string | null, known: readonly string[]): Said => {
    const [hint, hintEn] = nearest === null && known.length === 0 ? missingFile(id) : instead(nearest, known);
    return [`De huisregels ${quote(id)} zijn niet gevonden. ${hint}`, `The house rules ${quote(id)} were not found. ${hintEn}`];
  },
  otherId: (subject: Subject, found: string, wanted: string): Said => [
    `${subject.nl} heet ${quote(found)}, het scenario noemt ${quote(wanted)}. Maak beide namen gelijk.`,
    `${subject.en} is called ${quote(found)}, the scenario says ${quote(wanted)}. Make both names equal.`,
  ],
  duplicateId: (subject: Subject, id: string): Said => [
    `${subject.nl}: de naam ${quote(id)} is al gebruikt. Kies een andere naam.`,
    `${subject.en}: the name ${quote(id)} is taken. Choose another name.`,
  ],
  reservedId: (subject: Subject, id: string): Said => [
    `${subject.nl}: de naam ${quote(id)} is gereserveerd. Kies een andere naam, bijvoorbeeld ${quote(`${id}-1`)}.`,
    `${subject.en}: the name ${quote(id)} is reserved. Choose another name, for example ${quote(`${id}-1`)}.`,
  ],
  pointsAtItself: (subject: Subject, id: string): Said => [
    `${subject.nl} verwijst naar zichzelf (${quote(id)}). Noem een andere, of haal dit weg.`,
    `${subject.en} refers to itself (${quote(id)}). Name another, or remove this.`,
  ],
  wrongRole: (subject: Subject, id: string, role: string): Said => [
    `${subject.nl}: ${quote(id)} heeft een andere rol. Geef deze persoon "role": ${quote(role)}.`,
    `${subject.en}: ${quote(id)} has another role. Give this person "role": ${quote(role)}.`,
  ],
  town: (subject: Subject, code: NeighbourhoodProblemCode, detail: string): Said => {
    const [wrong, mend] = TOWN[code];
    return [`${subject.nl}: ${quote(detail)} ${wrong[0]}. ${mend[0]}`, `${subject.en}: ${quote(detail)} ${wrong[1]}. ${mend[1]}`];
  },
} as const;

function missingFile(id: string): Said {
  return [`Zet ${quote(`${id}.json`)} in dezelfde map als het scenario.`, `Put ${quote(`${id}.json`)} in the same folder as the scenario.`];
}
