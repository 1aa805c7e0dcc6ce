// What a text says of the person who is reported. Sex comes from a noun only; of every slot the first words count, and headgear
// counts before hair, colour of hair before its length.
import type { PersonFacts } from '../scenario/appearance.ts';
import type { Colour } from '../scenario/vocabulary.ts';
import { readAges, readHeights } from './amounts.ts';
import type { Coloured } from './colours.ts';
import type { Mark } from './findings.ts';
import { readMentions, type Mentions } from './mentions.ts';
import { is, meaningOf, type Reading, type Tag } from './reading.ts';

type Draft = { -readonly [Slot in keyof PersonFacts]: PersonFacts[Slot] };
type Hair = NonNullable<PersonFacts['hair']>;

const HAIR_OF_COLOUR: Readonly<Partial<Record<Colour, Hair>>> = {
  black: 'black',
  grey: 'grey',
  white: 'grey',
  brown: 'brown',
  red: 'red',
  orange: 'red',
  yellow: 'blond',
  beige: 'blond',
};

const DESCRIBES = /Adjective$|^(colour|hair|hairAdjective|skin|build|height|ageNoun)$/;
const THING = /^(upper|clothes|lower|shoes|bag|anyBag|headgear|hair|hairNoun|face|vehicle|brand|other)$/;
const isPerson = (tag: Tag | undefined): boolean =>
  tag?.meanings.some(({ meaning }) => meaning === 'sex' || meaning === 'somebody' || meaning === 'kin') ?? false;
const describes = (tag: Tag | undefined): boolean => tag?.meanings.some(({ meaning }) => DESCRIBES.test(meaning)) ?? false;

/** The noun that an adjective stands before: "een lange, slanke man". */
function nounAhead(reading: Reading, tag: Tag): Tag | undefined {
  for (let index = tag.end; index < tag.end + 5; index += 1) {
    const token = reading.tokens[index];
    const next = reading.tagOf[index];
    if (token === undefined || token.gap === 'stop') return undefined;
    if (isPerson(next)) return next;
    if (
      !describes(next) &&
      !is(reading, index, 'and') &&
      !is(reading, index, 'intensifier') &&
      !reading.lexicon.grammar.material.has(token.text)
    )
      return undefined;
  }
  return undefined;
}

function endsPhrase(reading: Reading, index: number): boolean {
  const token = reading.tokens[index];
  if (
    token === undefined ||
    token.gap === 'stop' ||
    token.gap === 'comma' ||
    is(reading, index, 'and') ||
    is(reading, index, 'conjunction') ||
    is(reading, index, 'or')
  )
    return true;
  return (describes(reading.tagOf[index]) && !leadsToThing(reading, index)) || is(reading, index, 'with');
}

/** "Lange zwarte jas", "lang blond haar": the adjective is not of the person. */
function leadsToThing(reading: Reading, start: number): boolean {
  for (let index = start; index < start + 4; index += 1) {
    const tag = reading.tagOf[index];
    const token = reading.tokens[index];
    if (token === undefined || token.gap === 'stop' || (token.gap === 'comma' && index > start)) return false;
    if (tag?.meanings.some(({ meaning }) => THING.test(meaning))) return true;
    if (!describes(tag) && !is(reading, index, 'material')) return false;
  }
  return false;
}

/** "Hij is vrij lang", "man, slank, donker haar": no noun behind it, and nothing but a person before it. */
function saysOfPerson(reading: Reading, tag: Tag): boolean {
  if (!endsPhrase(reading, tag.end)) return false;
  let index = tag.start - 1;
  const own = reading.tokens[tag.start];
  if (own === undefined) return false;
  if (own.gap === 'comma' || own.gap === 'stop') return reading.tokens.length > 1 || index >= 0;
  while (
    index >= 0 &&
    (is(reading, index, 'intensifier') ||
      is(reading, index, 'and') ||
      (describes(reading.tagOf[index]) && !isPerson(reading.tagOf[index]))) &&
    !is(reading, index, 'be')
  ) {
    const gap = reading.tokens[index]?.gap;
    index -= 1;
    if (gap === 'comma' || gap === 'stop') return true;
  }
  if (isPerson(reading.tagOf[index])) return true;
  if (!is(reading, index, 'be')) return false;
  return index === 0 || is(reading, index - 1, 'they') || isPerson(reading.tagOf[index - 1]) || is(reading, index + 1, 'they');
}

/** "Donker krullend haar": the adjective of hair and its noun. */
function hairAhead(reading: Reading, tag: Tag): Tag | undefined {
  for (let index = tag.end; index < tag.end + 4; index += 1) {
    const next = reading.tagOf[index];
    if (meaningOf(next, 'hairNoun') !== undefined) return next;
    if (!describes(next) && !is(reading, index, 'material') && !is(reading, index, 'and')) return undefined;
  }
  return undefined;
}

interface Context {
  readonly reading: Reading;
  readonly mentions: Mentions;
  readonly colours: ReadonlyMap<Tag, Coloured>;
  readonly draft: Draft;
  readonly mark: Mark;
  /** How well the hair is known: 1 length, 2 colour, 3 headgear. */
  hairRank: number;
}

function setHair(context: Context, value: Hair, rank: number, start: number, end: number): void {
  if (rank <= context.hairRank) return;
  context.hairRank = rank;
  context.draft.hair = value;
  context.mark('person.hair', value, start, end);
}

function isOurs(reading: Reading, tag: Tag): boolean {
  for (let index = tag.start - 1; index >= tag.start - 3 && index >= 0; index -= 1) {
    if (is(reading, index, 'mine')) return true;
    if (reading.tagOf[index] === undefined) return false;
  }
  return false;
}

function wear(context: Context, tag: Tag): void {
  const { draft, mark, colours } = context;
  const coloured = colours.get(tag);
  const put = <Slot extends 'upper' | 'lower' | 'shoes' | 'bag'>(
    slot: Slot,
    garment: NonNullable<PersonFacts[Slot]>['garment'] | undefined,
  ): void => {
    const known = draft[slot];
    if (known && (known.garment !== undefined || garment === undefined) && (known.colour !== undefined || coloured === undefined)) return;
    if (known?.garment !== undefined && garment !== undefined && known.garment !== garment) return;
    const item = {
      ...known,
      ...(garment === undefined ? {} : { garment }),
      ...(coloured === undefined || known?.colour !== undefined ? {} : { colour: coloured.colour }),
    };
    draft[slot] = item as Draft[Slot];
    if (garment !== undefined && known?.garment === undefined) mark(`person.${slot}.garment`, garment, tag.start, tag.end);
    else if (garment === undefined && slot === 'bag' && known === undefined) mark('person.bag', 'bag', tag.start, tag.end);
    if (coloured && known?.colour === undefined) mark(`person.${slot}.colour`, coloured.colour, coloured.tag.start, coloured.tag.end);
  };
  const upper = meaningOf(tag, 'upper');
  if (upper !== undefined) put('upper', upper);
  if (meaningOf(tag, 'clothes') !== undefined && coloured) put('upper', undefined);
  const lower = meaningOf(tag, 'lower');
  if (lower !== undefined) put('lower', lower);
  const shoes = meaningOf(tag, 'shoes');
  if (shoes !== undefined) put('shoes', shoes);
  const bag = meaningOf(tag, 'bag');
  if (bag !== undefined) put('bag', bag);
  else if (meaningOf(tag, 'anyBag') !== undefined) put('bag', undefined);
}

function readHair(context: Context, tag: Tag): void {
  const { reading, colours, mentions } = context;
  const headgear = meaningOf(tag, 'headgear');
  if (headgear !== undefined) return setHair(context, headgear, 3, tag.start, tag.end);
  const hair = meaningOf(tag, 'hair');
  if (hair !== undefined) return setHair(context, hair, hair === 'long' ? 1 : 2, tag.start, tag.end);
  const coloured = colours.get(tag);
  const ofColour = coloured && HAIR_OF_COLOUR[coloured.colour];
  if (ofColour && coloured && meaningOf(tag, 'hairNoun') !== undefined)
    return setHair(context, ofColour, 2, coloured.tag.start, Math.max(tag.end, coloured.tag.end));
  if (coloured?.colour === 'grey' && mentions.tags.has(tag)) return setHair(context, 'grey', 2, coloured.tag.start, tag.end);
  const adjective = meaningOf(tag, 'hairAdjective');
  const noun = adjective === undefined ? undefined : hairAhead(reading, tag);
  if (adjective !== undefined && noun) setHair(context, adjective, adjective === 'long' ? 1 : 2, tag.start, noun.end);
}

function readBody(context: Context, tag: Tag): void {
  const { reading, mentions, draft, mark } = context;
  const set = <Slot extends 'age' | 'height' | 'build' | 'skin' | 'face' | 'other'>(slot: Slot, value: Draft[Slot]): void => {
    if (value === undefined || draft[slot] !== undefined) return;
    draft[slot] = value;
    mark(`person.${slot}`, value, tag.start, tag.end);
  };
  const ahead = nounAhead(reading, tag);
  const ofReported = ahead === undefined ? saysOfPerson(reading, tag) : mentions.tags.has(ahead);
  set('age', meaningOf(tag, 'ageNoun') ?? (ofReported ? meaningOf(tag, 'ageAdjective') : undefined));
  set('height', meaningOf(tag, 'height') ?? (ofReported ? meaningOf(tag, 'heightAdjective') : undefined));
  set('build', meaningOf(tag, 'build') ?? (ofReported ? meaningOf(tag, 'buildAdjective') : undefined));
  set('skin', meaningOf(tag, 'skin') ?? (ahead && mentions.tags.has(ahead) ? meaningOf(tag, 'skinAdjective') : undefined));
  set('face', meaningOf(tag, 'face'));
  const other = meaningOf(tag, 'other');
  if (other !== undefined && !isOurs(reading, tag)) set('other', other);
}

/** `missing`: somebody is missed, so that "mijn moeder" is the person reported. `taken`: phrases that speak of something else. */
export function readPerson(
  reading: Reading,
  colours: ReadonlyMap<Tag, Coloured>,
  missing: boolean,
  taken: ReadonlySet<Tag>,
  mark: Mark,
): PersonFacts | undefined {
  const mentions = readMentions(reading, missing);
  const draft: Draft = {};
  const context: Context = { reading, mentions, colours, draft, mark, hairRank: 0 };
  if (mentions.sex) {
    draft.sex = mentions.sex.value;
    mark('person.sex', mentions.sex.value, mentions.sex.tag.start, mentions.sex.tag.end);
  }
  const tells = (index: number): boolean => (mentions.about[index] ?? false) && !reading.negated[index];
  for (const height of readHeights(reading)) {
    if (!tells(height.start) || draft.height !== undefined) continue;
    draft.height = height.value;
    mark('person.height', height.value, height.start, height.end);
  }
  for (const age of readAges(reading)) {
    if (!tells(age.start) || draft.age !== undefined) continue;
    draft.age = age.value;
    mark('person.age', age.value, age.start, age.end);
  }
  for (const tag of reading.tags) {
    if (!tells(tag.start) || taken.has(tag)) continue;
    readHair(context, tag);
    readBody(context, tag);
    if (!isOurs(reading, tag)) wear(context, tag);
  }
  return Object.keys(draft).length === 0 ? undefined : draft;
}
