// Who is spoken of: the person who is reported, or somebody else. Every word of the text is given to one of them, so that the
// coat of a neighbour, a witness or the writer is not taken for the coat of the person who is reported.
import type { Sex } from '../scenario/vocabulary.ts';
import { anyToken, is, meaningOf, type Reading, type Tag } from './reading.ts';

export interface Mentions {
  /** From a noun; absent when nobody said. */
  readonly sex?: { readonly value: Sex; readonly tag: Tag };
  /** Token -> what it says is about the person reported. */
  readonly about: readonly boolean[];
  /** Nouns for the person reported. */
  readonly tags: ReadonlySet<Tag>;
}

interface Mention {
  readonly tag: Tag;
  readonly sex: Sex | undefined;
  readonly role: 'reported' | 'other';
}

/** "Goedenavond mevrouw," and "Nee meneer." address somebody. */
function isAddress(reading: Reading, tag: Tag): boolean {
  if (!is(reading, tag.start, 'title')) return false;
  const before = reading.tokens[tag.start - 1];
  const after = reading.tokens[tag.end];
  const opens =
    reading.tokens[tag.start]?.gap === 'stop' || reading.tokens[tag.start]?.gap === 'comma' || is(reading, tag.start - 1, 'greeting');
  const closes = after === undefined || after.gap === 'stop' || after.gap === 'comma';
  const bare =
    !is(reading, tag.start - 1, 'article') &&
    !is(reading, tag.start - 1, 'perceives') &&
    before?.number === null &&
    !reading.lexicon.numbers.has(before.text) &&
    reading.tagOf[tag.start - 1] === undefined &&
    is(reading, tag.start, 'everybody');
  return (
    (opens && (closes || is(reading, tag.end, 'me') || is(reading, tag.start - 1, 'greeting'))) ||
    (bare && (after === undefined || after.gap === 'stop'))
  );
}

/** "Mijn man", "onze oude buurvrouw". */
function isMine(reading: Reading, tag: Tag): boolean {
  for (let index = tag.start - 1; index >= tag.start - 3 && index >= 0; index -= 1) {
    if (is(reading, index, 'mine')) return true;
    if (reading.tagOf[index] === undefined && !(index === tag.start - 1 && is(reading, index - 1, 'mine'))) return false;
  }
  return false;
}

/** "Ik ben een vrouw van 74." */
function isMyself(reading: Reading, tag: Tag): boolean {
  for (let index = tag.start - 1; index >= tag.start - 4 && index >= 0; index -= 1) {
    if (is(reading, index, 'be') && (is(reading, index - 1, 'me') || is(reading, index + 1, 'me') || is(reading, index, 'me'))) return true;
    if (!is(reading, index, 'article') && reading.tagOf[index] === undefined) return false;
  }
  return false;
}

function isAnother(reading: Reading, tag: Tag): boolean {
  for (let index = tag.start - 1; index >= tag.start - 3 && index >= 0; index -= 1) {
    if (is(reading, index, 'another')) return true;
    if (!is(reading, index, 'article') && reading.tagOf[index] === undefined) return false;
  }
  return false;
}

/** "Mevrouw Terpstra", "meneer De Vries": somebody whose name is known is hardly ever the one reported. */
function isNamed(reading: Reading, tag: Tag): boolean {
  if (!is(reading, tag.start, 'title') || is(reading, tag.start, 'everybody')) return false;
  const next = reading.tokens[tag.end];
  const small = is(reading, tag.end, 'article') || is(reading, tag.end, 'from');
  const name = small && next?.capital !== true ? reading.tokens[tag.end + 1] : next;
  if (name === undefined || name.gap !== 'space' || !name.capital || name.number !== null) return false;
  return reading.plain.typed !== reading.plain.typed.toUpperCase() && !reading.lexicon.isListed(name.text);
}

/** "Bel zelf man", "kom op mannen", "met een paar man": spoken to, or a number of helpers. */
function isCalledOut(reading: Reading, tag: Tag): boolean {
  const token = reading.tokens[tag.start];
  const before = reading.tokens[tag.start - 1];
  const next = reading.tokens[tag.end];
  if (before?.text === 'paar' && token?.text === 'man') return true;
  if (token?.gap !== 'space' || tag.end - tag.start > 1 || !is(reading, tag.start, 'vocative') || before === undefined) return false;
  const closes = next === undefined || next.gap !== 'space' || next.text === 'allemaal';
  return closes && is(reading, tag.start - 1, 'callsOut');
}

function collect(reading: Reading, missing: boolean): Mention[] {
  const mentions: Mention[] = [];
  for (const tag of reading.tags) {
    const kin = meaningOf(tag, 'kin');
    const sex = meaningOf(tag, 'sex');
    const any = meaningOf(tag, 'somebody') ?? meaningOf(tag, 'ageNoun');
    const bystander = meaningOf(tag, 'bystander') !== undefined;
    if (sex === undefined && any === undefined && kin === undefined && !bystander) continue;
    if (reading.negated[tag.start]) continue;
    // "Bij oma", "opa zegt": a relative without an article.
    const ownOma =
      kin !== undefined &&
      sex !== undefined &&
      !is(reading, tag.start - 1, 'article') &&
      reading.tagOf[tag.start - 1] === undefined &&
      reading.tokens[tag.start]?.gap === 'space' &&
      !missing;
    const theirs =
      ownOma || ((sex !== undefined || kin !== undefined) && (is(reading, tag.start - 1, 'his') || is(reading, tag.start - 1, 'hers')));
    const mine = isMine(reading, tag) || theirs || (kin !== undefined && sex === undefined);
    const ours = mine && (!missing || kin === 'unknown');
    const other =
      bystander ||
      ours ||
      (isAddress(reading, tag) && !(missing && reading.tokens[tag.end]?.number != null)) ||
      isMyself(reading, tag) ||
      isCalledOut(reading, tag) ||
      tellsOfOther(reading, tag) ||
      (isNamed(reading, tag) && !missing) ||
      (isAnother(reading, tag) && mentions.some(({ role }) => role === 'reported'));
    mentions.push({ tag, sex: sex ?? (kin === 'unknown' ? undefined : kin), role: other ? 'other' : 'reported' });
  }
  return mentions;
}

/** "Een man of een vrouw": nobody knows. */
function isEitherOr(reading: Reading, first: Mention, second: Mention | undefined): boolean {
  if (second?.sex === undefined || first.sex === undefined || first.sex === second.sex) return false;
  return (
    second.tag.start - first.tag.end <= 3 && anyToken({ start: first.tag.end, end: second.tag.start }, (index) => is(reading, index, 'or'))
  );
}

/** "Mijn man gaat achter hem aan, hij is 77": nobody else was spoken of, and nobody was seen. */
function goesOn(reading: Reading, mentions: readonly Mention[], index: number): boolean {
  const last = mentions.findLast(({ tag }) => tag.end <= index);
  if (last?.role !== 'other' || last.sex === undefined) return false;
  if ((last.sex === 'man') !== is(reading, index, 'he')) return false;
  const seen = anyToken({ start: last.tag.start, end: index }, (at) => is(reading, at, 'perceives') || is(reading, at, 'says'));
  return !seen && last.tag.start > 0 && is(reading, last.tag.start - 1, 'mine');
}

/** "Mijn naam is ..., 74 jaar": the writer gives a name, and an age. */
export function isOfWriter(reading: Reading, index: number): boolean {
  let start = index;
  while (start > 0 && reading.tokens[start]?.gap !== 'stop') start -= 1;
  return anyToken({ start, end: index }, (at) => is(reading, at, 'named') && (is(reading, at - 1, 'mine') || is(reading, at - 1, 'me')));
}

/** "De jongens in de straat zeggen dat er een man ...": they saw somebody else. */
function tellsOfOther(reading: Reading, tag: Tag): boolean {
  for (let index = tag.end; index < tag.end + 6; index += 1) {
    if (reading.tokens[index] === undefined || reading.tokens[index]?.gap === 'stop') return false;
    if (is(reading, index, 'says')) return is(reading, index + 1, 'relative') && is(reading, index + 2, 'there');
  }
  return false;
}

/** Words before a noun that can belong to it. */
const LONGEST_PHRASE = 8;

const BEFORE_NOUN: ReadonlySet<string> = new Set([
  ...['ageAdjective', 'heightAdjective', 'buildAdjective', 'skinAdjective', 'hairAdjective'],
  ...['colour', 'hair', 'skin', 'build'],
]);

/** Where its noun phrase begins: adjectives belong to the noun behind them. */
function phraseStart(reading: Reading, tag: Tag): number {
  let start = tag.start;
  while (
    start > Math.max(0, tag.start - LONGEST_PHRASE) &&
    reading.tokens[start]?.gap !== 'stop' &&
    (reading.tagOf[start - 1]?.meanings.some(({ meaning }) => BEFORE_NOUN.has(meaning)) || is(reading, start - 1, 'article'))
  )
    start -= 1;
  return start;
}

/** "Gejat door een gozer", "verdachte is een jongen": the one that it is about, whoever was named before. */
function isDoer(reading: Reading, tag: Tag): boolean {
  const start = phraseStart(reading, tag);
  return (
    is(reading, start - 1, 'doneBy') ||
    (is(reading, start - 1, 'be') && is(reading, start - 2, 'suspect')) ||
    (start > 0 && is(reading, start - 1, 'suspect'))
  );
}

export function readMentions(reading: Reading, missing: boolean): Mentions {
  const mentions = collect(reading, missing);
  const reported = mentions.filter(({ role }) => role === 'reported');
  const unsure = reported.some((mention, index) => isEitherOr(reading, mention, reported[index + 1]));
  const main = unsure
    ? undefined
    : (reported.find((mention) => mention.sex !== undefined && isDoer(reading, mention.tag)) ??
      reported.find(({ sex }) => sex !== undefined));
  const starts = new Map(mentions.map((mention) => [phraseStart(reading, mention.tag), mention]));
  const about: boolean[] = [];
  let current = true;
  let aside = false;
  for (let index = 0; index < reading.tokens.length; index += 1) {
    const clause = reading.clauseOf[index];
    if (aside && clause?.start === index && !(is(reading, index, 'relative') && reading.tokens[index]?.gap === 'comma')) {
      current = true;
      aside = false;
    }
    const mention = starts.get(index);
    if (mention?.role === 'other') {
      current = false;
      aside = true;
    } else if (mention) {
      current = unsure || main?.sex === undefined || mention.sex === undefined || mention.sex === main.sex;
      aside = false;
    } else if ((is(reading, index, 'he') && main?.sex !== 'woman') || (is(reading, index, 'she') && main?.sex === 'woman')) {
      current = main !== undefined || !goesOn(reading, mentions, index);
      aside = false;
    }
    about.push(current && !clause?.aboutMe && !clause?.interrogates);
  }
  return {
    ...(main?.sex === undefined ? {} : { sex: { value: main.sex, tag: main.tag } }),
    about,
    tags: new Set(reported.filter(({ sex }) => main === undefined || sex === undefined || sex === main.sex).map(({ tag }) => tag)),
  };
}
