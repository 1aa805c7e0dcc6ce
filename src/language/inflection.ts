// From an inflected word back to the word of a list: blauwe -> blauw, jassen -> jas, jasje -> jas, grijze -> grijs. The endings
// are taken off by the Snowball stemmers; what these leave is put right here: diminutives, and letters that change or double.
import { stemmer as stemDutch } from '@orama/stemmers/dutch';
import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { distance } from 'fastest-levenshtein';

export type Language = 'nl' | 'en';

const STEMMERS: Readonly<Record<Language, (word: string) => string>> = { nl: stemDutch, en: stemEnglish };
/** Endings of small things, the longest first: jasje, hoedjes, oorbelletje. */
const DIMINUTIVES = ['etjes', 'tjes', 'pjes', 'jes', 'etje', 'tje', 'pje', 'je'];
/** Letters at the end of a stem that are written otherwise when nothing follows: grijz -> grijs, brav -> braaf. */
const HARD: Readonly<Record<string, string>> = { z: 's', v: 'f' };
const DOUBLED = /([bdfgklmnprst])\1$/;
const SHORTEST = 3;
/** Letters by which a word and its base may differ: oorbelletjes, oorbel. */
const FURTHEST = 6;

function hardened(stem: string): string {
  const last = HARD[stem.at(-1) ?? ''];
  return last === undefined ? stem.replace(DOUBLED, '$1') : `${stem.slice(0, -1)}${last}`;
}

/** Boos and bos: another word, not another form. */
const single = (word: string): string => word.replace(/([aeou])\1/, '$1');

/** What a word and its base have in common. */
function keyOf(word: string, language: Language): string {
  return hardened(STEMMERS[language](word));
}

/** The word, and the word without the ending of a small thing. */
function* wholes(word: string): Generator<string> {
  yield word;
  for (const ending of DIMINUTIVES)
    if (word.endsWith(ending) && word.length - ending.length >= SHORTEST) yield word.slice(0, -ending.length);
}

/** Finds the listed word that a word is a form of; null when there is none. */
export function makeInflection(listed: Iterable<string>, language: Language): (word: string) => string | null {
  const known = new Set(listed);
  const byKey = new Map<string, string[]>();
  for (const word of known) {
    if (word.length < SHORTEST) continue;
    const key = keyOf(word, language);
    const same = byKey.get(key);
    if (same) same.push(word);
    else byKey.set(key, [word]);
  }
  return (word) => {
    if (known.has(word)) return word;
    if (word.length <= SHORTEST) return null;
    for (const whole of wholes(word)) {
      if (whole !== word && known.has(whole)) return whole;
      let best: string | null = null;
      let least = FURTHEST;
      for (const candidate of byKey.get(keyOf(whole, language)) ?? []) {
        const errors = candidate[0] === word[0] && single(candidate) !== single(whole) ? distance(candidate, whole) : FURTHEST;
        if (errors < least) {
          least = errors;
          best = candidate;
        }
      }
      if (best !== null) return best;
    }
    return null;
  };
}
