// Where it happens and which way somebody goes: in the names of this neighbourhood first, else in the words that were used.
import type { Heading, Location } from './facts.ts';
import type { Mark } from './findings.ts';
import { beginning, type Gazetteer } from './gazetteer.ts';
import { findDirection, findWay, roleOf } from './heading.ts';
import { houseAt, kindAt, nameAt } from './placeNames.ts';
import { anyToken, is, isLemma, type Reading } from './reading.ts';
import { freeAt, unlistedAt } from './unlisted.ts';

interface Named {
  readonly location: Location;
  readonly start: number;
  readonly end: number;
  readonly role: 'at' | 'towards';
  /** Where it happens now counts before where it happened, and before where the writer lives. */
  readonly rank: number;
}

/** Where the writer lives or stands counts only when nothing else does. */
function rankOf(reading: Reading, start: number): number {
  const clause = reading.clauseOf[start] ?? { start: 0, end: 0 };
  if (anyToken(clause, (index) => is(reading, index, 'now'))) return 3;
  const mine = anyToken(clause, (index) => is(reading, index, 'me')) && anyToken(clause, (index) => is(reading, index, 'home'));
  return mine && !anyToken(clause, (index) => is(reading, index, 'they') || isLemma(reading, index, 'motion')) ? 1 : 2;
}

/** "Ik zit op de Haverkamp 19": the address of who tells it, when another one follows. */
function isOfTeller(reading: Reading, { location, start }: Named, all: readonly Named[]): boolean {
  if (location.house === undefined) return false;
  if (!all.some((name) => name.start > start && name.location.house !== undefined && name.location.house !== location.house)) return false;
  let index = start - 1;
  while (is(reading, index, 'article') || is(reading, index, 'preposition')) index -= 1;
  return is(reading, index, 'home') && (is(reading, index - 1, 'me') || is(reading, index + 1, 'me'));
}

/** "Niet op de Molenweg maar in de Kerkstraat"; but "niet ver van de Molenweg" is near it. */
function isDenied(reading: Reading, start: number): boolean {
  for (let index = start - 1; index >= start - 4; index -= 1) {
    if (is(reading, index, 'negation') || is(reading, index, 'negatedNoun')) return true;
    if (!is(reading, index, 'article') && !is(reading, index, 'preposition')) return false;
  }
  return false;
}

/** What stands behind "richting", whatever it is: richting de grens. */
function goalAt(reading: Reading, gazetteer: Gazetteer, index: number): { start: number; end: number } | null {
  if (!is(reading, index, 'towards')) return null;
  let start = index + 1;
  while (is(reading, start, 'article') || is(reading, start, 'from') || is(reading, start, 'mine')) start += 1;
  for (let at = index + 1; at <= start; at += 1)
    if (nameAt(reading, gazetteer, at) || kindAt(reading, gazetteer, at) || unlistedAt(reading, at)) return null;
  const token = reading.tokens[start];
  const pronoun = is(reading, start, 'they') || is(reading, start, 'me') || is(reading, start, 'you') || is(reading, start, 'preposition');
  if (token === undefined || token.gap === 'stop' || token.gap === 'comma' || pronoun || token.number !== null) return null;
  if (is(reading, start, 'conjunction') || is(reading, start, 'and') || reading.lexicon.places.moving.has(token.text)) return null;
  return reading.tagOf[start]?.meanings.some(({ meaning }) => meaning === 'compass') ? null : { start, end: start + 1 };
}

/** A place that is not on this map, with the number behind it. */
function unlisted(reading: Reading, gazetteer: Gazetteer, index: number): { location: Location; start: number; end: number } | null {
  const found = unlistedAt(reading, index) ?? freeAt(reading, index) ?? goalAt(reading, gazetteer, index);
  if (found === null) return null;
  const number = reading.tokens[found.end];
  const numbered = number?.gap === 'space' && /^\d{1,3}[a-z]?$/.test(number.text) && !is(reading, found.end + 1, 'notAnAge');
  const end = numbered ? found.end + 1 : found.end;
  const words = reading.plain.typed.slice(reading.tokens[found.start]?.from ?? 0, reading.tokens[end - 1]?.to ?? 0);
  return { location: { unlisted: words }, start: found.start, end };
}

/** Most words are of every day and begin no place: nothing about them needs to be looked up. */
function isElsewhere(reading: Reading, gazetteer: Gazetteer, index: number): boolean {
  const token = reading.tokens[index];
  if (token === undefined || reading.words[index]?.plain !== true || token.capital || reading.tagOf[index] !== undefined) return false;
  return !gazetteer.beginnings.has(beginning(token.text));
}

function findNames(reading: Reading, gazetteer: Gazetteer): Named[] {
  const names: Named[] = [];
  let index = 0;
  while (index < reading.tokens.length) {
    if (isElsewhere(reading, gazetteer, index)) {
      index += 1;
      continue;
    }
    const name = nameAt(reading, gazetteer, index) ?? kindAt(reading, gazetteer, index);
    const street = name?.location.street;
    const house =
      name && street === undefined
        ? null
        : houseAt(reading, gazetteer, name?.end ?? index, name && name.location.house === undefined ? street : undefined);
    const elsewhere = name || house ? null : unlisted(reading, gazetteer, index);
    const start = elsewhere?.start ?? index;
    const end = elsewhere?.end ?? house?.end ?? name?.end ?? index + 1;
    const location: Location | null =
      elsewhere?.location ?? (name || house ? { ...name?.location, ...(house ? { house: house.house } : {}) } : null);
    if (location && !isDenied(reading, start))
      names.push({ location, start, end, role: roleOf(reading, start, end), rank: rankOf(reading, start) });
    index = Math.max(end, index + 1);
  }
  return names.map((name) => (isOfTeller(reading, name, names) ? { ...name, rank: 1 } : name));
}

/** "Ik bedoel nummer 18", "nee sorry, in de Kerkstraat": what is said behind such a word counts instead. */
function corrected(reading: Reading, names: readonly Named[]): readonly Named[] {
  const word = names.length === 0 ? -1 : reading.tokens.findLastIndex(({ text }) => reading.lexicon.places.correction.has(text));
  if (word === -1) return names;
  const after = names.filter(({ start }) => start > word);
  const street = after.some(
    ({ location }) => location.street !== undefined || location.place !== undefined || location.unlisted !== undefined,
  );
  if (street) return after;
  const house = after.find(({ location }) => location.house !== undefined)?.location.house;
  if (house === undefined) return names;
  return names.map((name) => (name.location.house === undefined ? name : { ...name, location: { ...name.location, house } }));
}

const isOnMap = ({ street, place }: Location): boolean => street !== undefined || place !== undefined;

/** Which of two names tells more: on the map first, then by rank. */
function outranks(name: Named, top: Named): boolean {
  if (isOnMap(name.location) !== isOnMap(top.location) && (name.location.unlisted ?? top.location.unlisted) !== undefined)
    return isOnMap(name.location);
  return name.rank > top.rank;
}

/** One location out of several names: the best, filled up with what stands near it. */
function combine(reading: Reading, names: readonly Named[]): { location: Location; from: readonly Named[] } | null {
  const best = names.reduce<Named | null>((top, name) => (top === null || outranks(name, top) ? name : top), null);
  if (best === null) return null;
  let location = best.location;
  const from = [best];
  for (const name of names) {
    if (name === best || name.rank < best.rank) continue;
    const adds =
      (name.location.unlisted === undefined || (location.unlisted === undefined && !isOnMap(location))) &&
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

function markLocation(mark: Mark, field: string, names: readonly Named[]): void {
  for (const { location, start, end } of names) {
    if (location.street !== undefined) mark(`${field}.street`, location.street, start, end);
    if (location.place !== undefined) mark(`${field}.place`, location.place, start, end);
    if (location.unlisted !== undefined) mark(`${field}.unlisted`, location.unlisted, start, end);
    if (location.house !== undefined) mark(`${field}.house`, String(location.house), end - 1, end);
  }
}

export function readPlaces(reading: Reading, gazetteer: Gazetteer, mark: Mark): { location?: Location; heading?: Heading } {
  const names = corrected(reading, findNames(reading, gazetteer));
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
  const way = findWay(reading, mark);
  const heading: Heading = {
    ...(towards ? { towards: towards.location } : {}),
    ...(direction === undefined ? {} : { direction }),
    ...(way === undefined ? {} : { way }),
  };
  return { ...(at ? { location: at.location } : {}), ...(Object.keys(heading).length > 0 ? { heading } : {}) };
}
