import type { Part, Verdict } from '../../../scoring/score.ts';
import type { DebriefText } from '../../text/nl/debrief.ts';
import type { Names } from '../../text/wording/names.ts';
import type { Terms } from '../../text/wording/terms.ts';

/** A judged part in words. */
export interface WordedPart {
  readonly name: string;
  readonly verdict: Verdict;
  readonly said: string | null;
  readonly truth: string | null;
}

type Words = Readonly<Record<string, string>>;

/** What was said and what was true of one part of a report, in words: score.ts gives codes of the vocabulary. */
export function wordPart(part: Part, terms: Terms, names: Names, text: DebriefText): WordedPart {
  const word = (value: string | null) => (value === null ? null : wordOf(part.part, value, terms, names));
  return { name: nameOf(part.part, terms, text), verdict: part.verdict, said: word(part.said), truth: word(part.truth) };
}

function nameOf(part: string, terms: Terms, text: DebriefText): string {
  const own: Words = text.part;
  const person: Words = terms.personSlot;
  const vehicle: Words = terms.vehicleSlot;
  return own[part] ?? person[part] ?? vehicle[part] ?? part;
}

function wordOf(part: string, value: string, terms: Terms, names: Names): string {
  const activity: Words = terms.activity;
  const what: Words = terms.what;
  const direction: Words = terms.direction;
  switch (part) {
    case 'location':
      return place(value, names);
    case 'heading':
      return direction[value] ?? place(value, names);
    case 'behaviour':
    case 'case':
      return what[value] ?? activity[value] ?? value;
    case 'kind':
      return lookUp(terms.vehicle, value);
    case 'colour':
      return lookUp(terms.colour, value);
    case 'upper':
    case 'lower':
    case 'shoes':
    case 'bag':
      return garment(value, terms[part], terms.colour);
    case 'sex':
    case 'age':
    case 'height':
    case 'build':
    case 'hair':
    case 'face':
    case 'skin':
    case 'other':
      return lookUp(terms[part], value);
    default:
      return value;
  }
}

function lookUp(words: Words, value: string): string {
  return words[value] ?? value;
}

/** "blue jacket" -> "jas, blauw": a colour, a garment or both. */
function garment(value: string, garments: Words, colours: Words): string {
  const words = value.split(' ');
  const known = (list: Words) => words.flatMap((word) => list[word] ?? []);
  const worded = [...known(garments), ...known(colours)];
  return worded.length === 0 ? value : worded.join(', ');
}

/** "school haverkamp 3": ids of a place and a street, and a house number. */
function place(value: string, names: Names): string {
  return value
    .split(' ')
    .map((word) => {
      const street = names.street(word);
      return street === word ? names.place(word) : street;
    })
    .join(' ');
}
