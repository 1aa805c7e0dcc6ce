// Where it happens and which way somebody goes, in the names of this neighbourhood.
import type { PlaceKind } from '../scenario/neighbourhood.ts';
import type { Direction } from '../scenario/vocabulary.ts';
import type { Heading, Location } from './facts.ts';
import type { Mark } from './findings.ts';
import { nearestName, type Gazetteer } from './gazetteer.ts';
import { anyToken, is, isLemma, meaningOf, type Reading } from './reading.ts';

interface Named {
  readonly location: Location;
  readonly start: number;
  readonly end: number;
  readonly role: 'at' | 'towards';
  /** Where it happens now counts before where it happened, and before where the writer lives. */
  readonly rank: number;
}

/** The longest name from a token on; a name without the article wins when it goes further: het achterpad *Haverkamp*. */
function longestName(reading: Reading, gazetteer: Gazetteer, start: number): { location: Location; end: number } | null {
  let best: { location: Location; end: number } | null = null;
  const after = is(reading, start, 'article') ? start + 1 : start;
  for (let first = start; first <= after; first += 1) {
    if (first > start && (reading.tokens[first]?.gap === 'stop' || reading.tokens[first]?.gap === 'comma')) break;
    const likely = gazetteer.beginnings.has(reading.tokens[first]?.text.slice(0, 2) ?? '');
    let key = '';
    for (let end = first + 1; likely && end <= first + gazetteer.longest + 1; end += 1) {
      const token = reading.tokens[end - 1];
      if (token === undefined || (end > first + 1 && (token.gap === 'stop' || token.gap === 'comma'))) break;
      key += token.text;
      const location = gazetteer.names.get(key);
      // Without an article a word of every day ("school") is judged where it stands itself.
      if (location && (first === start || (best !== null && end > best.end))) best = { location, end };
    }
  }
  return best;
}

/** The name of a street or place that starts at a token: the longest one, else the nearest spelling. */
function nameAt(reading: Reading, gazetteer: Gazetteer, start: number): { location: Location; end: number } | null {
  const first = reading.tokens[start];
  if (first === undefined || first.number !== null) return null;
  const best = longestName(reading, gazetteer, start);
  if (best) return best.end === start + 1 && isEveryday(reading, start) ? null : best;
  const pair = reading.tokens[start + 1];
  const joined = pair && pair.gap !== 'stop' && pair.gap !== 'comma' && pair.number === null ? `${first.text}${pair.text}` : null;
  const unknown = !reading.lexicon.isListed(first.text) && reading.tagOf[start] === undefined;
  if (unknown && first.text.length >= 5) {
    const location = nearestName(gazetteer, first.text);
    if (location) return { location, end: start + 1 };
  }
  const ending =
    pair !== undefined && (is(reading, start + 1, 'streetEndings') || reading.lexicon.shortEndings.some(([short]) => short === pair.text));
  if (joined !== null && unknown && ending && joined.length >= 6) {
    const location = nearestName(gazetteer, joined);
    if (location) return { location, end: start + 2 };
  }
  return null;
}

/** A name that is also a word ("de bus", "het plein") needs an article or a preposition, or a clause of its own. */
function isEveryday(reading: Reading, start: number): boolean {
  const token = reading.tokens[start];
  if (token === undefined || !reading.lexicon.isListed(token.text)) return false;
  const clause = reading.clauseOf[start];
  if (meaningOf(reading.tagOf[start], 'vehicle') !== undefined)
    return !is(reading, before(reading, start), 'preposition') || meaningOf(reading.tagOf[start - 1], 'colour') !== undefined;
  return (
    !is(reading, start - 1, 'article') &&
    !is(reading, start - 1, 'preposition') &&
    !is(reading, start - 1, 'towards') &&
    clause !== undefined &&
    clause.end - clause.start > 1 &&
    !token.capital &&
    reading.tagOf[start] === undefined
  );
}

function kindAt(reading: Reading, gazetteer: Gazetteer, index: number): { location: Location; end: number } | null {
  const tag = reading.tagOf[index];
  const kind: PlaceKind | undefined = tag?.start === index ? meaningOf(tag, 'placeKind') : undefined;
  const place = kind === undefined ? undefined : gazetteer.kinds.get(kind);
  return place === undefined || tag === undefined ? null : { location: { place }, end: tag.end };
}

/** "8", "nummer 8", "8a" behind a street; never the 8 of "8 minuten", nor the 112 that was called. */
function houseAt(reading: Reading, gazetteer: Gazetteer, index: number, street: string | undefined): { house: number; end: number } | null {
  const named = is(reading, index, 'houseNumber');
  if (!named && street === undefined) return null;
  const at = named ? index + 1 : index;
  const token = reading.tokens[at];
  if (token === undefined || token.gap === 'stop' || (!named && token.gap === 'glue')) return null;
  const digits = /^(\d{1,3})[a-z]?$/.exec(token.text);
  const house = digits?.[1] === undefined ? null : Number(digits[1]);
  if (
    house === null ||
    house === 0 ||
    is(reading, at + 1, 'year') ||
    (is(reading, at + 1, 'notAnAge') && reading.tokens[at + 1]?.gap === 'space')
  )
    return null;
  if (
    reading.tokens[at + 1]?.gap === 'glue' &&
    reading.tokens[at + 1]?.number !== null &&
    reading.tokens[at + 1]?.mark !== '-' &&
    reading.tokens[at + 1]?.mark !== '/'
  )
    return null;
  const called =
    house === 112 &&
    (isLemma(reading, at + 1, 'called') || isLemma(reading, at + 1, 'calls') || !(gazetteer.houses.get(street ?? '')?.has(112) ?? false));
  return called && !named ? null : { house, end: at + 1 };
}

/** The preposition before a name, over its article: "in de richting van de". */
function before(reading: Reading, start: number): number {
  let index = start - 1;
  while (index >= 0 && (is(reading, index, 'article') || is(reading, index, 'beforeNames')) && !is(reading, index, 'preposition'))
    index -= 1;
  return index;
}

function roleOf(reading: Reading, start: number, end: number): 'at' | 'towards' {
  const clause = reading.clauseOf[start] ?? { start: 0, end: 0 };
  const moves = anyToken(clause, (index) => isLemma(reading, index, 'motion'));
  const index = before(reading, start);
  const towards = (at: number): boolean => is(reading, at, 'towards');
  if (towards(index) || (is(reading, index, 'from') && towards(index - 1)) || (towards(index - 1) && is(reading, index, 'from')))
    return 'towards';
  const looks = anyToken(clause, (at) => isLemma(reading, at, 'looks') || is(reading, at, 'me'));
  if (is(reading, index, 'to') && (moves || !looks)) return 'towards';
  if (is(reading, index, 'to')) return 'at';
  const free = !is(reading, index, 'preposition');
  const after = reading.tokens[end];
  const along =
    after !== undefined &&
    after.gap === 'space' &&
    is(reading, end, 'into') &&
    !is(reading, end + 1, 'article') &&
    !is(reading, end + 1, 'houseNumber');
  return free && moves && along ? 'towards' : 'at';
}

/** Where the writer lives or stands counts only when nothing else does. */
function rankOf(reading: Reading, start: number): number {
  const clause = reading.clauseOf[start] ?? { start: 0, end: 0 };
  if (anyToken(clause, (index) => is(reading, index, 'now'))) return 3;
  const mine = anyToken(clause, (index) => is(reading, index, 'me')) && anyToken(clause, (index) => is(reading, index, 'home'));
  return mine && !anyToken(clause, (index) => is(reading, index, 'they') || isLemma(reading, index, 'motion')) ? 1 : 2;
}

/** "Niet op de Molenweg maar in de Kerkstraat"; but "niet ver van de Molenweg" is near it. */
function isDenied(reading: Reading, start: number): boolean {
  for (let index = start - 1; index >= start - 4; index -= 1) {
    if (is(reading, index, 'negation') || is(reading, index, 'negatedNoun')) return true;
    if (!is(reading, index, 'article') && !is(reading, index, 'preposition')) return false;
  }
  return false;
}

function findNames(reading: Reading, gazetteer: Gazetteer): Named[] {
  const names: Named[] = [];
  let index = 0;
  while (index < reading.tokens.length) {
    const name = nameAt(reading, gazetteer, index) ?? kindAt(reading, gazetteer, index);
    const street = name?.location.street;
    const house =
      name && street === undefined
        ? null
        : houseAt(reading, gazetteer, name?.end ?? index, name && name.location.house === undefined ? street : undefined);
    const end = house?.end ?? name?.end ?? index + 1;
    const location: Location | null = name || house ? { ...name?.location, ...(house ? { house: house.house } : {}) } : null;
    if (location && !isDenied(reading, index)) {
      names.push({ location, start: index, end, role: roleOf(reading, index, end), rank: rankOf(reading, index) });
    }
    index = end;
  }
  return names;
}

/** One location out of several names: the best, filled up with what stands near it. */
function combine(reading: Reading, names: readonly Named[]): { location: Location; from: readonly Named[] } | null {
  const best = names.reduce<Named | null>((top, name) => (top === null || name.rank > top.rank ? name : top), null);
  if (best === null) return null;
  let location = best.location;
  const from = [best];
  for (const name of names) {
    if (name === best || name.rank < best.rank) continue;
    const adds =
      (name.location.street === undefined || location.street === undefined) &&
      (name.location.place === undefined || location.place === undefined) &&
      (name.location.house === undefined || location.house === undefined);
    const near = Math.abs((reading.clauseOf[name.start]?.index ?? 0) - (reading.clauseOf[best.start]?.index ?? 0)) <= 2;
    if (!adds || !near) continue;
    location = { ...name.location, ...location };
    from.push(name);
  }
  return { location, from };
}

/** "Naar het noorden", "in zuidelijke richting", "westwaarts". */
function findDirection(reading: Reading, mark: Mark): Direction | undefined {
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

function markLocation(mark: Mark, field: string, names: readonly Named[]): void {
  for (const { location, start, end } of names) {
    if (location.street !== undefined) mark(`${field}.street`, location.street, start, end);
    if (location.place !== undefined) mark(`${field}.place`, location.place, start, end);
    if (location.house !== undefined) mark(`${field}.house`, String(location.house), end - 1, end);
  }
}

export function readPlaces(reading: Reading, gazetteer: Gazetteer, mark: Mark): { location?: Location; heading?: Heading } {
  const names = findNames(reading, gazetteer);
  const towards = combine(
    reading,
    names.filter(({ role }) => role === 'towards'),
  );
  const at =
    combine(
      reading,
      names.filter(({ role }) => role === 'at'),
    ) ?? towards;
  const direction = findDirection(reading, mark);
  if (at) markLocation(mark, 'location', at.from);
  if (towards) markLocation(mark, 'heading.towards', towards.from);
  const heading: Heading = { ...(towards ? { towards: towards.location } : {}), ...(direction === undefined ? {} : { direction }) };
  return { ...(at ? { location: at.location } : {}), ...(towards || direction !== undefined ? { heading } : {}) };
}
