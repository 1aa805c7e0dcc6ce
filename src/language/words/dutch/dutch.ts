// The Dutch vocabulary: every list in its place. Only words, no rules.
import type { Vocabulary } from '../vocabulary.ts';
import { activities } from './activities.ts';
import { longAgo, told, toldBack } from './alarm.ts';
import * as clothing from './clothing.ts';
import { grammar, numbers } from './grammar.ts';
import * as person from './person.ts';
import { places } from './places.ts';
import { conduct } from './conduct.ts';
import { cases, danger } from './situations.ts';
import * as vehicles from './vehicles.ts';
import { heads, lookalikes, particles, verbs } from './verbs.ts';

export const dutch: Vocabulary = {
  language: 'nl',
  meanings: {
    sex: person.sex,
    somebody: person.somebody,
    kin: person.kin,
    bystander: person.bystander,
    ageNoun: person.ageNoun,
    ageAdjective: person.ageAdjective,
    decade: person.decade,
    height: person.height,
    heightAdjective: person.heightAdjective,
    build: person.build,
    buildAdjective: person.buildAdjective,
    skin: person.skin,
    skinAdjective: person.skinAdjective,
    headgear: person.headgear,
    hair: person.hair,
    hairNoun: person.hairNoun,
    hairAdjective: person.hairAdjective,
    face: person.face,
    upper: clothing.upper,
    clothes: clothing.clothes,
    lower: clothing.lower,
    shoes: clothing.shoes,
    bag: clothing.bag,
    anyBag: clothing.anyBag,
    other: clothing.other,
    colour: clothing.colour,
    vehicle: vehicles.vehicle,
    anyVehicle: vehicles.anyVehicle,
    object: vehicles.object,
    compass: vehicles.compass,
    placeKind: vehicles.placeKind,
  },
  grammar,
  verbs,
  imperative: 'first form',
  particles,
  colourPrefixes: clothing.colourPrefixes,
  heads,
  lookalikes,
  numbers,
  places,
  countries: vehicles.countries,
  cases,
  activities,
  danger,
  told,
  longAgo,
  toldBack,
  conduct,
};
