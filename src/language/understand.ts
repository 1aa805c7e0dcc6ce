// Understands what people write: a message in Dutch (or English) becomes facts, each with the words that it came from.
// Pure and without network. It knows words and the names of a neighbourhood; it does not know who writes, where the message
// goes (a call, the group), what is true, or what the facts are used for.
import { readAlarm } from './alarm.ts';
import { attachColours } from './colours.ts';
import type { Facts, Span, Understood } from './facts.ts';
import { makeMark, makeMarkText } from './findings.ts';
import type { Gazetteer } from './gazetteer.ts';
import { compileLexicon } from './lexicon.ts';
import { readPerson } from './person.ts';
import { readPlaces } from './place.ts';
import { plainText } from './plainText.ts';
import { readText } from './reading.ts';
import { readActivities, readCase, readConduct, readDanger } from './situation.ts';
import { readVehicle } from './vehicle.ts';
import { dutch } from './words/dutch/dutch.ts';
import { english } from './words/english/english.ts';

const DUTCH = compileLexicon(dutch);
const ENGLISH = compileLexicon(english);

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
  const person = readPerson(reading, colours, what === 'missing', words, mark);
  const said: Omit<Facts, 'conduct'> = {
    ...(what === undefined ? {} : { what }),
    activities: readActivities(reading, mark),
    ...(person ? { person } : {}),
    ...(vehicle ? { vehicle } : {}),
    ...readPlaces(reading, gazetteer, mark),
    ...readAlarm(reading, mark),
    ...(readDanger(reading, mark) ? { danger: true } : {}),
  };
  const conduct = readConduct(reading, said, mark);
  return { facts: { ...said, conduct }, spans };
}
