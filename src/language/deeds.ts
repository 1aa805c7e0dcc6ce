// Who is to do something rash: the writer, the readers and theirs, or somebody who is only reported on.
import { anyToken, is, isLemma, meaningOf, type Clause, type Reading } from './reading.ts';

const isVerb = (reading: Reading, index: number): boolean => (reading.lemmas[index]?.length ?? 0) > 1;

/** "Heb hem vast": the writer, without the I; but "heb gezien dat" tells of another. */
function isUnspoken(reading: Reading, index: number): boolean {
  const { start, end } = reading.clauseOf[index] ?? { start: index, end: index };
  return (
    (is(reading, index, 'have') || (index === start && is(reading, index, 'unspoken'))) &&
    !anyToken({ start: index + 1, end }, (after) => is(reading, after, 'perceives'))
  );
}

/** The writer, a reader, a relative of theirs, somebody by name. */
function isOurs(reading: Reading, index: number): boolean {
  const token = reading.tokens[index];
  if (token === undefined) return false;
  return (
    is(reading, index, 'me') ||
    is(reading, index, 'you') ||
    isUnspoken(reading, index) ||
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
  if (meaningOf(tag, 'sex') === undefined && meaningOf(tag, 'somebody') === undefined) return false;
  if (is(reading, index, 'whoever')) return isSeen(reading, index);
  // "Met een paar man", "met drie man": helpers.
  const counted = is(reading, index - 1, 'handful') || (reading.tokens[index - 1]?.number ?? null) !== null;
  return !counted || !anyToken({ start: index - 3, end: index }, (before) => is(reading, before, 'with'));
}

/** "Er staat iemand", "iemand volgt haar"; not "kan iemand", "iemand erachteraan?". */
function isSeen(reading: Reading, index: number): boolean {
  const clause = reading.clauseOf[index];
  if (clause === undefined || (reading.tokens[clause.start]?.asks ?? false)) return false;
  return anyToken(clause, (at) => isThirdPerson(reading, at)) && !anyToken(clause, (at) => is(reading, at, 'modal'));
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

/** "Hij", "die"; not the "die" of "die gast". */
function isHe(reading: Reading, index: number): boolean {
  return is(reading, index, 'subjectThey') && !(is(reading, index, 'relative') && reading.tagOf[index + 1] !== undefined);
}

/** Whether the deed found at `tokens` is what we do, will do or are told to do. */
export function isOurDeed(reading: Reading, clause: Clause, tokens: readonly number[]): boolean {
  const first = tokens[0] ?? clause.start;
  const last = tokens.at(-1) ?? first;
  const start = opening(reading, clause, last);
  // "Laat de politie hem pakken": not we.
  const left =
    is(reading, start, 'commands') && [start + 1, start + 2].some((index) => !tokens.includes(index) && isTheirs(reading, index));
  const bare = isStem(reading, start) || (is(reading, start, 'commands') && !left);
  // "Help er staat iemand" tells nobody to.
  const cry = is(reading, start + 1, 'there') && isThirdPerson(reading, start + 2);
  if (bare && !cry && !isHe(reading, start + 1)) return true;
  // Nearest before the deed counts: "ik zie dat hij haar volgt".
  for (let index = last; index >= clause.start; index -= 1) {
    if (tokens.includes(index)) {
      if (isUnspoken(reading, index)) return true;
      // "Ze houden elkaar vast".
      if (index === clause.start && is(reading, index, 'subjectThey') && tokens.includes(index + 1) && !is(reading, index + 2, 'me'))
        return false;
      // "Pak", "volg" without a t are said to somebody or of oneself.
      if (isVerb(reading, index) && isStem(reading, index) && !isHe(reading, index + 1)) return true;
      continue;
    }
    // "Hij trekt de buurvrouw van haar fiets": to whom it is done.
    if (index > first && isObject(reading, clause, index, first)) continue;
    if (isOurs(reading, index)) return !is(reading, index, 'me') || tokens.includes(index + 1) || !is(reading, index + 1, 'perceives');
    // "We gaan die gasten opzoeken": to whom it is done.
    const within = index > first && !is(reading, index, 'subjectThey') && !isLemma(reading, index, 'callTarget');
    if (isTheirs(reading, index) && !(within && is(reading, index - 1, 'article'))) return false;
  }
  if (isOurs(reading, last + 1) || (isOurs(reading, last + 2) && !isName(reading, last + 2))) return true;
  const finite = anyToken({ start: clause.start, end: Math.min(clause.end, last + 2) }, (index) => isThirdPerson(reading, index));
  const before = finite ? subjectBefore(reading, clause) : null;
  if (before !== null) return before;
  const asksWho =
    ((reading.tokens[clause.start]?.asks ?? false) && is(reading, clause.start, 'questionWord')) ||
    anyToken({ start: clause.start, end: last }, (index) => is(reading, index, 'modal'));
  // "Erachteraan!" is said to us; "een vrouw met een schort erachteraan" is seen.
  const verbless = !anyToken({ start: clause.start, end: Math.min(clause.end, last + 2) }, (index) => isVerb(reading, index));
  return asksWho || (!finite && (!verbless || first - clause.start <= 3));
}

const isName = (reading: Reading, index: number): boolean => !is(reading, index, 'me') && !is(reading, index, 'you');

/** A relative behind a deed of somebody else. */
function isObject(reading: Reading, clause: Clause, index: number, first: number): boolean {
  return (
    meaningOf(reading.tagOf[index], 'kin') !== undefined &&
    anyToken({ start: clause.start, end: first }, (before) => isTheirs(reading, before))
  );
}

/** "Mijn man is naar buiten gegaan en houdt hem vast": whose deed it is may stand in the clause before; null when nothing tells. */
function subjectBefore(reading: Reading, clause: Clause): boolean | null {
  const before = reading.clauses[clause.index - 1];
  if (!is(reading, clause.start, 'and') || before === undefined || reading.tokens[clause.start]?.gap === 'stop') return null;
  for (let index = before.start; index < before.end; index += 1) {
    if (isOurs(reading, index)) return true;
    if (isTheirs(reading, index)) return false;
  }
  return null;
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
      !tokens.includes(index) && (is(reading, index, 'negation') || is(reading, index, 'negatedNoun') || isWarning(reading, index)),
  );
}

/** "Blijf binnen", "gevaarlijk"; not "ik blijf hem volgen". */
function isWarning(reading: Reading, index: number): boolean {
  return is(reading, index, 'dissuades') && !is(reading, index - 1, 'me') && !is(reading, index + 1, 'me');
}

/** Whether one of us, and not the police, has part in the sentence [start, end). */
export function isAmongUs(reading: Reading, start: number, end: number): boolean {
  return (
    anyToken(
      { start, end },
      (index) =>
        isOurs(reading, index) ||
        (reading.clauseOf[index]?.start === index &&
          (isStem(reading, index) || is(reading, index, 'commands')) &&
          !isTheirs(reading, index + 1)),
    ) && !anyToken({ start, end }, (index) => isLemma(reading, index, 'callTarget'))
  );
}
