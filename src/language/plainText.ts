// The text that is read: cut at a length, without what the eye does not see, in lower case and without accents, character by
// character, so that every place in it can be pointed out in what was typed.

/** A message is read up to here; longer ones are hostile or a mistake. UTF-16 units. */
export const LONGEST = 1000;

export interface PlainText {
  /** Lower case, no accents, no control, zero-width or bidi characters. */
  readonly text: string;
  /** The same characters as typed, for capitals. */
  readonly typed: string;
  /** Place in the original of the character at `index`; `text.length` gives the end. */
  readonly origin: (index: number) => number;
}

/**
 * What the eye does not see: control and format characters (zero-width, bidi, soft hyphen, byte order mark) and the marks that
 * stand on another character (accents, variation selectors); never tab or line feed.
 */
const UNSEEN = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{M}]/u;
/** Letters, figures and marks of every day: nothing to take out, nothing to fold. */
const PLAIN = /^[\t\n\r -~]*$/;

const ACCENTS = new Map<string, string>();
for (const [plain, accented] of [
  ['a', 'àáâãäå'],
  ['c', 'ç'],
  ['e', 'èéêë'],
  ['i', 'ìíîï'],
  ['n', 'ñ'],
  ['o', 'òóôõöø'],
  ['s', 'š'],
  ['u', 'ùúûü'],
  ['y', 'ýÿ'],
  ['z', 'ž'],
  ["'", '’‘`´'],
  ['-', '‐‑–—'],
] as const) {
  for (const letter of accented) ACCENTS.set(letter, plain);
}

/** Letters with a space, full stop or the like between each two: k l o o t z a k. Four or more, or it is no word. */
const SPACED = /(?<![a-z0-9])[a-z0-9]([ .\-_*])[a-z0-9](?:\1[a-z0-9]){2,}(?![a-z0-9])/g;

/** Whether there may be such a word: quicker than looking for it. */
const ANY_SPACED = /\b[a-z0-9][ .\-_*][a-z0-9][ .\-_*][a-z0-9][ .\-_*][a-z0-9]/;

/** Never longer than one character, so that places stay places. Full-width letters are letters. */
function fold(character: string): string {
  const width = character >= '\uff01' && character <= '\uff5e' ? character.normalize('NFKC') : character;
  const lower = width.toLowerCase();
  const one = lower.length === 1 ? lower : width;
  return ACCENTS.get(one) ?? one;
}

/** Which characters only keep the letters of a spaced-out word apart. */
function spacesInWords(text: string): ReadonlySet<number> {
  const between = new Set<number>();
  for (const { index, 0: word } of text.matchAll(SPACED)) {
    if (!/[a-z]/.test(word)) continue;
    for (let offset = 1; offset < word.length; offset += 2) between.add(index + offset);
  }
  return between;
}

function withoutSpaces(plain: PlainText): PlainText {
  if (!ANY_SPACED.test(plain.text)) return plain;
  const between = spacesInWords(plain.text);
  if (between.size === 0) return plain;
  const kept = [...Array(plain.text.length).keys()].filter((index) => !between.has(index));
  const pick = (from: string): string => kept.map((index) => from.charAt(index)).join('');
  return {
    text: pick(plain.text),
    typed: pick(plain.typed),
    origin: (index) => plain.origin(kept[index] ?? plain.text.length),
  };
}

export function plainText(original: string): PlainText {
  const cut = original.length > LONGEST ? original.slice(0, LONGEST) : original;
  if (PLAIN.test(cut)) return withoutSpaces({ text: cut.toLowerCase(), typed: cut, origin: (index) => index });
  const places: number[] = [];
  let text = '';
  let typed = '';
  for (let index = 0; index < cut.length; index += 1) {
    const character = cut.charAt(index);
    if (UNSEEN.test(character)) continue;
    places.push(index);
    text += fold(character);
    typed += character;
  }
  places.push(cut.length);
  return withoutSpaces({ text, typed, origin: (index) => places[index] ?? cut.length });
}
