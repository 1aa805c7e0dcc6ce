// Words, numbers and what stands between them.
import type { PlainText } from './plainText.ts';

/** What stands before a word: a space, nothing but a mark inside a word (t-shirt, 1.80), a comma or the like, or the end of a sentence. */
export type Gap = 'space' | 'glue' | 'comma' | 'stop';

export interface Token {
  /** Of equal words the same string, once they are looked up (reading.ts). */
  text: string;
  /** [from, to) in the plain text. */
  readonly from: number;
  readonly to: number;
  readonly gap: Gap;
  /** The mark of a glued token: hyphen, full stop, comma, slash. */
  readonly mark: string;
  readonly capital: boolean;
  /** Of a token of digits only; else null. */
  readonly number: number | null;
  /** The sentence that it stands in ends with a question mark. */
  asks: boolean;
}

const LETTER = /[\p{L}\p{N}]/u;
const ABBREVIATIONS = new Set(['nr', 'st', 'ca', 'plm', 'bijv', 'mw', 'dhr', 'mevr', 'hr', 'ong', 'gem', 'no', 'jr', 'mr', 'mrs', 'dr']);

function isWordCharacter(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
  return LETTER.test(text.charAt(index));
}

/** An apostrophe inside a word belongs to it: auto's, zo'n, foto's. */
function wordEnd(text: string, start: number): number {
  let index = start;
  // "112gebeld": the space forgotten.
  if (text.startsWith('112', start) && /^[a-z]{3}/.test(text.slice(start + 3, start + 6))) return start + 3;
  while (
    index < text.length &&
    (isWordCharacter(text, index) ||
      (text.charAt(index) === "'" && index > start && index + 1 < text.length && isWordCharacter(text, index + 1)))
  )
    index += 1;
  return index;
}

/** Reads the characters between two words. */
function gapBetween(between: string, before: string): Gap {
  if (between === ' ' && before !== '') return 'space';
  if (before === '' || /[!?\n\r\u2028\u2029]/.test(between)) return 'stop';
  if (between.includes('.')) {
    if (between === '.') return 'glue';
    const abbreviated = ABBREVIATIONS.has(before) || before.endsWith('str') || (before.length === 1 && before > '9');
    if (!abbreviated || between.indexOf('.') !== between.lastIndexOf('.')) return 'stop';
  }
  if (between === '-' || between === '/' || between === ',' || between === "'" || between === ':') return 'glue';
  return /[,;:()[\]{}"<>*|\-/]/.test(between) ? 'comma' : 'space';
}

const DIGITS = /^\d{1,9}$/;

export function tokenize(plain: PlainText): Token[] {
  const { text, typed } = plain;
  const tokens: Token[] = [];
  let index = 0;
  let last = 0;
  let before = '';
  let sentence = 0;
  while (index < text.length) {
    if (!isWordCharacter(text, index)) {
      index += 1;
      continue;
    }
    const to = wordEnd(text, index);
    const between = text.slice(last, index);
    const word = text.slice(index, to);
    const gap = gapBetween(between, before);
    if (gap === 'stop') {
      if (between.includes('?')) markQuestion(tokens, sentence);
      sentence = tokens.length;
    }
    const first = typed.charAt(index);
    const number = DIGITS.test(word) ? Number(word) : null;
    tokens.push({
      text: word.includes("'") ? word.replaceAll("'", '') : word,
      from: index,
      to,
      gap,
      mark: gap === 'glue' ? between : '',
      capital: first !== text.charAt(index),
      number,
      asks: false,
    });
    before = word;
    last = to;
    index = to;
  }
  if (text.slice(last).includes('?')) markQuestion(tokens, sentence);
  return tokens;
}

function markQuestion(tokens: readonly Token[], from: number): void {
  for (let index = from; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token) token.asks = true;
  }
}
