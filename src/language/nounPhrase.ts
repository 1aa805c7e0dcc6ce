// Which noun an adjective belongs to: "een lange, slanke man", "hij is vrij lang", "lange zwarte jas".
import { is, type Reading, type Tag } from './reading.ts';

/** What words that describe a person or a thing can mean. */
export const DESCRIBES: ReadonlySet<string> = new Set([
  ...['ageAdjective', 'heightAdjective', 'buildAdjective', 'skinAdjective', 'hairAdjective'],
  ...['colour', 'hair', 'skin', 'build', 'height', 'ageNoun'],
]);
const THING: ReadonlySet<string> = new Set([
  ...['upper', 'clothes', 'lower', 'shoes', 'bag', 'anyBag', 'headgear'],
  ...['hair', 'hairNoun', 'face', 'vehicle', 'brand', 'other'],
]);
const isPerson = (tag: Tag | undefined): boolean =>
  tag?.meanings.some(({ meaning }) => meaning === 'sex' || meaning === 'somebody' || meaning === 'kin') ?? false;
/** Whether a phrase describes: lange, zwarte, slank. */
export const describes = (tag: Tag | undefined): boolean => tag?.meanings.some(({ meaning }) => DESCRIBES.has(meaning)) ?? false;

/** The noun that an adjective stands before: "een lange, slanke man". */
export function nounAhead(reading: Reading, tag: Tag): Tag | undefined {
  for (let index = tag.end; index < tag.end + 5; index += 1) {
    const token = reading.tokens[index];
    const next = reading.tagOf[index];
    if (token === undefined || token.gap === 'stop') return undefined;
    if (isPerson(next)) return next;
    if (
      !describes(next) &&
      !is(reading, index, 'and') &&
      !is(reading, index, 'intensifier') &&
      !reading.lexicon.grammar.material.has(token.text)
    )
      return undefined;
  }
  return undefined;
}

/** Whether what was said of a person ends here. */
export function endsPhrase(reading: Reading, index: number): boolean {
  const token = reading.tokens[index];
  if (
    token === undefined ||
    token.gap === 'stop' ||
    token.gap === 'comma' ||
    is(reading, index, 'and') ||
    is(reading, index, 'conjunction') ||
    is(reading, index, 'or')
  )
    return true;
  return (describes(reading.tagOf[index]) && !leadsToThing(reading, index)) || is(reading, index, 'with');
}

/** "Lange zwarte jas", "lang blond haar": the adjective is not of the person. */
export function leadsToThing(reading: Reading, start: number): boolean {
  for (let index = start; index < start + 4; index += 1) {
    const tag = reading.tagOf[index];
    const token = reading.tokens[index];
    if (token === undefined || token.gap === 'stop' || (token.gap === 'comma' && index > start)) return false;
    if (tag?.meanings.some(({ meaning }) => THING.has(meaning))) return true;
    if (!describes(tag) && !is(reading, index, 'material')) return false;
  }
  return false;
}

/** "Hij is vrij lang", "man, slank, donker haar": no noun behind it, and nothing but a person before it. */
export function saysOfPerson(reading: Reading, tag: Tag): boolean {
  if (!endsPhrase(reading, tag.end)) return false;
  let index = tag.start - 1;
  const own = reading.tokens[tag.start];
  if (own === undefined) return false;
  if (own.gap === 'comma' || own.gap === 'stop') return reading.tokens.length > 1 || index >= 0;
  while (
    index >= 0 &&
    (is(reading, index, 'intensifier') ||
      is(reading, index, 'and') ||
      (describes(reading.tagOf[index]) && !isPerson(reading.tagOf[index]))) &&
    !is(reading, index, 'be')
  ) {
    const gap = reading.tokens[index]?.gap;
    index -= 1;
    if (gap === 'comma' || gap === 'stop') return true;
  }
  if (isPerson(reading.tagOf[index])) return true;
  // "Die lange met de rode muts".
  if (is(reading, index, 'article') && index === tag.start - 1 && is(reading, tag.end, 'with')) return true;
  if (!is(reading, index, 'be')) return false;
  return index === 0 || is(reading, index - 1, 'they') || isPerson(reading.tagOf[index - 1]) || is(reading, index + 1, 'they');
}
