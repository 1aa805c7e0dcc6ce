// Places that stand on no map here: a street or road by the form of its name (Beukenlaan, A28), a spot without a name behind a
// preposition (achter de garages), a name with a capital (bij de Buurtkamer). It knows words only, and no neighbourhood.
import type { PlaceForm } from './placeForm.ts';
import { is, meaningOf, type Reading } from './reading.ts';

/** Tokens [start, end) of the place itself, without its preposition. */
export interface Unlisted {
  readonly start: number;
  readonly end: number;
}

/** What the word at a token looks like. */
function formOf(reading: Reading, index: number): PlaceForm {
  return reading.words[index]?.form ?? 'none';
}

/** The preposition that leads to a token, over articles and adjectives; -1 when there is none. */
function leadAt(reading: Reading, start: number): number {
  const { places } = reading.lexicon;
  for (let index = start - 1; index >= start - 4 && index >= 0; index -= 1) {
    const token = reading.tokens[index];
    const after = reading.tokens[index + 1];
    if (token === undefined || after?.gap === 'stop' || after?.gap === 'comma') return -1;
    if (places.before.has(token.text)) return index;
    const between =
      is(reading, index, 'article') ||
      is(reading, index, 'mine') ||
      is(reading, index, 'material') ||
      reading.tagOf[index]?.meanings.some(({ meaning }) => meaning === 'colour' || meaning.endsWith('Adjective')) ||
      token.text.endsWith('e') ||
      (token.number === null && token.text.length <= 4 && index === start - 1 && after?.gap === 'glue');
    if (!between) return -1;
  }
  return -1;
}

/** A28, N371, also in two words. */
function roadAt(reading: Reading, start: number): Unlisted | null {
  const token = reading.tokens[start];
  if (token === undefined || !'ans'.includes(token.text.charAt(0))) return null;
  if (/^[ans]\d{1,3}$/.test(token.text)) {
    const lead = is(reading, start - 1, 'article') ? start - 2 : start - 1;
    const led = reading.lexicon.places.before.has(reading.tokens[lead]?.text ?? '') || lead < start - 1;
    return led && meaningOf(reading.tagOf[start - 1], 'brand') === undefined ? { start, end: start + 1 } : null;
  }
  const next = reading.tokens[start + 1];
  const split = (token.text === 'a' || token.text === 'n') && token.capital && next?.gap === 'space' && next.number !== null;
  return split && reading.lexicon.places.before.has(reading.tokens[start - (is(reading, start - 1, 'article') ? 2 : 1)]?.text ?? '')
    ? { start, end: start + 2 }
    : null;
}

/** "Bij de Plus", "in Drachten", "de Hoge Brug": a capital inside a sentence, behind a preposition. */
function nameAt(reading: Reading, start: number): Unlisted | null {
  const { tokens, lexicon } = reading;
  const { places } = lexicon;
  const token = tokens[start];
  if (token === undefined || !token.capital || token.number !== null || token.gap === 'stop') return null;
  if (reading.plain.typed === reading.plain.typed.toUpperCase()) return null;
  const article = is(reading, start - 1, 'article') && tokens[start - 1]?.text !== 'die';
  const lead = article ? start - 2 : start - 1;
  if (!places.before.has(tokens[lead]?.text ?? '') || tokens[start]?.gap === 'comma') return null;
  let end = start + 1;
  while (tokens[end]?.capital && tokens[end]?.gap === 'space' && end < start + 4) end += 1;
  for (let index = start; index < end; index += 1) {
    const text = tokens[index]?.text ?? '';
    const tag = reading.tagOf[index];
    const thing = tag?.meanings.some(({ meaning }) => meaning !== 'placeKind' && meaning !== 'compass' && meaning !== 'colour') ?? false;
    if (places.nowhere.has(text) || thing) return null;
  }
  const going = ['in', 'naar', 'richting', 'uit', 'vanuit', 'tot'].includes(tokens[lead]?.text ?? '');
  if (!article && !going) return null;
  return !article && lexicon.isListed(token.text) && meaningOf(reading.tagOf[start], 'placeKind') === undefined ? null : { start, end };
}

/** "Oude Rijksweg", "Prins Bernhardstraat": back over the capitals that belong to a name. */
function nameStart(reading: Reading, start: number): number {
  let first = start;
  while (
    reading.tokens[first]?.gap === 'space' &&
    reading.tokens[first]?.capital &&
    reading.tokens[first - 1]?.capital &&
    reading.tokens[first - 1]?.gap === 'space'
  )
    first -= 1;
  return first;
}

/** The place that starts at this token or null. `lead`: whether it needs a preposition is judged here. */
export function unlistedAt(reading: Reading, start: number): Unlisted | null {
  const { tokens } = reading;
  const token = tokens[start];
  if (token === undefined) return null;
  const road = token.text.length <= 4 && (token.capital || token.number === null) ? roadAt(reading, start) : null;
  if (road) return road;
  const form = formOf(reading, start);
  const tag = reading.tagOf[start];
  const other = tag?.meanings.every(({ meaning }) => meaning !== 'placeKind' && meaning !== 'anyBag' && meaning !== 'object');
  if (form === 'none' && !token.capital) return null;
  if (form === 'none' || (other && form !== 'street')) {
    const next = tokens[start + 1];
    // "Hoge Brug", "Prins Bernhardstraat": words before the one that shows what it is.
    if (next !== undefined && next.gap !== 'stop' && next.gap !== 'comma' && token.capital && next.capital && tag === undefined) {
      const behind = formOf(reading, start + 1);
      if (behind === 'street' || ((behind === 'likely' || behind === 'general' || next.text === 'weg') && leadAt(reading, start) >= 0))
        return { start, end: start + 2 };
    }
    return nameAt(reading, start);
  }
  if (other) return null;
  if (form === 'street') return { start: nameStart(reading, start), end: start + 1 };
  const lead = leadAt(reading, start);
  const numbered = tokens[start + 1]?.number != null && tokens[start + 1]?.gap === 'space' && (tokens[start + 1]?.number ?? 0) < 400;
  if (form === 'likely')
    return (lead >= 0 && (token.capital || token.text.length >= 7)) || (token.capital && numbered)
      ? { start, end: start + 1 }
      : nameAt(reading, start);
  return lead >= 0 ? { start, end: start + 1 } : null;
}

/** "(hij rende) de volkstuinen op": a spot with an article only, that the word behind it makes the way taken. */
export function freeAt(reading: Reading, index: number): Unlisted | null {
  const { tokens, lexicon } = reading;
  const token = tokens[index];
  const behind = tokens[index + 1];
  if (token === undefined || behind?.gap !== 'space' || !is(reading, index - 1, 'article')) return null;
  const form = formOf(reading, index);
  if ((form !== 'general' && !(form === 'likely' && token.capital)) || !lexicon.places.behind.has(behind.text)) return null;
  if (lexicon.places.ways.has(`${token.text} ${behind.text}`)) return null;
  return is(reading, index + 2, 'article') && tokens[index + 2]?.gap === 'space' ? null : { start: index, end: index + 1 };
}

/** Whether a word is a spot without a name: steeg, achterpad. */
export function isGeneral(reading: Reading, index: number): boolean {
  return formOf(reading, index) === 'general';
}
