// What it is about, what somebody does, and whether there is danger.
import type { Activity, Case } from '../scenario/vocabulary.ts';
import type { Mark } from './findings.ts';
import { findPatterns, type Found, type PatternBook } from './patterns.ts';
import { anyToken, is, isImperative, type Clause, type Reading } from './reading.ts';

/** "Voelt niet aan de deur", "geen inbraak"; but "weet niet of" denies nothing. */
export function isDenied(reading: Reading, clause: Clause, tokens: readonly number[]): boolean {
  const first = tokens[0] ?? 0;
  const last = tokens.at(-1) ?? first;
  for (let index = Math.max(clause.start, first - 2); index <= Math.min(clause.end - 1, last + 1); index += 1) {
    if (tokens.includes(index)) continue;
    if (!isDenial(reading, index)) continue;
    const harmless = is(reading, index - 1, 'doubt') || is(reading, index + 1, 'doubt') || is(reading, index - 2, 'doubt');
    if (!harmless) return true;
  }
  return false;
}

/** "Ik weet niet of hij de deur forceert": what the writer wonders about was not seen. */
function isWondered(reading: Reading, clause: Clause, tokens: readonly number[]): boolean {
  const first = tokens[0] ?? clause.start;
  const unsure = (range: { start: number; end: number }): boolean =>
    anyToken(range, (at) => is(reading, at, 'doubt')) && anyToken(range, (at) => isDenial(reading, at));
  if (is(reading, clause.start, 'whether') && unsure({ start: (tokens.at(-1) ?? first) + 1, end: clause.end })) return true;
  for (let index = first - 1; index > clause.start; index -= 1)
    if (is(reading, index, 'whether') && unsure({ start: Math.max(clause.start, index - 4), end: index })) return true;
  return false;
}

function isDenial(reading: Reading, index: number): boolean {
  return is(reading, index, 'negation') || is(reading, index, 'negatedNoun');
}

/** "Ik liep langs", "kijkt u even", "loop maar door": what the writer does and what is asked of others is no observation. */
function isOwnDeed(reading: Reading, clause: Clause, tokens: readonly number[]): boolean {
  if (clause.aboutMe) return true;
  const verbs = tokens.filter((index) => (reading.lemmas[index]?.length ?? 0) > 1);
  return verbs.some(
    (index) =>
      isImperative(reading, clause, index) ||
      [index - 1, index + 1].some(
        (beside) => clause.start <= beside && beside < clause.end && (is(reading, beside, 'me') || is(reading, beside, 'you')),
      ),
  );
}

function inClauses<Value>(
  reading: Reading,
  book: PatternBook<Value>,
  keep: (clause: Clause, found: Found<Value>) => boolean,
): Found<Value>[] {
  const kept: Found<Value>[] = [];
  for (const clause of reading.clauses)
    for (const found of findPatterns(book, reading.lemmas, clause.start, clause.end)) if (keep(clause, found)) kept.push(found);
  return kept;
}

export function markFound(mark: Mark, field: string, found: Found<string>): void {
  const first = found.tokens[0];
  const last = found.tokens.at(-1);
  if (first !== undefined && last !== undefined) mark(field, found.value, first, last + 1);
}

/** Whose disappearance it is: a cat is no missing person. */
export function isAnimal(reading: Reading, clause: Clause): boolean {
  return (
    anyToken(clause, (index) => is(reading, index, 'animal')) &&
    !anyToken(clause, (index) => reading.tagOf[index]?.meanings.some(({ meaning }) => meaning === 'sex' || meaning === 'kin') ?? false)
  );
}

/** Where two stand in one message, the more telling one counts: the lower number. */
const CASE_ORDER: Readonly<Record<Case, number>> = {
  collision: 0,
  missing: 1,
  burglary: 2,
  violence: 3,
  fire: 4,
  theft: 5,
  vandalism: 6,
  medical: 7,
  nuisance: 8,
  suspicious: 9,
};

export function readCase(reading: Reading, mark: Mark): Case | undefined {
  const found = inClauses(
    reading,
    reading.lexicon.cases,
    (clause, one) => !isDenied(reading, clause, one.tokens) && !(one.value === 'missing' && isAnimal(reading, clause)),
  );
  const best = found.reduce<Found<Case> | null>(
    (top, one) => (top === null || CASE_ORDER[one.value] < CASE_ORDER[top.value] ? one : top),
    null,
  );
  if (best) markFound(mark, 'what', best);
  return best?.value;
}

/** How somebody moves says nothing more beside what they do in the same clause. */
const MOVES: ReadonlySet<Activity> = new Set(['walks', 'cycles', 'drives']);

/** A broad deed inside a telling one says nothing more: "loopt" in "loopt met spullen naar buiten". */
function withoutCovered(reading: Reading, found: readonly Found<Activity>[]): Found<Activity>[] {
  const kept: Found<Activity>[] = [];
  for (const one of found) {
    const covered = found.some(
      (other) =>
        other.value !== one.value && other.tokens.length > one.tokens.length && one.tokens.every((token) => other.tokens.includes(token)),
    );
    const clause = reading.clauseOf[one.tokens[0] ?? 0];
    const beside =
      MOVES.has(one.value) && found.some((other) => !MOVES.has(other.value) && reading.clauseOf[other.tokens[0] ?? 0] === clause);
    if (!covered && !beside && !kept.some(({ value }) => value === one.value)) kept.push(one);
  }
  return kept;
}

export function readActivities(reading: Reading, mark: Mark): Activity[] {
  const asked = (clause: Clause): boolean => (reading.tokens[clause.start]?.asks ?? false) && is(reading, clause.start, 'modal');
  const found = inClauses(
    reading,
    reading.lexicon.activities,
    (clause, one) =>
      !clause.interrogates &&
      !asked(clause) &&
      !isDenied(reading, clause, one.tokens) &&
      !isWondered(reading, clause, one.tokens) &&
      !isOwnDeed(reading, clause, one.tokens),
  );
  const kept = withoutCovered(reading, found);
  for (const one of kept) markFound(mark, 'activities', one);
  return kept.map(({ value }) => value);
}

export function readDanger(reading: Reading, mark: Mark): boolean {
  const found = inClauses(
    reading,
    reading.lexicon.danger,
    (clause, one) => !isDenied(reading, clause, one.tokens) && !(reading.tokens[clause.start]?.asks ?? false),
  )[0];
  if (found) markFound(mark, 'danger', found);
  return found !== undefined;
}
