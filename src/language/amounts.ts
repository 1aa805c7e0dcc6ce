// Ages and heights in figures and words: "een jaar of dertig", "74-jarige", "1.85 m", "een meter tachtig".
import type { PersonFacts } from '../scenario/appearance.ts';
import type { Range } from './facts.ts';
import { is, isAnywhere, meaningOf, type Reading, type Tag } from './reading.ts';

/** A value with the tokens [start, end) that say it. */
export interface Amount<Value> {
  readonly value: Value;
  /** What was said in figures: years or centimetres. */
  readonly range?: Range;
  readonly start: number;
  readonly end: number;
}

type Age = NonNullable<PersonFacts['age']>;
type Height = NonNullable<PersonFacts['height']>;

/** The band of a number of years. */
function ageBand(years: number): Age {
  if (years < 12) return 'child';
  if (years < 20) return 'teenager';
  if (years < 30) return 'twenties';
  if (years < 40) return 'thirties';
  if (years < 50) return 'forties';
  if (years < 60) return 'fifties';
  return years < 70 ? 'sixties' : 'seventies';
}

/** The band of a height in centimetres. */
function heightBand(centimetres: number): Height {
  if (centimetres < 165) return 'short';
  return centimetres <= 180 ? 'average' : 'tall';
}

function numberAt(reading: Reading, index: number): number | null {
  const token = reading.tokens[index];
  if (token === undefined) return null;
  return token.number ?? reading.lexicon.numbers.get(token.text) ?? null;
}

/** Words before `index` that end in one of the phrases of "in de", "een jaar of", "begin". */
function startOfInThe(reading: Reading, index: number): number | null {
  let text = '';
  for (let back = 1; back <= 4 && index - back >= 0; back += 1) {
    const token = reading.tokens[index - back];
    if (token === undefined || (reading.tokens[index - back + 1]?.gap ?? 'stop') === 'stop') return null;
    text = text === '' ? token.text : `${token.text} ${text}`;
    if (reading.lexicon.grammar.inThe.has(text)) return index - back;
  }
  return null;
}

/** "Tussen de 20 en 30", "20 à 25", "30-35": the index of the second number. */
function rangeEnd(reading: Reading, index: number): number {
  if (numberAt(reading, index + 1) !== null && reading.tokens[index + 1]?.mark === '-') return index + 1;
  if (!is(reading, index + 1, 'between') || reading.tokens[index + 1]?.gap === 'stop') return index;
  const second = is(reading, index + 2, 'article') ? index + 3 : index + 2;
  return numberAt(reading, second) !== null ? second : index;
}

function endOfYears(reading: Reading, index: number): number | null {
  const after = reading.tokens[index + 1];
  if (after === undefined || after.gap === 'stop' || after.gap === 'comma' || !is(reading, index + 1, 'year')) return null;
  return is(reading, index + 2, 'yearsOld') ? index + 3 : index + 2;
}

/** "Meneer Jan, 78, ziet slecht", "mevrouw (76)": a number by itself behind somebody. */
function isAside(reading: Reading, index: number): boolean {
  if (reading.tokens[index]?.gap !== 'comma' || (reading.tokens[index + 1]?.gap ?? 'stop') === 'glue') return false;
  for (let back = index - 1; back >= index - 3 && back >= 0; back -= 1) {
    const somebody = reading.tagOf[back]?.meanings.some(({ meaning }) => meaning === 'sex' || meaning === 'kin' || meaning === 'somebody');
    if (somebody) return true;
    if (reading.tokens[back]?.gap === 'stop') return false;
  }
  return false;
}

/** "Dochtertje van 5", "jongetje van 4". */
function isChild(tag: Tag | undefined): boolean {
  return meaningOf(tag, 'ageNoun') !== undefined || meaningOf(tag, 'kin') !== undefined || meaningOf(tag, 'sex') !== undefined;
}

function aged(least: number, most: number, start: number, end: number): Amount<Age> {
  return { value: ageBand(Math.floor((least + most) / 2)), range: { least, most }, start, end };
}

/** Minutes, metres, euros: no years of age. */
function isCounted(reading: Reading, index: number): boolean {
  const gap = reading.tokens[index]?.gap;
  return is(reading, index, 'notAnAge') && gap !== 'comma' && gap !== 'stop';
}

/** "16jarige", "18jr", "30er": in one word. */
const JOINED = /^(\d{1,2})(?:jr|jaar|jarige?n?|ers?|plus|plusser)$/;

function joinedAge(reading: Reading, index: number): Amount<Age> | null {
  const years = Number(JOINED.exec(reading.tokens[index]?.text ?? '')?.[1] ?? 0);
  return years < 2 ? null : aged(years, years, index, index + 1);
}

function ageAt(reading: Reading, index: number): Amount<Age> | null {
  const first = numberAt(reading, index);
  if (first === null || first > 105 || (reading.tokens[index - 1]?.number !== null && reading.tokens[index]?.gap === 'glue')) return null;
  const last = rangeEnd(reading, index);
  const second = numberAt(reading, last) ?? first;
  const years = Math.floor((first + second) / 2);
  const ended = endOfYears(reading, last);
  const old = ended !== null && is(reading, ended - 1, 'yearsOld');
  if (ended !== null) {
    if (!old && (years < 2 || is(reading, index - 1, 'since') || isCounted(reading, ended))) return null;
    return aged(first, second, index, ended);
  }
  const after = reading.tokens[last + 1];
  const alone = after === undefined || (!isCounted(reading, last + 1) && after.gap !== 'glue');
  if (alone && years >= 1 && years < 12 && is(reading, index - 1, 'from') && isChild(reading.tagOf[index - 2]))
    return aged(first, second, index, last + 1);
  const opening = startOfInThe(reading, index);
  if (!alone || years < (opening === null ? 12 : 2) || years > 99) return null;
  const between = opening !== null && is(reading, opening, 'between');
  if (opening !== null && years >= (is(reading, index - 2, 'year') ? 2 : 15) && (!between || last > index))
    return aged(first, second, opening, last + 1);
  const noun = reading.tagOf[index - 2] ?? (is(reading, index - 2, 'about') ? reading.tagOf[index - 3] : undefined);
  const person = noun?.meanings.some(({ meaning }) => meaning === 'sex' || meaning === 'somebody' || meaning === 'kin') ?? false;
  if (person && is(reading, index - 1, 'about') && !is(reading, last + 1, 'article')) return aged(first, second, index, last + 1);
  const predicate =
    is(reading, index - 1, 'be') &&
    (is(reading, index - 2, 'they') ||
      reading.tagOf[index - 2]?.meanings.some(({ meaning }) => meaning === 'sex' || meaning === 'kin') === true);
  const direct = predicate || (reading.tagOf[index - 1]?.meanings.some(({ meaning }) => meaning === 'sex') ?? false);
  const ends = after === undefined || after.gap !== 'space';
  // "Jongen, beetje 18 a 19": two numbers close together beside somebody.
  const range =
    last > index &&
    second > first &&
    second - first <= 10 &&
    first >= 12 &&
    is(reading, index + 1, 'between') &&
    !is(reading, index - 1, 'houseNumber');
  if (range && [1, 2, 3, 4, 5].some((back) => isChild(reading.tagOf[index - back]))) return aged(first, second, index, last + 1);
  const aside = ends && isAside(reading, index) && last === index;
  return predicate || aside || ((direct || is(reading, index - 1, 'ageWord')) && ends) ? aged(first, second, index, last + 1) : null;
}

export function readAges(reading: Reading): Amount<Age>[] {
  const ages: Amount<Age>[] = [];
  for (let index = 0; index < reading.tokens.length; index += 1) {
    const decade = meaningOf(reading.tagOf[index], 'decade');
    const opening = decade === undefined ? null : startOfInThe(reading, index);
    const age = ageAt(reading, index) ?? joinedAge(reading, index);
    if (decade !== undefined && opening !== null) ages.push({ value: decade, start: opening, end: index + 1 });
    else if (age) {
      ages.push(age);
      index = age.end - 1;
    }
  }
  return ages;
}

/** 1.85, 1,85 m, 1m85, 1 meter 85, 185 cm. Read from the text, because a number is split over tokens. */
const METRES = /(?<![\d.,])(?:1[.,]([4-9]\d)|2[.,](0\d)|1 ?m(?:eter)? ?([4-9]\d))(?![\d.,]\d|\d)/g;
const CENTIMETRES = /(?<![\d.,])(1[4-9]\d|20\d)(?= ?(?:cm|centimeter|lang|groot))/g;
const NOT_A_HEIGHT = /^ ?(?:euro|uur|km|kilometer|liter|procent|%)/;

function* heightsIn(reading: Reading): Generator<{ centimetres: number; from: number; to: number }> {
  const { text } = reading.plain;
  for (const match of text.matchAll(METRES)) {
    const centimetres = match[2] === undefined ? 100 + Number(match[1] ?? match[3]) : 200 + Number(match[2]);
    if (!NOT_A_HEIGHT.test(text.slice(match.index + match[0].length)))
      yield { centimetres, from: match.index, to: match.index + match[0].length };
  }
  for (const match of text.matchAll(CENTIMETRES))
    yield { centimetres: Number(match[1]), from: match.index, to: match.index + match[0].length };
  // "Een meter tachtig".
  for (let index = 1; index < reading.tokens.length - 1; index += 1) {
    const [first, last] = [reading.tokens[index - 1], reading.tokens[index + 1]];
    const rest = reading.lexicon.numbers.get(last?.text ?? '');
    if (
      first === undefined ||
      last === undefined ||
      rest === undefined ||
      rest < 40 ||
      !is(reading, index, 'metre') ||
      numberAt(reading, index - 1) !== 1
    )
      continue;
    yield { centimetres: 100 + rest, from: first.from, to: last.to };
  }
}

export function readHeights(reading: Reading): Amount<Height>[] {
  if (!/\d/.test(reading.plain.text) && !isAnywhere(reading, 'metre')) return [];
  const heights = [...heightsIn(reading)].sort((a, b) => a.from - b.from);
  const first = heights[0];
  if (first === undefined) return [];
  // "1.70-1.80": what lies between.
  const second = heights[1];
  const range = second !== undefined && second.from - first.to <= 5;
  const centimetres = range ? Math.floor((first.centimetres + second.centimetres) / 2) : first.centimetres;
  const from = reading.tokens.findIndex((token) => token.to > first.from);
  const end = reading.tokens.findIndex((token) => token.from >= (range ? second.to : first.to));
  const least = range ? Math.min(first.centimetres, second.centimetres) : first.centimetres;
  const most = range ? Math.max(first.centimetres, second.centimetres) : first.centimetres;
  return [{ value: heightBand(centimetres), range: { least, most }, start: from, end: end === -1 ? reading.tokens.length : end }];
}
