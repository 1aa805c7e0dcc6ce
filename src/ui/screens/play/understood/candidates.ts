// The words of one's own sentence that may have been meant: for what no list can hold, a plate or a type.

/** More than this fills a telephone screen. */
const MOST = 8;
/** A plate has six characters; four may be all that was seen. Without marks between them. */
const LONGEST_PLATE = 8;
/** As many words as a plate is written in: "AB 12 CD". */
const PARTS = 3;

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}?][\p{L}\p{N}?-]*/gu) ?? [];
}

/** Words, alone or up to three side by side, that a plate can be, the longest first; as plates are written. */
export function plateCandidates(text: string): readonly string[] {
  const words = wordsOf(text);
  const found = new Set<string>();
  for (let count = PARTS; count >= 1; count -= 1) {
    for (let at = 0; at + count <= words.length; at += 1) {
      const parts = words.slice(at, at + count);
      const joined = parts.join('-').toUpperCase();
      const bare = joined.replaceAll('-', '');
      const short = parts.every((part) => count === 1 || part.length <= 3);
      if (short && bare.length >= 2 && bare.length <= LONGEST_PLATE && /[\d?]/.test(bare)) found.add(joined);
    }
  }
  return [...found].slice(0, MOST);
}

/** Words that a type can be: with a capital or a figure first, then the others of some length. */
export function modelCandidates(text: string): readonly string[] {
  const words = [...new Set(wordsOf(text))].filter((word) => word.length <= 30);
  const names = words.filter((word) => /[\p{Lu}\d]/u.test(word));
  return [...names, ...words.filter((word) => !names.includes(word) && word.length >= 3)].slice(0, MOST);
}
