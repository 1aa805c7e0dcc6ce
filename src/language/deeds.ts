// Who is to do something rash: the writer, the readers and theirs, or somebody who is only reported on.
import { anyToken, is, isLemma, meaningOf, type Clause, type Reading } from './reading.ts';

const isVerb = (reading: Reading, index: number): boolean => (reading.lemmas[index]?.length ?? 0) > 1;

/** The writer, a reader, a relative of theirs, somebody by name. */
function isOurs(reading: Reading, index: number): boolean {
  const token = reading.tokens[index];
  if (token === undefined) return false;
  return (
    is(reading, index, 'me') ||
    is(reading, index, 'you') ||
    (is(reading, index, 'everybody') &&
      (isStem(reading, index + 1) || isStem(reading, index - 1) || reading.tokens[index + 1]?.gap !== 'space')) ||
    meaningOf(reading.tagOf[index], 'kin') !== undefined ||
    (is(reading, index - 1, 'mine') && reading.tagOf[index]?.meanings.some(({ meaning }) => meaning === 'sex' || meaning === 'somebody')) ||
    (token.capital &&
      token.gap !== 'stop' &&
      !reading.lexicon.isListed(token.text) &&
      reading.plain.typed !== reading.plain.typed.toUpperCase())
  );
}

/** Somebody reported on, or the police: "hij", "twee mannen", "de politie". */
function isTheirs(reading: Reading, index: number): boolean {
  if (is(reading, index, 'subjectThey')) return true;
  if (isLemma(reading, index, 'callTarget')) return true;
  const tag = reading.tagOf[index];
  const person = meaningOf(tag, 'sex') !== undefined || meaningOf(tag, 'somebody') !== undefined;
  // "Met een paar man", "met drie man": helpers.
  return (
    person && !is(reading, index, 'whoever') && !is(reading, index - 1, 'handful') && (reading.tokens[index - 1]?.number ?? null) === null
  );
}

/** "Pak", "volg": without the t of somebody else. */
function isStem(reading: Reading, index: number): boolean {
  return reading.lexicon.imperatives.has(reading.tokens[index]?.text ?? '');
}

/** The first word of the clause that is not "kom", "en", "Mark". */
function opening(reading: Reading, clause: Clause, end: number): number {
  let index = clause.start;
  while (
    index < end &&
    !isStem(reading, index) &&
    !is(reading, index, 'commands') &&
    (!isVerb(reading, index) || is(reading, index, 'opener') || isOurs(reading, index)) &&
    index - clause.start < 4 &&
    !isTheirs(reading, index)
  )
    index += 1;
  return index;
}

/** Whether the deed found at `tokens` is what we do, will do or are told to do. */
export function isOurDeed(reading: Reading, clause: Clause, tokens: readonly number[]): boolean {
  const first = tokens[0] ?? clause.start;
  const last = tokens.at(-1) ?? first;
  const start = opening(reading, clause, last);
  const after = reading.tokens[start + 1]?.text ?? '';
  // "Laat de politie hem pakken": not we.
  const left =
    is(reading, start, 'commands') && [start + 1, start + 2].some((index) => !tokens.includes(index) && isTheirs(reading, index));
  const bare = isStem(reading, start) || (is(reading, start, 'commands') && !left);
  if (bare && !reading.lexicon.grammar.subjectThey.has(after)) return true;
  // Nearest before the deed counts: "ik zie dat hij haar volgt".
  for (let index = last; index >= clause.start; index -= 1) {
    if (tokens.includes(index)) {
      // "Pak", "volg" without a t are said to somebody or of oneself.
      if (
        isVerb(reading, index) &&
        isStem(reading, index) &&
        !reading.lexicon.grammar.subjectThey.has(reading.tokens[index + 1]?.text ?? '')
      )
        return true;
      continue;
    }
    if (isOurs(reading, index)) return !is(reading, index, 'me') || !is(reading, index + 1, 'perceives');
    if (isTheirs(reading, index)) return false;
  }
  if (isOurs(reading, last + 1) || isOurs(reading, last + 2)) return true;
  const finite = anyToken({ start: clause.start, end: Math.min(clause.end, last + 2) }, (index) => isThirdPerson(reading, index));
  const asksWho =
    ((reading.tokens[clause.start]?.asks ?? false) && is(reading, clause.start, 'questionWord')) ||
    anyToken({ start: clause.start, end: last }, (index) => is(reading, index, 'modal'));
  // "Erachteraan!" is said to us; "een vrouw met een schort erachteraan" is seen.
  const verbless = !anyToken({ start: clause.start, end: Math.min(clause.end, last + 2) }, (index) => isVerb(reading, index));
  return asksWho || (!finite && (!verbless || first - clause.start <= 3));
}

/** "Rent", "volgt", "heeft gevolgd": somebody else does it. */
function isThirdPerson(reading: Reading, index: number): boolean {
  const text = reading.tokens[index]?.text ?? '';
  if (is(reading, index, 'auxiliary')) return true;
  if (!isVerb(reading, index) || reading.lexicon.imperatives.has(text)) return false;
  return reading.lemmas[index]?.at(-1) !== text;
}

/** "Ga er niet op af", "pak hem niet vast", "het is gevaarlijk om hem te volgen". */
export function isForbidden(reading: Reading, clause: Clause, tokens: readonly number[]): boolean {
  const first = tokens[0] ?? clause.start;
  const last = tokens.at(-1) ?? first;
  // "Moeten we er niet achteraan?" proposes it.
  if ((reading.tokens[clause.start]?.asks ?? false) && is(reading, clause.start, 'modal')) return false;
  let start = clause.start;
  // What stands before the last "ik" is of something else: "dit kan niet ik ga erachteraan".
  for (let index = clause.start; index < first; index += 1) if (is(reading, index, 'me') && index > clause.start + 1) start = index;
  return anyToken(
    { start, end: Math.min(clause.end, last + 3) },
    (index) =>
      !tokens.includes(index) && (is(reading, index, 'negation') || is(reading, index, 'negatedNoun') || is(reading, index, 'dissuades')),
  );
}
