// Understands what people write: a message in Dutch (or English) becomes facts, each with the words that it came from.
// Pure and without network. It knows words and the names of a neighbourhood; it does not know who writes, where the message
// goes (a call, the group), what is true, or what the facts are used for.
import type { PersonFacts, VehicleFacts } from '../scenario/appearance.ts';
import { readAlarm } from './alarm.ts';
import { readAtRisk } from './atRisk.ts';
import { attachColours } from './colours.ts';
import { readConduct } from './conduct.ts';
import type { Facts, Span, Understood } from './facts.ts';
import { makeMark, makeMarkText } from './findings.ts';
import type { Gazetteer } from './gazetteer.ts';
import { compileLexicon } from './lexicon.ts';
import { isMissed, isTrade } from './occasion.ts';
import { readPerson } from './person.ts';
import { readPlaces } from './place.ts';
import { plainText } from './plainText.ts';
import { readText } from './reading.ts';
import { readActivities, readCase, readDanger } from './situation.ts';
import { readTime } from './time.ts';
import { readVehicle } from './vehicle.ts';
import { dutch } from './words/dutch/dutch.ts';
import { english } from './words/english/english.ts';

const DUTCH = compileLexicon(dutch);
const ENGLISH = compileLexicon(english);

/** Things on a vehicle and no word of a person: a ladder on the roof, a crate on the bicycle. */
function isCargo(person: PersonFacts, vehicle: VehicleFacts | undefined): boolean {
  return vehicle !== undefined && isOnly(person, ['other', 'bag']) && (person.other === undefined || CARGO.has(person.other));
}
const CARGO: ReadonlySet<PersonFacts['other']> = new Set(['ladder', 'parcel', 'tool']);

function isOnly(person: PersonFacts | undefined, slots: readonly (keyof PersonFacts)[]): boolean {
  return person !== undefined && (Object.keys(person) as (keyof PersonFacts)[]).every((slot) => slots.includes(slot));
}

/** Words for what was left out are not pointed at. */
function isKept(field: string, { person, vehicle }: Facts): boolean {
  return (person !== undefined || !field.startsWith('person.')) && (vehicle !== undefined || !field.startsWith('vehicle.'));
}

/**
 * The facts of a message and their places in it. Never throws; reads at most the first 1,000 characters. `Span.field` is the
 * path in Facts: 'person.upper.colour', 'location.house', 'heading.towards.place', 'activities', 'conduct'.
 */
export function understand(text: string, gazetteer: Gazetteer): Understood {
  const reading = readText(plainText(text), DUTCH, ENGLISH);
  const spans: Span[] = [];
  const mark = makeMark(reading, spans);
  const markText = makeMarkText(reading, spans);
  const colours = attachColours(reading);
  const what = readCase(reading, mark);
  const { vehicle, words } = readVehicle(reading, colours, what, mark, markText);
  const time = readTime(reading, markText);
  const trade = isTrade(reading);
  const { person, measured } = readPerson(reading, colours, what === 'missing' || isMissed(reading), words, mark);
  const said: Omit<Facts, 'conduct'> = {
    ...(what === undefined ? {} : { what }),
    activities: readActivities(reading, mark),
    ...(person && !trade && !isCargo(person, vehicle) ? { person } : {}),
    ...(measured && !trade ? { measured } : {}),
    ...(vehicle && !trade ? { vehicle } : {}),
    ...readPlaces(reading, gazetteer, mark),
    ...(time ? { time } : {}),
    ...readAlarm(reading, mark),
    ...(readDanger(reading, mark) ? { danger: true } : {}),
    ...(readAtRisk(reading, mark) ? { atRisk: true as const } : {}),
  };
  const conduct = readConduct(reading, said, mark);
  // Who reaches for a stick himself describes nobody.
  const armed = conduct.includes('unsafe') && isOnly(said.person, ['other']);
  const { person: _, ...rest } = said;
  const facts: Facts = { ...(armed ? rest : said), conduct };
  return { facts, spans: spans.filter(({ field }) => isKept(field, facts)) };
}
