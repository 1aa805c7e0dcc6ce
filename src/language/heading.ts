// Which way somebody goes: a place that is a goal, a part of the compass, or a way without a name (linksaf, het dorp uit).
import type { Direction } from '../scenario/vocabulary.ts';
import type { Mark } from './findings.ts';
import { anyToken, is, isLemma, meaningOf, type Reading } from './reading.ts';
import { isGeneral } from './unlisted.ts';

/** The preposition before a name, over its article: "in de richting van de". */
export function before(reading: Reading, start: number): number {
  let index = start - 1;
  while (index >= 0 && (is(reading, index, 'article') || is(reading, index, 'beforeNames')) && !is(reading, index, 'preposition'))
    index -= 1;
  return index;
}

/** Who moves: the words for it in a range. */
function moves(reading: Reading, index: number): boolean {
  return isLemma(reading, index, 'motion') || reading.lexicon.places.moving.has(reading.tokens[index]?.text ?? '');
}

/** Between a place and another that tells which: de steeg achter de Roggekamp. */
const BELONGS: ReadonlySet<string> = new Set(['achter', 'van', 'bij', 'naast', 'vd', 'langs']);

/** Where the words of a place may end: at once, or behind a second place that tells which. */
function* endsOf(reading: Reading, end: number): Generator<number> {
  yield end;
  if (!BELONGS.has(reading.tokens[end]?.text ?? '')) return;
  for (let index = end + 2; index <= end + 4 && reading.tokens[index]?.gap === 'space'; index += 1) yield index;
}

/** The word behind a place that makes it the way taken: in, op, uit; -1 when there is none. */
function behindAt(reading: Reading, end: number): number {
  const { tokens, lexicon } = reading;
  for (const index of endsOf(reading, end)) {
    const token = tokens[index];
    const follows = is(reading, index + 1, 'article') && tokens[index + 1]?.gap === 'space';
    if (token?.gap === 'space' && lexicon.places.behind.has(token.text) && !follows) return index;
  }
  return -1;
}

/** Whether no preposition leads to a place, or to the place that it belongs to: "de steeg achter de Roggekamp". */
function isFree(reading: Reading, index: number): boolean {
  if (!is(reading, index, 'preposition') || reading.tokens[index + 1]?.gap === 'comma') return true;
  if (!BELONGS.has(reading.tokens[index]?.text ?? '') || !isGeneral(reading, index - 1)) return false;
  return !is(reading, before(reading, index - 1), 'preposition');
}

/** Whether a way ends behind this word: nothing follows that it could be the preposition of. */
function endsWay(reading: Reading, index: number): boolean {
  const next = reading.tokens[index + 1];
  if (next === undefined || next.gap !== 'space') return true;
  if ((reading.tokens[index]?.text.length ?? 0) > 5) return true;
  return (
    moves(reading, index + 1) ||
    is(reading, index + 1, 'to') ||
    is(reading, index + 1, 'towards') ||
    is(reading, index + 1, 'and') ||
    is(reading, index + 1, 'conjunction') ||
    is(reading, index + 1, 'they') ||
    is(reading, index + 1, 'be') ||
    BELONGS.has(next.text) ||
    (reading.tagOf[index + 1] === undefined && next.number === null && !is(reading, index + 1, 'houseNumber') && moves(reading, index + 2))
  );
}

/** "Ik ben hem kwijt, bij de Provincialeweg": where somebody was lost sight of is the way they went, and not where it happened. */
function isLostSight(reading: Reading, start: number): boolean {
  const clause = reading.clauseOf[start];
  const before = reading.tokens[clause?.start ?? 0]?.gap === 'comma' ? reading.clauses[(clause?.index ?? 0) - 1] : undefined;
  return [clause, before].some(
    (range) =>
      range !== undefined &&
      anyToken(range, (at) => LOST.has(reading.tokens[at]?.text ?? '')) &&
      anyToken(range, (at) => is(reading, at, 'me')) &&
      anyToken(range, (at) => is(reading, at, 'they')),
  );
}
const LOST: ReadonlySet<string> = new Set(['kwijt', 'kwijtgeraakt']);

/** Whether a place [start, end) is where somebody goes, or where something is. */
export function roleOf(reading: Reading, start: number, end: number): 'at' | 'towards' {
  const clause = reading.clauseOf[start] ?? { start: 0, end: 0, aboutMe: false, interrogates: false };
  const index = before(reading, start);
  const lead = reading.tokens[index]?.text ?? '';
  const towards = (at: number): boolean => is(reading, at, 'towards');
  const goal = towards(index) ? index : is(reading, index, 'from') && towards(index - 1) ? index - 1 : -1;
  // "Uit de richting van de kerk" is where somebody comes from.
  const source = is(reading, goal - 1, 'from') || (is(reading, goal - 1, 'article') && is(reading, goal - 2, 'from'));
  if (goal >= 0) return source ? 'at' : 'towards';
  if (isLostSight(reading, start)) return 'towards';
  if (clause.aboutMe || clause.interrogates) return 'at';
  const moved = anyToken(clause, (at) => moves(reading, at));
  const looks = anyToken(clause, (at) => isLemma(reading, at, 'looks') || is(reading, at, 'me'));
  if (is(reading, index, 'to')) return moved || !looks ? 'towards' : 'at';
  const behind = behindAt(reading, end);
  const side = is(reading, index, 'from') && reading.tokens[index - 1]?.text === 'kant';
  if (side) return behind >= 0 && endsWay(reading, behind) ? 'towards' : 'at';
  const through = reading.lexicon.places.through.has(lead);
  if (through && [...endsOf(reading, end)].some((at) => moves(reading, at) && reading.tokens[at]?.gap === 'space')) return 'towards';
  return isFree(reading, index) && behind >= 0 && endsWay(reading, behind) ? 'towards' : 'at';
}

const LONGEST_WAY = 4;

/** "Linksaf", "het dorp uit": a way without a place; asked for it says nothing. */
export function findWay(reading: Reading, mark: Mark): string | undefined {
  const { tokens, lexicon } = reading;
  for (let start = 0; start < tokens.length; start += 1) {
    if (!lexicon.wayStarts.has(tokens[start]?.text ?? '') || reading.negated[start] || tokens[start]?.asks) continue;
    let words = '';
    for (let end = start + 1; end <= start + LONGEST_WAY; end += 1) {
      const token = tokens[end - 1];
      if (token === undefined || (end > start + 1 && token.gap === 'stop')) break;
      words = words === '' ? token.text : `${words} ${token.text}`;
      const article = is(reading, end, 'article') && tokens[end]?.gap === 'space';
      if (!lexicon.places.ways.has(words) || (article && words.split(' ').length > 1) || reading.clauseOf[start]?.aboutMe) continue;
      mark('heading.way', words, start, end);
      return words;
    }
  }
  return undefined;
}

/** "Naar het noorden", "in zuidelijke richting", "westwaarts". */
export function findDirection(reading: Reading, mark: Mark): Direction | undefined {
  for (const tag of reading.tags) {
    const direction = meaningOf(tag, 'compass');
    if (direction === undefined || reading.negated[tag.start]) continue;
    const index = before(reading, tag.start);
    const word = reading.tokens[tag.start]?.text ?? '';
    if (
      !is(reading, index, 'to') &&
      !is(reading, index, 'towards') &&
      !is(reading, tag.end, 'towards') &&
      ![...reading.lexicon.grammar.directionEndings].some((ending) => word.endsWith(ending))
    )
      continue;
    mark('heading.direction', direction, tag.start, tag.end);
    return direction;
  }
  return undefined;
}
