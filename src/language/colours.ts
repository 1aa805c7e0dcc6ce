// Which thing has which colour: "blauwe jas", "jas: blauw", "de jas is donkerblauw".
import type { Colour } from '../scenario/vocabulary.ts';
import type { PhraseMeaning } from './phrases.ts';
import { is, meaningOf, type Reading, type Tag } from './reading.ts';

/** A colour in the text. */
export interface Coloured {
  readonly colour: Colour;
  readonly tag: Tag;
}

const CARRIERS: ReadonlySet<PhraseMeaning['meaning']> = new Set([
  'upper',
  'clothes',
  'lower',
  'shoes',
  'bag',
  'anyBag',
  'headgear',
  'hairNoun',
  'face',
  'vehicle',
  'object',
  'anyVehicle',
  'brand',
  'sex',
  'somebody',
  'kin',
  'other',
  'hair',
]);
const carries = (tag: Tag | undefined): boolean => tag?.meanings.some(({ meaning }) => CARRIERS.has(meaning)) ?? false;
const isWorn = (tag: Tag | undefined): boolean =>
  carries(tag) && meaningOf(tag, 'sex') === undefined && meaningOf(tag, 'somebody') === undefined && meaningOf(tag, 'kin') === undefined;

/** How far a colour looks for its noun. */
const FAR = 4;

function ahead(reading: Reading, tag: Tag): Tag | null {
  const inflected = reading.tokens[tag.end - 1]?.text.endsWith('e') ?? false;
  for (let index = tag.end; index < tag.end + FAR; index += 1) {
    const token = reading.tokens[index];
    const next = reading.tagOf[index];
    if (token === undefined || token.gap === 'stop' || (token.gap === 'comma' && !inflected)) return null;
    if (carries(next)) return next ?? null;
    const colour = meaningOf(next, 'colour') !== undefined;
    const joined = is(reading, index, 'and') || is(reading, index, 'or') || is(reading, index, 'with');
    const between = colour || is(reading, index, 'material') || (joined && meaningOf(reading.tagOf[index + 1], 'colour') !== undefined);
    if (!between) return null;
  }
  return null;
}

function behind(reading: Reading, tag: Tag): Tag | null {
  for (let index = tag.start - 1; index >= Math.max(0, tag.start - 6); index -= 1) {
    const after = reading.tokens[index + 1];
    const linked = after?.gap === 'comma' && reading.plain.text.slice(reading.tokens[index]?.to, after.from).trim() !== ':';
    const found = reading.tagOf[index];
    const parked = [index, index - 1].some(
      (at) => meaningOf(reading.tagOf[at], 'vehicle') !== undefined || meaningOf(reading.tagOf[at], 'brand') !== undefined,
    );
    if (after === undefined || after.gap === 'stop' || (linked && !parked)) return null;
    if (isWorn(found)) return found ?? null;
    const colour = meaningOf(found, 'colour') !== undefined;
    // "Piaggio Zip wit": a model that no list has.
    const model = found === undefined && meaningOf(reading.tagOf[index - 1], 'brand') !== undefined && !is(reading, index, 'article');
    if (
      !colour &&
      !model &&
      !is(reading, index, 'link') &&
      !is(reading, index, 'intensifier') &&
      !is(reading, index, 'and') &&
      !is(reading, index, 'material')
    )
      return null;
  }
  return null;
}

/** Tag of a thing -> its colour; the first colour of a thing wins. */
export function attachColours(reading: Reading): ReadonlyMap<Tag, Coloured> {
  const found = new Map<Tag, Coloured>();
  const attach = (thing: Tag | null, colour: Colour, tag: Tag): boolean => {
    if (thing === null || found.has(thing)) return false;
    found.set(thing, { colour, tag });
    return true;
  };
  for (const tag of reading.tags) {
    const colour = meaningOf(tag, 'colour');
    if (colour === undefined || carries(tag) || reading.negated[tag.start]) continue;
    // "Dark blue", "donker blauwe": the shade of the colour behind it.
    if ((colour === 'dark' || colour === 'light') && meaningOf(reading.tagOf[tag.end], 'colour') !== undefined) continue;
    const before = reading.tagOf[tag.start - 1];
    const inflected = reading.tokens[tag.end - 1]?.text.endsWith('e') ?? false;
    // "jas blauw broek zwart": a bare colour straight behind its noun.
    const bare = !inflected && reading.tokens[tag.start]?.gap === 'space' && isWorn(before) && meaningOf(before, 'clothes') === undefined;
    if (bare && attach(before ?? null, colour, tag)) continue;
    if (attach(ahead(reading, tag), colour, tag)) continue;
    attach(behind(reading, tag), colour, tag);
  }
  return found;
}
