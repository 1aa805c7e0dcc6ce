// What is wrong with the tone or the content of a message: abuse, calls to unsafe deeds, prejudice, privacy, chatter.
import type { PersonFacts } from '../scenario/appearance.ts';
import { isAmongUs, isForbidden, isOurDeed } from './deeds.ts';
import type { Conduct, Facts } from './facts.ts';
import type { Mark } from './findings.ts';
import { sentenceEnd, sentenceStart } from './mood.ts';
import { isGone } from './occasion.ts';
import { findPatterns, type PatternBook } from './patterns.ts';
import { readPrejudice } from './prejudice.ts';
import { readPrivacy } from './privacy.ts';
import { anyToken, is, isAnywhere, meaningOf, type Clause, type Reading } from './reading.ts';

/** Marks the first pattern of the book that holds. */
function firstOf<Value extends string>(
  reading: Reading,
  book: PatternBook<Value>,
  holds: (clause: Clause, tokens: readonly number[]) => boolean,
): readonly number[] | null {
  for (const clause of reading.clauses)
    for (const { tokens } of findPatterns(book, reading.lemmas, clause.start, clause.end)) if (holds(clause, tokens)) return tokens;
  return null;
}

/** "Zal ik erachteraan gaan?" still asks; "gaan we erachteraan?" urges. */
function onlyAsks(reading: Reading, clause: Clause): boolean {
  return (
    (reading.tokens[clause.start]?.asks ?? false) &&
    is(reading, clause.start, 'modal') &&
    is(reading, clause.start + 1, 'me') &&
    !is(reading, clause.start + 1, 'we')
  );
}

/** "Volg hem op insta" is no chase. */
function isStream(reading: Reading, tokens: readonly number[]): boolean {
  return tokens.some((index) => reading.lemmas[index]?.includes('volgen'));
}

/** "Ik vang haar op": looked after, not caught; "vang hem op de hoek" is a catch. */
function isLookedAfter(reading: Reading, clause: Clause, tokens: readonly number[]): boolean {
  const last = tokens.at(-1) ?? clause.start;
  return (
    tokens.some((index) => reading.lemmas[index]?.includes('vangen')) &&
    anyToken({ start: last, end: clause.end }, (index) => reading.tokens[index]?.text === 'op' && !is(reading, index + 1, 'article'))
  );
}

function findUnsafe(reading: Reading): readonly number[] | null {
  // "Onze hond is weg, houd hem even vast".
  if (isAnywhere(reading, 'animal') && isOfAnimal(reading) && isGone(reading)) return null;
  const { urges, deeds, trapped } = reading.lexicon.tone;
  const shown = isAnywhere(reading, 'networks');
  return (
    firstOf(reading, urges, (clause, tokens) => !isForbidden(reading, clause, tokens) && !isLookedAfter(reading, clause, tokens)) ??
    firstOf(
      reading,
      deeds,
      (clause, tokens) =>
        !(shown && isStream(reading, tokens)) &&
        !onlyAsks(reading, clause) &&
        !isLookedAfter(reading, clause, tokens) &&
        !isForbidden(reading, clause, tokens) &&
        isOurDeed(reading, clause, tokens),
    ) ??
    firstOf(reading, trapped, (clause, tokens) => {
      const first = tokens[0] ?? 0;
      // "Ik kan niet weg".
      if (is(reading, first - 1, 'me') || is(reading, first + 1, 'me') || is(reading, clause.start, 'me')) return false;
      return isAmongUs(reading, sentenceStart(reading, first), sentenceEnd(reading, first));
    })
  );
}

/** "Kut Marokkanen", "kutjochies", "kanker dieven": a curse and the people that it is for. */
function findCurse(reading: Reading): readonly number[] | null {
  const { curses, cursed, group, slurEndings } = reading.lexicon.toneWords;
  const cursing = isAnywhere(reading, 'curses');
  const isPeople = (word: string): boolean => cursed.has(word) || group.has(word);
  for (let index = 0; index < reading.tokens.length; index += 1) {
    const word = reading.tokens[index]?.text ?? '';
    if (cursing && curses.has(word)) {
      for (const next of [index + 1, index + 2]) {
        const after = reading.tokens[next];
        if (after !== undefined && after.gap !== 'stop' && isPeople(after.text)) return [index, next];
      }
      continue;
    }
    if (word.length < 6 || reading.words[index]?.listed) continue;
    for (const ending of slurEndings) if (word.endsWith(ending)) return [index];
    for (const curse of curses) if (word.startsWith(curse) && isPeople(word.slice(curse.length))) return [index];
  }
  return null;
}

/** "Ik sla hem verrot": abuse, and unsafe as well. */
function findThreat(reading: Reading): readonly number[] | null {
  return firstOf(
    reading,
    reading.lexicon.tone.threats,
    (clause, tokens) =>
      !isForbidden(reading, clause, tokens) && !isQuoted(reading, clause, tokens[0] ?? 0) && isOurDeed(reading, clause, tokens),
  );
}

/** "Hij riep rot op", "ze schold haar uit voor trut": what somebody else said. */
function isQuoted(reading: Reading, clause: Clause, first: number): boolean {
  const before = reading.clauses[clause.index - 1];
  const start =
    before !== undefined && reading.tokens[clause.start]?.gap !== 'stop' ? Math.max(before.start, clause.start - 3) : clause.start;
  const said = (index: number): boolean => reading.lexicon.toneWords.quotes.has(reading.tokens[index]?.text ?? '');
  return anyToken({ start, end: first }, (index) => said(index) && !is(reading, index - 1, 'me') && !is(reading, index + 1, 'me'));
}

/** "Ik sla je": said to somebody who reads it, and done to nobody. */
function isForReader(reading: Reading, tokens: readonly number[]): boolean {
  const clause = reading.clauseOf[tokens[0] ?? 0];
  if (clause === undefined) return false;
  const him = anyToken(
    clause,
    (index) => is(reading, index, 'he') || is(reading, index, 'they') || meaningOf(reading.tagOf[index], 'sex') !== undefined,
  );
  return !him && anyToken(clause, (index) => is(reading, index, 'you'));
}

function findInsult(reading: Reading): readonly number[] | null {
  return (
    firstOf(
      reading,
      reading.lexicon.tone.insults,
      (clause, tokens) =>
        !isQuoted(reading, clause, tokens[0] ?? 0) &&
        !anyToken(
          { start: (tokens[0] ?? 0) - 2, end: tokens[0] ?? 0 },
          (index) => is(reading, index, 'negatedNoun') && clause.start <= index,
        ),
    ) ?? findCurse(reading)
  );
}

/** A ladder that somebody wants to borrow describes nobody. */
function isDescribed(person: PersonFacts | undefined): boolean {
  return person !== undefined && Object.keys(person).some((slot) => slot !== 'other' && slot !== 'bag');
}

/** Clothes, hair or a vehicle. */
function isWorn(said: Omit<Facts, 'conduct'>): boolean {
  const slots = Object.keys(said.person ?? {}).filter(
    (slot) => slot !== 'sex' && slot !== 'skin' && slot !== 'age' && slot !== 'hair' && slot !== 'face',
  );
  return slots.length > 0 || said.vehicle !== undefined || said.heading !== undefined;
}

/** Whether the message is about a case, whatever else it says. */
function isSerious(said: Omit<Facts, 'conduct'>): boolean {
  return (
    said.alarm !== undefined ||
    said.what !== undefined ||
    said.danger === true ||
    said.vehicle !== undefined ||
    said.heading !== undefined ||
    isDescribed(said.person) ||
    said.activities.length > 0
  );
}

/** How much it tells of a person or a vehicle. */
function weight(said: Omit<Facts, 'conduct'>): number {
  return Object.keys(said.person ?? {}).length + Object.keys(said.vehicle ?? {}).length + said.activities.length + (said.heading ? 1 : 0);
}

/** A cat is no missing person: what is said of an animal, without anybody who took it. */
function isOfAnimal(reading: Reading): boolean {
  const all = { start: 0, end: reading.tokens.length };
  return (
    anyToken(all, (index) => is(reading, index, 'animal')) &&
    !anyToken(all, (index) => meaningOf(reading.tagOf[index], 'sex') !== undefined)
  );
}

/** Shorter ones answer something: "donkergroen", "welke straat?". */
const LONGEST_ANSWER = 3;
/** Longer questions without a word of the case are about something else. */
const LONGEST_QUESTION = 5;

/** So many words about something else outweigh words that are said of anything, and a place. */
const CLEAR_SUBJECT = 2;
const CLEARER_SUBJECT = 3;

/** "Dat is de krantenbezorger": it tells what was seen. */
function explains(reading: Reading): boolean {
  const start = is(reading, 0, 'greeting') || is(reading, 0, 'opener') ? 1 : 0;
  const it = is(reading, start, 'relative') || is(reading, start, 'definite');
  return it && is(reading, start + 1, 'be') && (is(reading, start + 2, 'article') || is(reading, start + 2, 'mine'));
}

/** Not a word of a case in it: "wat eten jullie vanavond met de feestdagen". */
function isElsewhere(reading: Reading, said: Omit<Facts, 'conduct'>): boolean {
  const { tokens } = reading;
  if (tokens.length <= LONGEST_ANSWER || (is(reading, 0, 'mine') && is(reading, 1, 'named'))) return false;
  if (tokens.length <= LONGEST_QUESTION && is(reading, 0, 'questionWord')) return false;
  if (isAnywhere(reading, 'caseTalk') || explains(reading)) return false;
  // "Kan iemand mij zondag helpen verhuizen": said of anything, and something else is spoken of.
  const subjects = tokens.filter(({ text, capital, number }) => !capital && number === null && reading.lexicon.isElsewhere(text)).length;
  const describes = reading.tags.some(
    (tag) =>
      meaningOf(tag, 'kin') === undefined &&
      !is(reading, tag.start, 'whoever') &&
      (meaningOf(tag, 'placeKind') === undefined || subjects < CLEARER_SUBJECT),
  );
  if (describes || (said.location !== undefined && subjects < CLEARER_SUBJECT)) return false;
  if (subjects >= CLEAR_SUBJECT) return true;
  return reading.tags.length === 0 && !isAnywhere(reading, 'hints');
}

const CHEERS = /[\u{1F44D}\u{1F64F}\u{1F602}\u{1F923}\u{2764}\u{1F389}]/u;
const PICTOGRAM = /[\p{Extended_Pictographic}\p{Regional_Indicator}]/u;

/** "Dank u, de melding staat bovenaan": a word of thanks beside what bears on the case. */
function isBeside(reading: Reading, clause: Clause, tokens: readonly number[]): boolean {
  if (reading.tokens.length <= LONGEST_QUESTION) return false;
  if (tokens.every((index) => is(reading, index, 'acknowledges'))) return true;
  if (!tokens.some((index) => is(reading, index, 'acknowledges'))) return false;
  return anyToken(
    { start: 0, end: reading.tokens.length },
    (index) => reading.clauseOf[index] !== clause && is(reading, index, 'caseTalk'),
  );
}

function findChatter(reading: Reading, said: Omit<Facts, 'conduct'>, others: boolean): readonly number[] | null {
  const topic = firstOf(reading, reading.lexicon.tone.topics, () => true);
  const grave =
    said.alarm !== undefined || said.danger === true || (said.what !== undefined && said.what !== 'missing' && said.what !== 'nuisance');
  const all = { start: 0, end: reading.tokens.length };
  const core =
    topic !== null &&
    isAnywhere(reading, 'caseCore') &&
    anyToken(all, (index) => is(reading, index, 'caseCore') && !topic?.includes(index));
  // "Mijn kat is van slag, er klom een man over het hek".
  const seen = said.person?.sex !== undefined && said.activities.length > 0;
  if (topic && !grave && ((weight(said) < 3 && !core && !seen) || isOfAnimal(reading))) return topic;
  if (isSerious(said) || others || isAnywhere(reading, 'watches')) return null;
  const talk = firstOf(reading, reading.lexicon.tone.smallTalk, (clause, tokens) => !isBeside(reading, clause, tokens));
  if (talk) return talk;
  const { typed } = reading.plain;
  if (reading.tokens.length === 0) return PICTOGRAM.test(typed) ? [] : null;
  if (reading.tokens.length <= 3 && CHEERS.test(typed)) return [0];
  return isElsewhere(reading, said) ? [0] : null;
}

/** Everything that is wrong with the message, in alphabetical order. Small talk counts only when the message says nothing else. */
export function readConduct(reading: Reading, said: Omit<Facts, 'conduct'>, mark: Mark): Conduct[] {
  const kinds: Conduct[] = [];
  const take = (kind: Conduct, tokens: readonly number[] | null): void => {
    if (tokens === null) return;
    kinds.push(kind);
    const first = tokens[0];
    const last = tokens.at(-1);
    if (first !== undefined && last !== undefined) mark('conduct', kind, first, last + 1);
  };
  const threat = findThreat(reading);
  take('abuse', threat ?? findInsult(reading));
  take('unsafe', (threat !== null && !isForReader(reading, threat) ? threat : null) ?? findUnsafe(reading));
  if (readPrejudice(reading, isWorn(said), mark)) kinds.push('prejudice');
  if (readPrivacy(reading, said, mark)) kinds.push('privacy');
  take('off-topic', findChatter(reading, said, kinds.length > 0));
  return kinds.sort();
}
