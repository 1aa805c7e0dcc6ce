// Number plates. The Netherlands has issued fourteen series since 1951; since 1978 without vowels. A plate of a later series
// with a vowel in a group of letters can therefore have no owner (domain.md section 5); the first three series did have them.

/** The fourteen shapes, `X` a letter and `9` a digit. */
const SERIES = [
  'XX-99-99',
  '99-99-XX',
  '99-XX-99',
  'XX-99-XX',
  'XX-XX-99',
  '99-XX-XX',
  '99-XXX-9',
  '9-XXX-99',
  'XX-999-X',
  'X-999-XX',
  'XXX-99-X',
  'X-99-XXX',
  '9-XX-999',
  '999-XX-9',
] as const;
const WITH_VOWELS = 3;

/** A plate that can never have been issued, to propose in place of another. */
export const NEVER_ISSUED = '12-OEF-3';

function shapeOf(plate: string): string {
  return plate.replace(/[A-Z?]/g, (sign) => (sign === '?' ? '?' : 'X')).replace(/\d/g, '9');
}

/** Whether this could be the plate of a real owner; `?` stands for a sign that was not seen. */
export function mayBeReal(plate: string): boolean {
  const bare = plate.toUpperCase().replace(/[\s-]/g, '');
  const shape = shapeOf(bare);
  return SERIES.some((series, i) => {
    const fits = fitsSeries(shape, series.replaceAll('-', ''));
    return fits && (i < WITH_VOWELS || !/[AEIOU]/.test(bare));
  });
}

function fitsSeries(shape: string, series: string): boolean {
  return shape.length === series.length && [...series].every((sign, i) => shape[i] === sign || shape[i] === '?');
}

const IN_TEXT = new RegExp(
  `(?<![\\w-])(?:${SERIES.map((series) => series.replaceAll('X', '[A-Za-z]').replaceAll('9', '\\d')).join('|')})(?![\\w-])`,
  'g',
);
const UNBROKEN = new RegExp(
  `(?<![\\w-])(?:${SERIES.map((series) => series.replaceAll('-', '').replaceAll('X', '[A-Z]').replaceAll('9', '\\d')).join('|')})(?![\\w-])`,
  'g',
);

/** The plates in a text that could be real. */
export function realPlatesIn(text: string): readonly string[] {
  return [...text.matchAll(IN_TEXT), ...text.matchAll(UNBROKEN)].map(([plate]) => plate).filter(mayBeReal);
}
