import type { PersonFacts, VehicleFacts } from '../../../../scenario/appearance.ts';
import type { Colour } from '../../../../scenario/vocabulary.ts';
import { nameLocation } from '../names.ts';
import { ABOARD, capital, listed, NAMES_VEHICLE, RIDDEN, type Seen, type Sentences, withoutNamed } from '../sentences.ts';
import { terms } from './terms.ts';

const INFLECTED: Readonly<Record<Colour, string>> = {
  black: 'zwarte',
  grey: 'grijze',
  white: 'witte',
  beige: 'beige',
  brown: 'bruine',
  yellow: 'gele',
  orange: 'oranje',
  red: 'rode',
  pink: 'roze',
  purple: 'paarse',
  blue: 'blauwe',
  green: 'groene',
  dark: 'donkere',
  light: 'lichte',
};

/** Words with "het": after "een" the colour keeps its bare form, "een blauw jack". */
const HET = new Set(['jacket', 'shirt', 'vest', 'suit', 'tracksuit']);

const OLD: Partial<Readonly<Record<string, string>>> = {
  twenties: 'van in de twintig',
  thirties: 'van in de dertig',
  forties: 'van in de veertig',
  fifties: 'van in de vijftig',
  sixties: 'van in de zestig',
  seventies: 'van boven de zeventig',
};

const HAIR: Readonly<Record<NonNullable<PersonFacts['hair']>, string>> = {
  bald: 'een kaal hoofd',
  grey: 'grijs haar',
  blond: 'blond haar',
  red: 'rood haar',
  brown: 'bruin haar',
  black: 'zwart haar',
  dyed: 'geverfd haar',
  short: 'kort haar',
  curly: 'krullend haar',
  long: 'lang haar',
  ponytail: 'een paardenstaart',
  cap: 'een pet',
  beanie: 'een muts',
  hat: 'een hoed',
  hood: 'een capuchon op',
  headscarf: 'een hoofddoek',
  helmet: 'een helm',
};

const OTHER: Readonly<Record<NonNullable<PersonFacts['other']>, string>> = {
  stick: 'een stok',
  walker: 'een rollator',
  dog: 'een hond',
  gloves: 'handschoenen aan',
  torch: 'een zaklamp',
  tool: 'gereedschap',
  ladder: 'een ladder',
  limp: 'een mank been',
  tattoo: 'een tatoeage',
  parcel: 'een pakje',
  clipboard: 'een schrijfplank',
  pram: 'een kinderwagen',
  umbrella: 'een paraplu',
  phone: 'een telefoon',
  weapon: 'een wapen',
  wheelchair: 'een rolstoel',
  scarf: 'een sjaal om',
  jewellery: 'een sieraad',
  headphones: 'een koptelefoon',
  camera: 'een camera',
};

const SKIN = { light: 'lichte', medium: 'getinte', dark: 'donkere' } as const;

interface Garment {
  readonly garment?: string | undefined;
  readonly colour?: Colour | undefined;
}

function coloured(garment: Garment, words: Readonly<Record<string, string>>, unknown: string, article: boolean): string {
  const word = garment.garment === undefined ? unknown : (words[garment.garment] ?? unknown);
  const plural = word.endsWith('en') || word.endsWith('pantoffels') || word.endsWith('kleding');
  const bare = article && garment.garment !== undefined && HET.has(garment.garment);
  const colour =
    garment.colour === undefined
      ? ''
      : bare || (!article && HET.has(garment.garment ?? ''))
        ? `${terms.colour[garment.colour]} `
        : `${INFLECTED[garment.colour]} `;
  return `${article && !plural ? 'een ' : ''}${colour}${word}`;
}

function clothes(person: PersonFacts, article: boolean): string[] {
  return [
    ...(person.upper === undefined ? [] : [coloured(person.upper, terms.upper, 'bovenkleding', article)]),
    ...(person.lower === undefined ? [] : [coloured(person.lower, terms.lower, 'broek', article)]),
    ...(person.shoes === undefined ? [] : [coloured(person.shoes, terms.shoes, 'schoenen', article)]),
  ];
}

function carried(person: PersonFacts): string[] {
  return [
    ...(person.bag === undefined ? [] : [coloured(person.bag, terms.bag, 'tas', true)]),
    ...(person.hair === undefined ? [] : [HAIR[person.hair]]),
    ...(person.face === undefined ? [] : [`een ${terms.face[person.face]}`]),
    ...(person.skin === undefined ? [] : [`een ${SKIN[person.skin]} huid`]),
    ...(person.other === undefined ? [] : [OTHER[person.other]]),
  ];
}

function noun(person: PersonFacts): { readonly word: string; readonly het: boolean; readonly after: string } {
  if (person.age === 'child')
    return { word: person.sex === 'man' ? 'jongen' : person.sex === 'woman' ? 'meisje' : 'kind', het: person.sex !== 'man', after: '' };
  if (person.age === 'teenager')
    return {
      word: person.sex === 'man' ? 'tienerjongen' : person.sex === 'woman' ? 'tienermeisje' : 'tiener',
      het: person.sex === 'woman',
      after: '',
    };
  const old = person.age === undefined ? '' : (OLD[person.age] ?? '');
  return { word: person.sex === undefined ? 'persoon' : terms.sex[person.sex], het: false, after: old === '' ? '' : ` ${old}` };
}

function describePerson(person: PersonFacts): string | null {
  if (Object.keys(person).length === 0) return null;
  const { word, het, after } = noun(person);
  const long = person.height === 'tall' ? 'lang' : person.height === 'short' ? 'klein' : '';
  const wide = person.build === 'slim' ? 'slank' : person.build === 'sturdy' ? 'stevig' : '';
  const inflect = { lang: 'lange', klein: 'kleine', slank: 'slanke', stevig: 'stevige' } as const;
  const adjectives = [long, wide].filter((one) => one !== '').map((one) => (het ? one : inflect[one as keyof typeof inflect]));
  const worn = clothes(person, true);
  const held = carried(person);
  const start = ['een', adjectives.join(', '), word].filter((part) => part !== '').join(' ') + after;
  return `${start}${worn.length === 0 ? '' : ` in ${listed(worn, 'en')}`}${held.length === 0 ? '' : ` met ${listed(held, 'en')}`}`;
}

function describeVehicle(vehicle: VehicleFacts): string | null {
  if (Object.keys(vehicle).length === 0) return null;
  const kind = vehicle.kind === undefined ? 'voertuig' : terms.vehicle[vehicle.kind];
  const colour =
    vehicle.colour === undefined ? '' : vehicle.kind === undefined ? `${terms.colour[vehicle.colour]} ` : `${INFLECTED[vehicle.colour]} `;
  const make = [vehicle.make, vehicle.model].filter((part) => part !== undefined).join(' ');
  const plate = vehicle.plate === undefined ? '' : ` met kenteken ${vehicle.plate}`;
  return `een ${colour}${kind}${make === '' ? '' : ` van het merk ${make}`}${plate}`;
}

function describeSighting(seen: Seen): string {
  const { activity, vehicle } = seen;
  const who = describePerson(withoutNamed(seen));
  const what = vehicle === null ? null : describeVehicle(vehicle);
  const does = terms.activity[activity];
  if (vehicle === null || what === null) return `${capital(who ?? 'iemand')} ${does}.`;
  if (NAMES_VEHICLE.has(activity)) return `${capital(who ?? 'iemand')} ${does.replace(/een (auto|bestelbus|fiets)/, what)}.`;
  const ridden = vehicle.kind !== undefined && RIDDEN.has(vehicle.kind);
  const verb = activity === 'cycles' ? terms.activity.drives : does;
  if (ABOARD.has(activity)) return `${capital(who === null ? what : `${who} ${ridden ? 'op' : 'in'} ${what}`)} ${verb}.`;
  return `${capital(`${who ?? 'iemand'} ${ridden ? 'met' : 'bij'} ${what}`)} ${does}.`;
}

/** The grammar of Dutch. */
export const sentences: Sentences = {
  sighting: describeSighting,
  person: describePerson,
  vehicle: describeVehicle,
  traits: (person) => [
    ...(person.sex === undefined && person.age === undefined ? [] : [`${noun(person).word}${noun(person).after}`]),
    ...(person.height === undefined ? [] : [`lengte ${terms.height[person.height]}`]),
    ...(person.build === undefined ? [] : [`postuur ${terms.build[person.build]}`]),
    ...clothes(person, false),
    ...carried(person).map((trait) => trait.replace(/^een (?!(kaal|mank))/, '')),
  ],
  heading: ({ towards, direction, way }, names) =>
    [
      ...(towards === undefined ? [] : [`richting ${nameLocation(towards, names, terms.slot.near)}`]),
      ...(direction === undefined ? [] : [`naar het ${terms.direction[direction]}`]),
      ...(way === undefined ? [] : [way]),
    ].join(', '),
};
