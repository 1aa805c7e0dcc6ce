// Contempt or suspicion because of origin, religion, colour or looks. A plain description is neither: it takes a judgement.
import type { Mark } from './findings.ts';
import { findPatterns, type Found } from './patterns.ts';
import { anyToken, is, isAnywhere, isToneWord, meaningOf, type Reading } from './reading.ts';
import { sentenceEnd, sentenceStart } from './mood.ts';

/** "Marokkanen", "die Polen". */
function isGroup(reading: Reading, index: number): boolean {
  return isToneWord(reading, index, 'group');
}

/** "Donkere", "Poolse", of a person: not the black of a coat. */
function isColouredPerson(reading: Reading, index: number): boolean {
  if (!isToneWord(reading, index, 'groupAdjective')) return false;
  const next = reading.tagOf[index + 1];
  const person =
    meaningOf(next, 'sex') !== undefined ||
    meaningOf(next, 'somebody') !== undefined ||
    meaningOf(next, 'ageNoun') !== undefined ||
    is(reading, index + 1, 'nameParticle');
  const predicate = is(reading, index - 1, 'be') || (is(reading, index - 2, 'be') && reading.tagOf[index - 1] === undefined);
  // "Weer een donkere, dan weet je het wel".
  if (is(reading, index + 1, 'skinNoun')) return true;
  const alone = is(reading, index - 1, 'article') && (reading.tokens[index + 1]?.gap !== 'space' || is(reading, index + 1, 'auxiliary'));
  return person || alone || (predicate && reading.clauseOf[index]?.end === index + 1);
}

function show(mark: Mark, tokens: readonly number[]): true {
  const sorted = [...tokens].sort((first, second) => first - second);
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first !== undefined && last !== undefined) mark('conduct', 'prejudice', first, last + 1);
  return true;
}

function isRule(reading: Reading, found: Found<string>): boolean {
  const start = reading.clauseOf[found.tokens[0] ?? 0]?.start ?? 0;
  return anyToken({ start, end: (found.tokens[0] ?? 0) + 1 }, (index) => is(reading, index, 'dissuades') && !found.tokens.includes(index));
}

/** "Nooit een Pool binnenlaten": a group by name where nobody is described and nothing kind is said. */
function isBare(reading: Reading, at: number): boolean {
  if (isToneWord(reading, at, 'plainGroup') || reading.tokens[at]?.asks) return false;
  const all = { start: 0, end: reading.tokens.length };
  return !anyToken(
    all,
    (index) =>
      isToneWord(reading, index, 'kindly') ||
      is(reading, index, 'houseNumber') ||
      is(reading, index, 'perceives') ||
      is(reading, index, 'dissuades'),
  );
}

/** `described`: the message tells what somebody wears or drives, so that a group may be part of the description. */
export function readPrejudice(reading: Reading, described: boolean, mark: Mark): boolean {
  for (const clause of reading.clauses) {
    const look = findPatterns(reading.lexicon.tone.look, reading.lemmas, clause.start, clause.end).find((found) => !isRule(reading, found));
    if (look) return show(mark, look.tokens);
  }
  if (!isAnywhere(reading, 'group') && !isAnywhere(reading, 'groupAdjective')) return false;
  let adjective = -1;
  let group = -1;
  for (let index = 0; index < reading.tokens.length; index += 1) {
    // A headscarf that is worn describes; it takes more than a guess to make it contempt.
    const worn =
      isGroup(reading, index) && (meaningOf(reading.tagOf[index], 'headgear') !== undefined || is(reading, index - 1, 'negatedNoun'));
    if (group === -1 && isGroup(reading, index) && !worn) group = index;
    if (adjective === -1 && (worn || isColouredPerson(reading, index))) adjective = index;
  }
  const at = group === -1 ? adjective : group;
  if (at === -1) return false;
  const sentence = { start: sentenceStart(reading, at), end: sentenceEnd(reading, at) };
  // A judgement may follow in the next sentence: "Hij was donker. Dan weet je het wel."
  const next = Math.min(reading.tokens.length, sentenceEnd(reading, sentence.end));
  const before = sentence.start > 0 ? sentenceStart(reading, sentence.start - 1) : sentence.start;
  const books =
    group === -1 || (described && !is(reading, group - 1, 'relative'))
      ? [reading.lexicon.tone.judgement]
      : [reading.lexicon.tone.judgement, reading.lexicon.tone.suspicion];
  for (const book of books) {
    const wide = book === reading.lexicon.tone.judgement;
    const judged = findPatterns<string>(
      book,
      reading.lemmas,
      wide && group !== -1 ? before : sentence.start,
      wide ? next : sentence.end,
    ).find(({ tokens }) => !tokens.includes(at));
    if (judged) return show(mark, [...judged.tokens, at]);
  }
  return group !== -1 && !described && isBare(reading, group) && show(mark, [group]);
}
