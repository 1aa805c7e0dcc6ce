// From an inflected Dutch or English word back to the forms that may stand in a list: blauwe -> blauw, jassen -> jas,
// jasje -> jas, grijze -> grijs. Only proposals: the caller takes the first that is listed, so nothing is stemmed too far.

const CONSONANT_PAIR = /([bdfgklmnprst])\1$/;
const OPEN_SYLLABLE = /^(.*[bcdfghjklmnpqrstvwxz])?([aeou])([bdfgklmnprstvz])$/;

/** Spelling of a stem on its own: ass -> as, rod -> rood, grijz -> grijs, brav -> braaf. */
function* respelled(stem: string): Generator<string> {
  yield stem;
  if (CONSONANT_PAIR.test(stem)) yield stem.slice(0, -1);
  const hard = stem.endsWith('z') ? `${stem.slice(0, -1)}s` : stem.endsWith('v') ? `${stem.slice(0, -1)}f` : stem;
  if (hard !== stem) yield hard;
  const open = OPEN_SYLLABLE.exec(hard);
  if (open) yield `${open[1] ?? ''}${open[2]}${open[2]}${open[3]}`;
}

/** At least three letters stay. */
const ENDINGS = ['etjes', 'tjes', 'pjes', 'jes', 'etje', 'tje', 'pje', 'je', 'en', 'e', 's', 'n'];

export function* baseForms(word: string): Generator<string> {
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < 3) continue;
    const stem = word.slice(0, -ending.length);
    yield* respelled(stem);
    if (ending === 'n' || ending === 's') yield `${stem}e`;
  }
}
