// The names of this neighbourhood in a text: streets and places with tolerance for spelling, house numbers, "de school".
import type { PlaceKind } from '../scenario/neighbourhood.ts';
import type { Location } from './facts.ts';
import { beginning, nearestName, type Gazetteer } from './gazetteer.ts';
import { before } from './heading.ts';
import { is, isLemma, meaningOf, type Reading } from './reading.ts';

/** The longest name from a token on; a name without the article wins when it goes further: het achterpad *Haverkamp*. */
function longestName(reading: Reading, gazetteer: Gazetteer, start: number): { location: Location; end: number } | null {
  let best: { location: Location; end: number } | null = null;
  const after = is(reading, start, 'article') ? start + 1 : start;
  for (let first = start; first <= after; first += 1) {
    if (first > start && (reading.tokens[first]?.gap === 'stop' || reading.tokens[first]?.gap === 'comma')) break;
    const likely = gazetteer.beginnings.has(beginning(reading.tokens[first]?.text ?? ''));
    let key = '';
    for (let end = first + 1; likely && end <= first + gazetteer.longest + 1; end += 1) {
      const token = reading.tokens[end - 1];
      if (token === undefined || (end > first + 1 && (token.gap === 'stop' || token.gap === 'comma'))) break;
      key += token.text;
      if (!gazetteer.prefixes.has(key)) break;
      const location = gazetteer.names.get(key);
      // Without an article a word of every day ("school") is judged where it stands itself.
      if (location && (first === start || (best !== null && end > best.end))) best = { location, end };
    }
  }
  return best;
}

/** The name of a street or place that starts at a token: the longest one, else the nearest spelling. */
export function nameAt(reading: Reading, gazetteer: Gazetteer, start: number): { location: Location; end: number } | null {
  const first = reading.tokens[start];
  if (first === undefined || first.number !== null) return null;
  const best = longestName(reading, gazetteer, start);
  if (best) return isEveryday(reading, best.end - 1) && (best.end === start + 1 || isBoarded(reading, start, best.end)) ? null : best;
  if (reading.tagOf[start] !== undefined || reading.words[start]?.listed === true) return null;
  if (first.text.length >= 5) {
    const location = nearestName(gazetteer, first.text);
    if (location) return { location, end: start + 1 };
  }
  const pair = reading.tokens[start + 1];
  if (pair === undefined || pair.gap === 'stop' || pair.gap === 'comma' || pair.number !== null) return null;
  const ending = is(reading, start + 1, 'streetEndings') || reading.lexicon.shortEndings.some(([short]) => short === pair.text);
  if (!ending) return null;
  const joined = `${first.text}${pair.text}`;
  if (joined.length >= 6) {
    const location = nearestName(gazetteer, joined);
    if (location) return { location, end: start + 2 };
  }
  return null;
}

/** "Met de bus": the bus that gave its stop a name. */
function isBoarded(reading: Reading, start: number, end: number): boolean {
  return end === start + 2 && is(reading, start, 'article') && meaningOf(reading.tagOf[end - 1], 'vehicle') !== undefined;
}

/** A name that is also a word ("de bus", "het plein") needs an article or a preposition, or a clause of its own. */
function isEveryday(reading: Reading, start: number): boolean {
  const token = reading.tokens[start];
  if (token === undefined || !reading.lexicon.isListed(token.text)) return false;
  const clause = reading.clauseOf[start];
  if (meaningOf(reading.tagOf[start], 'vehicle') !== undefined || meaningOf(reading.tagOf[start], 'object') !== undefined)
    return (
      !is(reading, before(reading, start), 'preposition') ||
      is(reading, before(reading, start), 'with') ||
      meaningOf(reading.tagOf[start - 1], 'colour') !== undefined
    );
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

export function kindAt(reading: Reading, gazetteer: Gazetteer, index: number): { location: Location; end: number } | null {
  const tag = reading.tagOf[index];
  const kind: PlaceKind | undefined = tag?.start === index ? meaningOf(tag, 'placeKind') : undefined;
  const place = kind === undefined ? undefined : gazetteer.kinds.get(kind);
  return place === undefined || tag === undefined ? null : { location: { place }, end: tag.end };
}

/** "8", "nummer 8", "8a" behind a street; never the 8 of "8 minuten", nor the 112 that was called. */
export function houseAt(
  reading: Reading,
  gazetteer: Gazetteer,
  index: number,
  street: string | undefined,
): { house: number; end: number } | null {
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
