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
    if (reading.tagOf[index] === undefined) return false;
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

function collect(reading: Reading, missing: boolean): Mention[] {
  const mentions: Mention[] = [];
  for (const tag of reading.tags) {
    const kin = meaningOf(tag, 'kin');
    const sex = meaningOf(tag, 'sex');
    const any = meaningOf(tag, 'somebody') ?? meaningOf(tag, 'ageNoun');
    const bystander = meaningOf(tag, 'bystander') !== undefined;
    if (sex === undefined && any === undefined && kin === undefined && !bystander) continue;
    if (reading.negated[tag.start]) continue;
    const mine = isMine(reading, tag) || (kin !== undefined && sex === undefined);
    const ours = mine && (!missing || kin === 'unknown');
    const other =
      bystander ||
      ours ||
      isAddress(reading, tag) ||
      isMyself(reading, tag) ||
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

/** Words before a noun that can belong to it. */
const LONGEST_PHRASE = 8;

/** Where its noun phrase begins: adjectives belong to the noun behind them. */
function phraseStart(reading: Reading, tag: Tag): number {
  let start = tag.start;
  while (
    start > Math.max(0, tag.start - LONGEST_PHRASE) &&
    reading.tokens[start]?.gap !== 'stop' &&
    (reading.tagOf[start - 1]?.meanings.some(({ meaning }) => /Adjective$|^colour$|^hair$|^skin$|^build$/.test(meaning)) ||
      is(reading, start - 1, 'article'))
  )
    start -= 1;
  return start;
}

export function readMentions(reading: Reading, missing: boolean): Mentions {
  const mentions = collect(reading, missing);
  const reported = mentions.filter(({ role }) => role === 'reported');
  const unsure = reported.some((mention, index) => isEitherOr(reading, mention, reported[index + 1]));
  const main = unsure ? undefined : reported.find(({ sex }) => sex !== undefined);
  const starts = new Map(mentions.map((mention) => [phraseStart(reading, mention.tag), mention]));
  const about: boolean[] = [];
  let current = true;
  let aside = false;
  for (let index = 0; index < reading.tokens.length; index += 1) {
    const clause = reading.clauseOf[index];
    if (aside && clause?.start === index) {
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
      current = true;
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
