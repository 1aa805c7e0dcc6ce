// Words that somebody could type to make trouble: for those who read them, for what stores them, or for what looks them up.
import type { Chance } from './chance.ts';

/** Names that every object of JavaScript has, and names that are none. */
export const NAMES_OF_OBJECTS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'length',
  '0',
  '-1',
  'null',
  '',
];

/** Texts with something in them. */
export const TROUBLE: readonly string[] = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)>',
  'javascript:alert(1)',
  '{{7*7}}<%= 7*7 %>',
  "'; DROP TABLE evenings; --",
  // Turns what follows, hides it, or joins it.
  '\u202eNAM ED NEEG\u202c',
  '\u2066\u2067\u2068\u2069\u200e\u200f\u061c',
  '\u200b\u200c\u200d\ufeff\u2060\u00ad',
  'a\u0000b\u0007c\u001b[31md\u0085e\u2028f\u2029g',
  '\ud800',
  'x\udc00\ud800y',
  `Z${'\u0300\u0301\u0316\u0489'.repeat(60)}a${'\u035c'.repeat(60)}lgo`,
  '\u{1F468}\u200d\u{1F469}\u200d\u{1F467}\u200d\u{1F466}'.repeat(30),
  '\u{1F6A8}'.repeat(140),
  '\ufdfd\u{12031}\ua9c5'.repeat(40),
  '\u1100\u1161\u11a8'.repeat(50),
  'ﷺ'.repeat(60),
  'İıſK',
  '𝕭𝖔𝖊𝖋',
  '\ue000\u{f0000}\u{10ffff}',
  '112',
  'Weet ik niet',
  'Ik heb 112 gebeld, een man met een blauwe jas klimt over de schutting aan de Haverkamp 12',
  'wit busje 12-ABC-3 rijdt hard weg richting de kerk',
  `${'heel '.repeat(59)}ver`,
  `${'1,80 '.repeat(60)}`,
  `${'.'.repeat(300)}`,
  `${'nee, '.repeat(60)}weet ik niet`,
  `${'('.repeat(150)}${')'.repeat(150)}`,
  'tussen 99999999999999999999 en -1 jaar oud, 0,0000001 meter lang, over 1e309 minuten',
  ' ',
  '\n\r\t',
];

/** Any characters at all, also halves of them. */
export function noise(chance: Chance, longest: number): string {
  let text = '';
  for (let left = chance.below(longest); left > 0; left -= 1) {
    const kind = chance.below(4);
    if (kind === 0) text += String.fromCharCode(chance.below(128));
    else if (kind === 1) text += String.fromCharCode(chance.below(65_536));
    else if (kind === 2) text += String.fromCodePoint(chance.below(0x110000));
    else text += chance.pick(['"', '{', '}', '[', ']', ':', ',', '\\', '\\u', '0', 'e', '-', 'true', 'null', ' ']);
  }
  return text;
}

/** Something to say. */
export function words(chance: Chance): string {
  if (chance.once(6)) return noise(chance, 60);
  const text = chance.pick(TROUBLE);
  return chance.once(3) ? `${text} ${chance.pick(TROUBLE)}` : text;
}
