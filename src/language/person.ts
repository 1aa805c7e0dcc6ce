// What a text says of the person who is reported. Sex comes from a noun only; of every slot the first words count, and headgear
// counts before hair, colour of hair before its length.
import type { PersonFacts } from '../scenario/appearance.ts';
import type { Colour } from '../scenario/vocabulary.ts';
import { readAges, readHeights } from './amounts.ts';
import type { Coloured } from './colours.ts';
import type { Measured, Range } from './facts.ts';
import type { Mark } from './findings.ts';
import { isOfWriter, readMentions, type Mentions } from './mentions.ts';
import { describes, DESCRIBES, endsPhrase, leadsToThing, nounAhead, saysOfPerson } from './nounPhrase.ts';
import { is, isImperative, meaningOf, type Reading, type Tag } from './reading.ts';

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

const BODY: ReadonlySet<string> = new Set([...DESCRIBES, 'face', 'other']);

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

/** "Haar tas" where a man is reported, "zijn jas" where a woman is: it belongs to somebody else. */
function isOthers({ reading, mentions }: Context, tag: Tag): boolean {
  const sex = mentions.sex?.value;
  if (sex === undefined) return false;
  let index = tag.start - 1;
  while (index >= 0 && describes(reading.tagOf[index])) index -= 1;
  return is(reading, index, sex === 'man' ? 'hers' : 'his') && index < tag.start;
}

/** "Korte zwarte broek". */
function isShort(reading: Reading, tag: Tag): boolean {
  let index = tag.start - 1;
  while (meaningOf(reading.tagOf[index], 'colour') !== undefined) index -= 1;
  return index < tag.start - 1 && meaningOf(reading.tagOf[index], 'heightAdjective') === 'short';
}

/** "Pak hem": no suit. */
function isVerb(reading: Reading, tag: Tag): boolean {
  if (tag.end - tag.start > 1 || !is(reading, tag.start, 'verbToo') || reading.tokens[tag.start]?.gap !== 'space')
    return is(reading, tag.start, 'verbToo');
  const led =
    is(reading, tag.start - 1, 'article') ||
    is(reading, tag.start - 1, 'with') ||
    is(reading, tag.start - 1, 'into') ||
    is(reading, tag.start - 1, 'his');
  return !led && !is(reading, tag.start - 1, 'material') && !describes(reading.tagOf[tag.start - 1]);
}

function wear(context: Context, tag: Tag): void {
  if (isVerb(context.reading, tag)) return;
  const { reading, draft, mark, colours } = context;
  const coloured = colours.get(tag);
  const put = <Slot extends 'upper' | 'lower' | 'shoes' | 'bag'>(
    slot: Slot,
    garment: NonNullable<PersonFacts[Slot]>['garment'] | undefined,
  ): void => {
    const known = draft[slot];
    const told = known?.garment !== undefined && known.garment !== 'clothes';
    if (known && (told || garment === undefined) && (known.colour !== undefined || coloured === undefined)) return;
    const vague = known?.garment === 'clothes' && garment !== 'clothes';
    if (!vague && known?.garment !== undefined && garment !== undefined && known.garment !== garment) return;
    const item = {
      ...known,
      ...(garment === undefined ? {} : { garment }),
      ...(coloured === undefined || known?.colour !== undefined ? {} : { colour: coloured.colour }),
    };
    draft[slot] = item as Draft[Slot];
    if (garment !== undefined && (known?.garment === undefined || vague)) mark(`person.${slot}.garment`, garment, tag.start, tag.end);
    else if (garment === undefined && slot === 'bag' && known === undefined) mark('person.bag', 'bag', tag.start, tag.end);
    if (coloured && known?.colour === undefined) mark(`person.${slot}.colour`, coloured.colour, coloured.tag.start, coloured.tag.end);
  };
  const upper = meaningOf(tag, 'upper');
  if (upper !== undefined) put('upper', upper);
  if (meaningOf(tag, 'clothes') !== undefined && coloured) put('upper', 'clothes');
  const lower = meaningOf(tag, 'lower');
  if (lower !== undefined) put('lower', lower === 'trousers' && isShort(reading, tag) ? 'shorts' : lower);
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

/** "Pak een schop", "ga niet met een knuppel": what others are told to take. */
function isUrged(reading: Reading, tag: Tag): boolean {
  const clause = reading.clauseOf[tag.start];
  return clause !== undefined && isImperative(reading, clause, clause.start) && !is(reading, clause.start, 'perceives');
}

/** "Getinte ramen": what a word for skin stands before is no person. */
function tintsThing(reading: Reading, tag: Tag): boolean {
  const next = reading.tokens[tag.end];
  if (!(reading.tokens[tag.end - 1]?.text.endsWith('e') ?? false) || next?.gap !== 'space') return false;
  return reading.tagOf[tag.end] === undefined || leadsToThing(reading, tag.end);
}

function readBody(context: Context, tag: Tag): void {
  const { reading, mentions, draft, mark } = context;
  const set = <Slot extends 'age' | 'height' | 'build' | 'skin' | 'face' | 'other'>(slot: Slot, value: Draft[Slot]): void => {
    if (value === undefined || draft[slot] !== undefined) return;
    draft[slot] = value;
    mark(`person.${slot}`, value, tag.start, tag.end);
  };
  if (!tag.meanings.some(({ meaning }) => BODY.has(meaning))) return;
  const ahead = nounAhead(reading, tag);
  const ofReported = ahead === undefined ? saysOfPerson(reading, tag) : mentions.tags.has(ahead);
  set('age', meaningOf(tag, 'ageNoun') ?? (ofReported ? meaningOf(tag, 'ageAdjective') : undefined));
  set('height', meaningOf(tag, 'height') ?? (ofReported ? meaningOf(tag, 'heightAdjective') : undefined));
  set('build', meaningOf(tag, 'build') ?? (ofReported ? meaningOf(tag, 'buildAdjective') : undefined));
  const ofHim = ahead
    ? mentions.tags.has(ahead)
    : is(reading, tag.start - 1, 'be') && is(reading, tag.start - 2, 'they') && endsPhrase(reading, tag.end);
  const tinted =
    meaningOf(tag, 'skin') !== undefined && (ahead !== undefined || !tintsThing(reading, tag)) ? meaningOf(tag, 'skin') : undefined;
  const ofSkin = is(reading, tag.end, 'skinNoun') ? meaningOf(tag, 'skinAdjective') : undefined;
  set('skin', tinted ?? ofSkin ?? (ofHim ? meaningOf(tag, 'skinAdjective') : undefined));
  set('face', meaningOf(tag, 'face'));
  const other = meaningOf(tag, 'other');
  if (other !== undefined && !isOurs(reading, tag) && !isUrged(reading, tag)) set('other', other);
}

const OF_THE_BODY: ReadonlySet<PersonFacts['other']> = new Set(['limp', 'tattoo', 'gloves', 'weapon', 'jewellery', 'headphones', 'scarf']);

/** "Met een hond", "hij heeft een ladder": a thing that somebody has, and not one that stands there or a dog that ran off. */
function isHad(reading: Reading, other: PersonFacts['other']): boolean {
  if (OF_THE_BODY.has(other)) return true;
  const they = other !== 'dog' && reading.tokens.some((_, index) => is(reading, index, 'they'));
  return reading.tags.some(
    (tag) =>
      meaningOf(tag, 'other') === other &&
      (they ||
        [1, 2, 3, 4].some((back) => is(reading, tag.start - back, 'with') || is(reading, tag.start - back, 'have')) ||
        [0, 1, 2, 3].some((on) => is(reading, tag.end + on, 'leash'))),
  );
}

/** `missing`: somebody is missed, so that "mijn moeder" is the person reported. `taken`: phrases that speak of something else. */
export function readPerson(
  reading: Reading,
  colours: ReadonlyMap<Tag, Coloured>,
  missing: boolean,
  taken: ReadonlySet<Tag>,
  mark: Mark,
): { readonly person?: PersonFacts; readonly measured?: Measured } {
  const mentions = readMentions(reading, missing);
  const draft: Draft = {};
  const context: Context = { reading, mentions, colours, draft, mark, hairRank: 0 };
  if (mentions.sex) {
    draft.sex = mentions.sex.value;
    mark('person.sex', mentions.sex.value, mentions.sex.tag.start, mentions.sex.tag.end);
  }
  const tells = (index: number): boolean => (mentions.about[index] ?? false) && !reading.negated[index];
  const measured: { heightCm?: Range; ageYears?: Range } = {};
  for (const height of readHeights(reading)) {
    if (!tells(height.start) || draft.height !== undefined) continue;
    draft.height = height.value;
    if (height.range) measured.heightCm = height.range;
    mark('person.height', height.value, height.start, height.end);
  }
  for (const age of readAges(reading)) {
    if (!tells(age.start) || draft.age !== undefined || isOfWriter(reading, age.start)) continue;
    draft.age = age.value;
    if (age.range) measured.ageYears = age.range;
    mark('person.age', age.value, age.start, age.end);
  }
  for (const tag of reading.tags) {
    if (!tells(tag.start) || taken.has(tag)) continue;
    if (isOthers(context, tag)) continue;
    readHair(context, tag);
    readBody(context, tag);
    if (!isOurs(reading, tag)) wear(context, tag);
  }
  if (draft.other !== undefined && Object.keys(draft).length === 1 && !isHad(reading, draft.other)) delete draft.other;
  return {
    ...(Object.keys(draft).length === 0 ? {} : { person: draft }),
    ...(Object.keys(measured).length === 0 ? {} : { measured }),
  };
}
