// Number plates: the fourteen Dutch series, parts of one, and foreign ones behind the word for a plate. Only as text: whose it
// is, is nobody's business here. Plates of exercises hold a vowel, so every letter is accepted.
import { is, isAnywhere, meaningOf, type Reading } from './reading.ts';

export interface Plate {
  /** Capitals, groups joined by hyphens, `?` for a character not seen. */
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

/** The groups of the series since 1951: letters (L) and figures (D). */
const SERIES = new Set([
  'LL-DD-DD',
  'DD-DD-LL',
  'DD-LL-DD',
  'LL-DD-LL',
  'LL-LL-DD',
  'DD-LL-LL',
  'DD-LLL-D',
  'D-LLL-DD',
  'LL-DDD-L',
  'L-DDD-LL',
  'LLL-DD-L',
  'L-DD-LLL',
  'D-LL-DDD',
  'DDD-LL-D',
]);

const shape = (text: string): string => text.replace(/[A-Z]/g, 'L').replace(/\d/g, 'D');

/** Letters and figures apart; four of a kind are two groups: AB12CD -> AB-12-CD, ABCD12 -> AB-CD-12. */
function grouped(compact: string): string {
  const groups = compact.match(/[A-Z]+|\d+/g) ?? [];
  return groups.flatMap((group) => (group.length === 4 ? [group.slice(0, 2), group.slice(2)] : [group])).join('-');
}

const WHOLE =
  /(?<![a-z0-9-])(?:([a-z]{1,3}|\d{1,3})([-. ])([a-z]{1,3}|\d{1,3})\2([a-z]{1,3}|\d{1,3})|(?=[a-z]*\d)(?=\d*[a-z])[a-z0-9]{6})(?![a-z0-9-])/g;

/** Whether there may be one: quicker than looking for each. */
const ANY_WHOLE = new RegExp(WHOLE.source);

function wholePlate(reading: Reading): Plate | null {
  if (!/\d/.test(reading.plain.text)) return null;
  const { text, typed } = reading.plain;
  if (!ANY_WHOLE.test(text)) return null;
  const named = isAnywhere(reading, 'plate');
  for (const match of text.matchAll(WHOLE)) {
    const written = match[0].toUpperCase();
    const value = match[1] === undefined ? grouped(written) : written.replace(/[. ]/g, '-');
    if (!SERIES.has(shape(value))) continue;
    // "8 en 12" has the shape of a plate too: spaces count only in capitals or beside the word.
    if (match[2] === ' ' && !named && typed.slice(match.index, match.index + match[0].length) !== written) continue;
    return { value, from: match.index, to: match.index + match[0].length };
  }
  return null;
}

/** Up to four groups of capitals or figures, or groups with a hyphen. */
const PART =
  /(?<![\p{L}\p{N}])(?:[A-Z0-9?*]{1,4}(?:[- .][A-Z0-9?*]{1,4}){0,3}|[a-z0-9]{1,3}-[a-z0-9?*]{1,3}(?:-[a-z0-9?*]{1,3})?)(?![\p{L}\p{N}])/u;
/** How far behind the word for a plate one looks. UTF-16 units. */
const NEAR = 60;
const CODE_LENGTH = 12;

/** The country before or behind the word for a plate: Duits kenteken, plaat uit Polen. */
function countryAt(reading: Reading, plate: number): { readonly code: string; readonly from: number } | null {
  for (const index of [plate - 1, plate - 2, plate + 1, plate + 2, plate + 3]) {
    const token = reading.tokens[index];
    const code = token === undefined ? undefined : reading.lexicon.countries.get(token.text);
    if (token !== undefined && code !== undefined && !reading.negated[index])
      return { code, from: Math.min(token.from, reading.tokens[plate]?.from ?? token.from) };
  }
  return null;
}

/** Another sentence begins, or somebody asks, between the word for a plate and what looks like one. */
function isElsewhere(reading: Reading, plate: number, from: number): boolean {
  for (let index = plate + 1; index < reading.tokens.length && (reading.tokens[index]?.from ?? 0) <= from; index += 1)
    if (reading.tokens[index]?.gap === 'stop' && (reading.tokens[index]?.from ?? 0) > (reading.tokens[plate]?.to ?? 0) + 3) return true;
  return false;
}

/** "Iets met XO en een 7": no word for a plate, but nothing else is spelt so. */
const GLIMPSE = /\biets met (?:een |n )?(?:([A-Z]{1,3}|\d{1,3}|[a-z])\b)(?: en (?:een |n )?([A-Z]{1,3}|\d{1,3}|[a-z])\b)?/;

/** "Rode Astra, beginnend met 9": without the word, beside a vehicle. */
const ENDS = /\b(?:begint|beginnend|begin|eindigt|eindigend|eindigde|begon)(?: het)? (?:met|op) (?:een |n )?([A-Z0-9][A-Z0-9-]{0,6})\b()/;

function glimpsedPlate(reading: Reading): Plate | null {
  if (!/iets met|begin|eindig|begon/i.test(reading.plain.typed)) return null;
  const vehicle = reading.tags.some((tag) => meaningOf(tag, 'vehicle') !== undefined || meaningOf(tag, 'brand') !== undefined);
  const match = GLIMPSE.exec(reading.plain.typed) ?? (vehicle ? ENDS.exec(reading.plain.typed) : null);
  if (match === null) return null;
  const value = [match[1], match[2]]
    .filter((part) => part !== undefined && part !== '')
    .join('?')
    .toUpperCase();
  return { value, from: match.index, to: match.index + match[0].length };
}

function partPlate(reading: Reading): Plate | null {
  const {
    tokens,
    plain: { typed },
  } = reading;
  const index = isAnywhere(reading, 'plate') ? tokens.findIndex((_, at) => is(reading, at, 'plate')) : -1;
  const word = tokens[index];
  if (word === undefined) return null;
  const after = typed.slice(word.to, word.to + NEAR);
  const country = countryAt(reading, index);
  const match = PART.exec(after);
  if (match === null || isElsewhere(reading, index, word.to + match.index))
    return country && { value: country.code, from: country.from, to: word.to };
  const from = word.to + match.index;
  let words = false;
  let mode: 'start' | 'end' | 'middle' = 'middle';
  for (let at = index + 1; at < tokens.length && (tokens[at]?.from ?? 0) < from; at += 1) {
    words = true;
    if (is(reading, at, 'plateStart')) mode = 'start';
    else if (is(reading, at, 'plateEnd')) mode = 'end';
  }
  const text = match[0].toUpperCase().replace(/[ .]/g, '-').replaceAll('*', '?');
  const seen = text.replace(/[^A-Z0-9]/g, '');
  if (seen.length < (words || match.index <= 2 ? 1 : 2) || (!/\d/.test(seen) && !words && seen.length > 3))
    return country && { value: country.code, from: country.from, to: word.to };
  const missing = '?'.repeat(Math.max(0, 6 - text.replaceAll('-', '').length));
  const value = missing === '' || mode === 'middle' ? text : mode === 'start' ? `${text}-${missing}` : `${missing}-${text}`;
  const whole = country ? `${country.code}/${value}` : value;
  return { value: whole.slice(0, CODE_LENGTH), from, to: from + match[0].length };
}

export function readPlate(reading: Reading): Plate | null {
  return wholePlate(reading) ?? partPlate(reading) ?? glimpsedPlate(reading);
}
