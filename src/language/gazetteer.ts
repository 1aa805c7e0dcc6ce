// The names of one neighbourhood, ready to be recognised: streets, places and what people call them, with tolerance for
// spaces (molen weg), short forms (Kerkstr.) and typing errors (Molenwge).
import { distance } from 'fastest-levenshtein';
import type { Neighbourhood, PlaceKind } from '../scenario/neighbourhood.ts';
import type { Location } from './facts.ts';
import { splitPhrase } from './phrases.ts';
import { dutch } from './words/dutch/dutch.ts';

export interface Gazetteer {
  /** A name without spaces -> where it is. */
  readonly names: ReadonlyMap<string, Location>;
  /** Longest name in words. */
  readonly longest: number;
  /** The first two letters of every name, to pass over most words quickly. */
  readonly beginnings: ReadonlySet<number>;
  /** Every beginning of every name, so that what is no name is soon let go. */
  readonly prefixes: ReadonlySet<string>;
  /** A kind of place that stands here once only: "de school". */
  readonly kinds: ReadonlyMap<PlaceKind, string>;
  /** Street -> its house numbers. */
  readonly houses: ReadonlyMap<string, ReadonlySet<number>>;
  /** A misspelt name -> where it is, or null; a memory that never changes an answer. */
  readonly misspelt: Map<string, Location | null>;
}

/** What is needed of a neighbourhood. */
export type Named = Pick<Neighbourhood, 'streets' | 'places' | 'exits' | 'aliases' | 'houses'>;

const list = (text: string): string[] => text.split(',').map((word) => word.trim());
const SHORT = list(dutch.grammar.shortEndings).map((pair) => pair.split('=') as [string, string]);
const OPTIONAL = new Set(list(dutch.grammar.beforeNames));
const TOWARDS = new RegExp(`^(${list(dutch.grammar.to).join('|')}) `, 'i');
/** Words that are a kind of place and so no name by themselves. */
const KIND_WORDS = new Set(Object.values(dutch.meanings.placeKind).flatMap((words) => list(words ?? '')));

/** The name, the name without its leading words, and its short forms. */
function variants(name: string): string[][] {
  const words = splitPhrase(name);
  const all = [words];
  let rest = words;
  while (rest.length > 1 && OPTIONAL.has(rest[0] ?? '')) {
    rest = rest.slice(1);
    all.push(rest);
  }
  for (const variant of [...all]) {
    const last = variant.at(-1) ?? '';
    for (const [short, long] of SHORT) {
      if (last.endsWith(long) && last.length > long.length) all.push([...variant.slice(0, -1), `${last.slice(0, -long.length)}${short}`]);
    }
  }
  return all;
}

export function buildGazetteer(neighbourhood: Named): Gazetteer {
  const names = new Map<string, Location>();
  let longest = 1;
  const add = (name: string, location: Location, whole: boolean): void => {
    for (const [index, words] of variants(name).entries()) {
      const key = words.join('');
      if (key.length < 3 || names.has(key) || (index > 0 && !whole && KIND_WORDS.has(words.join(' ')))) continue;
      names.set(key, location);
      longest = Math.max(longest, words.length);
    }
  };
  const targets = new Map<string, Location>();
  for (const { id } of neighbourhood.streets) targets.set(id, { street: id });
  for (const { id } of [...neighbourhood.places, ...neighbourhood.exits]) targets.set(id, { place: id });
  for (const house of neighbourhood.houses) {
    const street = neighbourhood.streets[house.street]?.id;
    if (street !== undefined) targets.set(house.id, { street, house: house.number });
  }
  const houses = new Map<string, Set<number>>();
  for (const house of neighbourhood.houses) {
    const street = neighbourhood.streets[house.street]?.id ?? '';
    houses.set(street, (houses.get(street) ?? new Set<number>()).add(house.number));
  }
  for (const { name, target } of neighbourhood.aliases) {
    const location = targets.get(target);
    if (location) add(name, location, true);
  }
  for (const { id, name } of neighbourhood.streets) add(name, { street: id }, true);
  for (const { id, name } of neighbourhood.places) add(name, { place: id }, false);
  // "Richting Assen" is called Assen.
  for (const { id, name } of neighbourhood.exits) add(name.replace(TOWARDS, ''), { place: id }, false);

  const counts = new Map<PlaceKind, string[]>();
  for (const { id, kind } of neighbourhood.places) counts.set(kind, [...(counts.get(kind) ?? []), id]);
  const kinds = new Map([...counts].flatMap(([kind, ids]) => (ids.length === 1 && ids[0] !== undefined ? [[kind, ids[0]] as const] : [])));
  const prefixes = new Set([...names.keys()].flatMap((name) => Array.from(name, (_, index) => name.slice(0, index + 1))));
  return { names, prefixes, longest, beginnings: new Set([...names.keys()].map(beginning)), kinds, houses, misspelt: new Map() };
}

/** The first two letters as one number. */
export function beginning(word: string): number {
  return word.charCodeAt(0) * 65_536 + (word.length > 1 ? word.charCodeAt(1) : 0);
}

/** Errors that a name of so many letters may hold. */
function tolerance(length: number): number {
  return length < 6 ? 0 : length < 9 ? 1 : 2;
}
const MEMORY = 5000;

/** The one name that is nearest to a misspelt word; null when none or two are near. */
export function nearestName(gazetteer: Gazetteer, word: string): Location | null {
  const known = gazetteer.misspelt.get(word);
  if (known !== undefined) return known;
  let best: Location | null = null;
  let least = tolerance(word.length) + 1;
  for (const [name, location] of gazetteer.names) {
    if (name[0] !== word[0] || Math.abs(name.length - word.length) > 2 || tolerance(name.length) === 0) continue;
    const errors = distance(name, word);
    if (errors < least) {
      least = errors;
      best = location;
    } else if (errors === least && best !== location) best = null;
  }
  const found = least <= Math.min(tolerance(word.length), 2) ? best : null;
  if (gazetteer.misspelt.size >= MEMORY) gazetteer.misspelt.clear();
  gazetteer.misspelt.set(word, found);
  return found;
}
