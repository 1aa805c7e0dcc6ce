import type { PersonFacts, VehicleFacts } from '../../../../scenario/appearance.ts';
import type { Colour } from '../../../../scenario/vocabulary.ts';
import { nameLocation } from '../names.ts';
import { ABOARD, capital, listed, NAMES_VEHICLE, RIDDEN, type Seen, type Sentences, withoutNamed } from '../sentences.ts';
import { terms } from './terms.ts';

const PLURAL = new Set([
  'trousers',
  'jeans',
  'joggers',
  'shorts',
  'trainers',
  'shoes',
  'boots',
  'slippers',
  'bare feet',
  'nightclothes',
  'clothes',
  'clothing',
]);

const HAIR: Readonly<Record<NonNullable<PersonFacts['hair']>, string>> = {
  bald: 'a bald head',
  grey: 'grey hair',
  blond: 'blond hair',
  red: 'red hair',
  brown: 'brown hair',
  black: 'black hair',
  dyed: 'dyed hair',
  short: 'short hair',
  curly: 'curly hair',
  long: 'long hair',
  ponytail: 'a ponytail',
  cap: 'a cap',
  beanie: 'a woolly hat',
  hat: 'a hat',
  hood: 'a hood up',
  headscarf: 'a headscarf',
  helmet: 'a helmet',
};

const OTHER: Readonly<Record<NonNullable<PersonFacts['other']>, string>> = {
  stick: 'a walking stick',
  walker: 'a rollator',
  dog: 'a dog',
  gloves: 'gloves',
  torch: 'a torch',
  tool: 'a tool',
  ladder: 'a ladder',
  limp: 'a limp',
  tattoo: 'a tattoo',
  parcel: 'a parcel',
  clipboard: 'a clipboard',
  pram: 'a pram',
  umbrella: 'an umbrella',
  phone: 'a phone',
  weapon: 'a weapon',
  wheelchair: 'a wheelchair',
  scarf: 'a scarf',
  jewellery: 'jewellery',
  headphones: 'headphones',
  camera: 'a camera',
};

const FACE: Readonly<Record<NonNullable<PersonFacts['face']>, string>> = {
  glasses: 'glasses',
  beard: 'a beard',
  moustache: 'a moustache',
  mask: 'a face mask',
  scar: 'a scar',
  piercing: 'a piercing',
};

const OLD = {
  twenties: 'of about 25',
  thirties: 'of about 35',
  forties: 'of about 45',
  fifties: 'of about 55',
  sixties: 'of about 65',
  seventies: 'over seventy',
} as const;

/** "a" or "an" before the next word. */
function withArticle(phrase: string): string {
  return `${/^[aeiou]/.test(phrase) ? 'an' : 'a'} ${phrase}`;
}

interface Garment {
  readonly garment?: string | undefined;
  readonly colour?: Colour | undefined;
}

function coloured(garment: Garment, words: Readonly<Record<string, string>>, unknown: string, article: boolean): string {
  const word = garment.garment === undefined ? unknown : (words[garment.garment] ?? unknown);
  const phrase = garment.colour === undefined ? word : `${terms.colour[garment.colour]} ${word}`;
  return article && !PLURAL.has(word) ? withArticle(phrase) : phrase;
}

function clothes(person: PersonFacts, article: boolean): string[] {
  return [
    ...(person.upper === undefined ? [] : [coloured(person.upper, terms.upper, 'top', article)]),
    ...(person.lower === undefined ? [] : [coloured(person.lower, terms.lower, 'trousers', article)]),
    ...(person.shoes === undefined ? [] : [coloured(person.shoes, terms.shoes, 'shoes', article)]),
  ];
}

function carried(person: PersonFacts): string[] {
  return [
    ...(person.bag === undefined ? [] : [coloured(person.bag, terms.bag, 'bag', true)]),
    ...(person.hair === undefined ? [] : [HAIR[person.hair]]),
    ...(person.face === undefined ? [] : [FACE[person.face]]),
    ...(person.skin === undefined ? [] : [`${terms.skin[person.skin]} skin`]),
    ...(person.other === undefined ? [] : [OTHER[person.other]]),
  ];
}

function noun(person: PersonFacts): string {
  const { sex, age } = person;
  if (age === 'child') return sex === 'man' ? 'boy' : sex === 'woman' ? 'girl' : 'child';
  if (age === 'teenager') return sex === 'man' ? 'teenage boy' : sex === 'woman' ? 'teenage girl' : 'teenager';
  const word = sex === undefined ? 'person' : terms.sex[sex];
  if (age === undefined) return word;
  return `${word} ${OLD[age]}`;
}

function describePerson(person: PersonFacts): string | null {
  if (Object.keys(person).length === 0) return null;
  const tall = person.height === undefined || person.height === 'average' ? '' : person.height;
  const wide = person.build === undefined || person.build === 'average' ? '' : person.build;
  const start = withArticle([[tall, wide].filter((one) => one !== '').join(', '), noun(person)].filter((part) => part !== '').join(' '));
  const worn = clothes(person, true);
  const held = carried(person);
  const inClothes = worn.length === 0 ? '' : ` in ${listed(worn, 'and')}`;
  return `${start}${inClothes}${held.length === 0 ? '' : ` with ${listed(held, 'and')}`}`;
}

function describeVehicle(vehicle: VehicleFacts): string | null {
  if (Object.keys(vehicle).length === 0) return null;
  const kind = vehicle.kind === undefined ? 'vehicle' : terms.vehicle[vehicle.kind];
  const colour = vehicle.colour === undefined ? '' : terms.colour[vehicle.colour];
  const words = [colour, vehicle.make, vehicle.model, kind].filter((part) => part !== undefined && part !== '').join(' ');
  return `${withArticle(words)}${vehicle.plate === undefined ? '' : ` with number plate ${vehicle.plate}`}`;
}

function describeSighting(seen: Seen): string {
  const { activity, vehicle } = seen;
  const who = describePerson(withoutNamed(seen));
  const what = vehicle === null ? null : describeVehicle(vehicle);
  const does = terms.activity[activity];
  if (vehicle === null || what === null) return `${capital(who ?? 'somebody')} ${does}.`;
  if (NAMES_VEHICLE.has(activity)) return `${capital(who ?? 'somebody')} ${does.replace(/a (damaged car|car|van|bicycle)/, what)}.`;
  const ridden = vehicle.kind !== undefined && RIDDEN.has(vehicle.kind);
  const verb = activity === 'cycles' ? 'rides past' : does;
  if (ABOARD.has(activity)) return `${capital(who === null ? what : `${who} ${ridden ? 'on' : 'in'} ${what}`)} ${verb}.`;
  return `${capital(`${who ?? 'somebody'} ${ridden ? 'with' : 'by'} ${what}`)} ${does}.`;
}

/** The grammar of English. */
export const sentences: Sentences = {
  sighting: describeSighting,
  person: describePerson,
  vehicle: describeVehicle,
  traits: (person) => [
    ...(person.sex === undefined && person.age === undefined ? [] : [noun(person)]),
    ...(person.height === undefined ? [] : [`height ${terms.height[person.height]}`]),
    ...(person.build === undefined ? [] : [`build ${terms.build[person.build]}`]),
    ...clothes(person, false),
    ...carried(person).map((trait) => trait.replace(/^an? /, '')),
  ],
  heading: ({ towards, direction, way }, names) =>
    [
      ...(towards === undefined ? [] : [`towards ${nameLocation(towards, names, terms.slot.near)}`]),
      ...(direction === undefined ? [] : [`to the ${terms.direction[direction]}`]),
      ...(way === undefined ? [] : [way]),
    ].join(', '),
};
