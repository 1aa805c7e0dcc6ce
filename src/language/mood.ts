// In which mood something is said: that it is so, a question whether it is so, or neither (denied, wished, planned, only if).
// It looks at the words around a verb and knows nothing of what the verb is about.
import { anyToken, is, meaningOf, type Clause, type Reading } from './reading.ts';
import type { Grammar } from './words/grammar.ts';

export type Mood = 'said' | 'asked' | 'void';

/** Words of a main clause between its finite verb and its participle. */
const LONGEST_FRAME = 12;

/** The first token of the sentence that a token stands in. */
export function sentenceStart(reading: Reading, at: number): number {
  let index = at;
  while (index > 0 && reading.tokens[index]?.gap !== 'stop') index -= 1;
  return index;
}

/** The end of that sentence. */
export function sentenceEnd(reading: Reading, at: number): number {
  let index = at + 1;
  while (index < reading.tokens.length && reading.tokens[index]?.gap !== 'stop') index += 1;
  return index;
}

function has(reading: Reading, start: number, end: number, ...lists: readonly (keyof Grammar)[]): boolean {
  return anyToken({ start, end }, (index) => lists.some((list) => is(reading, index, list)));
}

/** The finite verb of the participle at a token: "heeft" of "heeft al gebeld"; -1 when it follows or is left out. */
export function finiteBefore(reading: Reading, clause: Clause, at: number): number {
  for (let index = at - 1; index >= Math.max(clause.start, at - LONGEST_FRAME); index -= 1)
    if (is(reading, index, 'auxiliary')) return index;
  return -1;
}

/** Somebody who can have done it: "Jan", "mijn buurvrouw", "wij". */
export function isSubject(reading: Reading, index: number): boolean {
  const token = reading.tokens[index];
  if (token === undefined) return false;
  return (
    is(reading, index, 'me') ||
    is(reading, index, 'questionSubject') ||
    is(reading, index, 'they') ||
    is(reading, index, 'whoever') ||
    meaningOf(reading.tagOf[index], 'kin') !== undefined ||
    (token.capital && !reading.lexicon.isListed(token.text))
  );
}

/** Where the words of the question or the statement begin, past "en", "maar", "hallo". */
function opening(reading: Reading, start: number, before: number): number {
  let index = start;
  while (
    index < before &&
    (is(reading, index, 'and') ||
      is(reading, index, 'conjunction') ||
      is(reading, index, 'or') ||
      is(reading, index, 'greeting') ||
      is(reading, index, 'opener'))
  )
    index += 1;
  return index;
}

/** "Is er al", "heeft iemand", "heb jij": the finite verb first and who does it behind it. "Heb 112 gebeld" is no question. */
function isInverted(reading: Reading, index: number): boolean {
  if (!is(reading, index, 'auxiliary') && !is(reading, index, 'questionVerb')) return false;
  if (is(reading, index + 1, 'me')) return is(reading, index + 1, 'we');
  if (is(reading, index, 'have')) return is(reading, index + 1, 'you') || is(reading, index + 1, 'whoever');
  const next = reading.tokens[index + 1];
  if (isSubject(reading, index + 1) || (next !== undefined && next.number === null && !reading.lexicon.isListed(next.text))) return true;
  return (
    is(reading, index + 1, 'callTarget') ||
    is(reading, index + 1, 'article') ||
    is(reading, index + 1, 'mine') ||
    is(reading, index + 1, 'they') ||
    (is(reading, index + 1, 'callAlready') && isSubject(reading, index + 2))
  );
}

/** The question mark belongs to words behind: "112 gebeld, hoe lang duurt het?". */
function isAskedLater(reading: Reading, at: number): boolean {
  const end = sentenceEnd(reading, at);
  for (let index = at + 1; index < end - 1; index += 1) {
    const opens = reading.clauseOf[index]?.start === index;
    if (is(reading, index, 'questionWord') && !is(reading, index - 1, 'from')) return true;
    const verb = (reading.lemmas[index]?.length ?? 0) > 1 && (is(reading, index + 1, 'you') || is(reading, index + 1, 'me'));
    if (opens && (verb || is(reading, index, 'modal') || isInverted(reading, opening(reading, index, end)))) return true;
    if (is(reading, index, 'modal') && is(reading, index + 1, 'me')) return true;
  }
  return false;
}

/** "Hebben we al gebeld": the writer asks the others; but "gisteren hebben we gebeld". */
function asksUs(reading: Reading, clause: Clause, index: number, finite: number): boolean {
  return is(reading, index, 'we') && index === finite + 1 && opening(reading, clause.start, finite) === finite;
}

function isAsked(reading: Reading, clause: Clause, at: number, finite: number): boolean {
  // "Ik heb 112 gebeld" is never a question, whatever comes behind it.
  for (let index = Math.max(clause.start, at - LONGEST_FRAME); index < at; index += 1)
    if (
      is(reading, index, 'me') &&
      (finite >= 0 ? Math.abs(index - finite) === 1 : at - index <= 2) &&
      !asksUs(reading, clause, index, finite)
    )
      return false;
  const sentence = sentenceStart(reading, at);
  const start = opening(reading, clause.start, at);
  if (is(reading, finite, 'have') && is(reading, finite + 1, 'you')) return true;
  const mark = (reading.tokens[at]?.asks ?? false) && !isAskedLater(reading, at);
  if (mark) return true;
  // "Wie heeft er gebeld", also behind other words: "bro wie heeft de popo gebeld".
  for (let index = Math.max(clause.start, at - 8); index < at; index += 1)
    if (is(reading, index, 'questionWord') && is(reading, index, 'whoever')) return true;
  if (is(reading, start, 'questionWord') && has(reading, start + 1, start + 4, 'auxiliary') && finite <= start + 3) return true;
  // "Weet iemand of de politie gebeld is".
  for (let index = Math.max(sentence, at - 12); index < at; index += 1)
    if (
      is(reading, index, 'whether') &&
      index > sentence &&
      !(is(reading, index + 1, 'callTarget') && is(reading, index - 1, 'callTarget'))
    )
      return true;
  if (isInverted(reading, start)) return true;
  // "Iemand al gebeld", "al gebeld iemand".
  const someone = is(reading, start, 'whoever') || (clause.end === at + 2 && is(reading, at + 1, 'whoever'));
  if (finite === -1 && someone && !has(reading, start + 1, at + 3, 'auxiliary')) return true;
  // "Jullie hebben toch wel gebeld", "er is toch wel gebeld": to be told yes.
  if (
    finite > 0 &&
    ((is(reading, finite - 1, 'you') && !has(reading, clause.start, finite, 'presumes')) || has(reading, finite + 1, at, 'assumes'))
  )
    return true;
  const somebody = finite > start + 2 && is(reading, finite, 'questionVerb') && has(reading, finite + 1, finite + 4, 'whoever');
  if (somebody && !is(reading, finite - 1, 'questionSubject')) return true;
  return (
    has(reading, Math.max(at + 1, sentenceEnd(reading, at) - 3), sentenceEnd(reading, at), 'tag') && !has(reading, at + 1, at + 2, 'me')
  );
}

/** "Als u gebeld heeft", "zodra er gebeld is"; but "als het goed is" is an idiom. */
function isConditional(reading: Reading, clause: Clause, from: number, at: number): boolean {
  for (let index = Math.max(clause.start, from - 5); index < at; index += 1)
    if (
      is(reading, index, 'condition') &&
      !is(reading, index - 1, 'whoever') &&
      !(is(reading, index + 1, 'article') && is(reading, index + 3, 'auxiliary'))
    )
      return true;
  return false;
}

/** "Had ik maar gebeld", "had gebeld moeten worden". */
function isUnreal(reading: Reading, clause: Clause, at: number, finite: number): boolean {
  if (is(reading, at + 1, 'modal') && reading.tokens[at + 1]?.gap === 'space' && !is(reading, at + 2, 'they') && !is(reading, at + 2, 'me'))
    return true;
  const maar = clause.start > 0 && clause.start >= at - 8 && is(reading, clause.start, 'negationEnds');
  if (maar && has(reading, clause.start - 4, clause.start, 'unreal')) return true;
  return finite >= 0 && is(reading, finite, 'unreal') && has(reading, finite + 1, at, 'modal', 'particle');
}

/** "Niet", "geen"; but not "niet alleen". */
function isDenial(reading: Reading, index: number): boolean {
  return (is(reading, index, 'negation') || is(reading, index, 'negatedNoun')) && !is(reading, index + 1, 'notOnly');
}

/** The mood of the participle, or of the last word of a phrase, at a token; `first` is the first word of the phrase. */
export function moodOf(reading: Reading, clause: Clause, at: number, first: number = at): Mood {
  const finite = finiteBefore(reading, clause, at);
  let from = Math.max(clause.start, finite >= 0 ? Math.min(finite, first) : Math.min(at - 6, first));
  // "Kan iemand zeggen of er gebeld is": the "kan" is of the question, not of the call.
  if (finite === -1) for (let index = from; index < first; index += 1) if (is(reading, index, 'whether')) from = index;
  if (isConditional(reading, clause, from, at) || isUnreal(reading, clause, at, finite)) return 'void';
  if (has(reading, finite >= 0 ? finite + 1 : from, at, 'modal')) {
    // "Zou iemand al gebeld hebben?" asks what is done; "moet er niet gebeld worden?" what to do.
    const wonders =
      (reading.tokens[at]?.asks ?? false) && is(reading, at + 1, 'auxiliary') && has(reading, from, at, 'whoever', 'callAlready');
    return wonders ? 'asked' : 'void';
  }
  const asked = isAsked(reading, clause, at, finite);
  const subject = Math.max(clause.start, from - 3);
  const denied =
    anyToken({ start: from, end: at }, (index) => isDenial(reading, index)) ||
    // "Gebeld heb ik niet".
    (is(reading, at + 1, 'auxiliary') &&
      reading.tokens[at + 1]?.gap === 'space' &&
      has(reading, at + 2, Math.min(clause.end, at + 5), 'negation')) ||
    anyToken({ start: subject, end: from }, (index) => is(reading, index, 'negation') && is(reading, index, 'whoever'));
  if (asked) return 'asked';
  if (denied) return 'void';
  const presumed = anyToken({ start: subject, end: at }, (index) => is(reading, index, 'presumes') && !has(reading, index + 1, at, 'me'));
  return presumed ? 'void' : 'said';
}
