// Finds the listed word that an unknown word is one typing error away from.
import { distance } from 'fastest-levenshtein';

/** Shorter words have too many neighbours that mean something else. */
const SHORTEST = 6;
/** Of shorter words a letter too many or too few makes another word too often, and another letter even more so. */
const SHORTEST_ADDED = 7;
const SHORTEST_CHANGED = 8;

export type Speller = (word: string) => string | null;

function shortened(word: string): string[] {
  const list = [word];
  for (let index = 0; index < word.length; index += 1) list.push(word.slice(0, index) + word.slice(index + 1));
  return list;
}

/** Two neighbouring letters swapped: deru, jsa. */
function isSwap(first: string, second: string): boolean {
  if (first.length !== second.length) return false;
  let index = 0;
  while (index < first.length && first[index] === second[index]) index += 1;
  return first[index] === second[index + 1] && first[index + 1] === second[index] && first.slice(index + 2) === second.slice(index + 2);
}

/** A letter doubled or one of a pair forgotten: parrkeren, brede for bredde. */
function isDoubling(first: string, second: string): boolean {
  const [long, short] = first.length > second.length ? [first, second] : [second, first];
  if (long.length !== short.length + 1) return false;
  let index = 0;
  while (index < short.length && long[index] === short[index]) index += 1;
  return index > 0 && long[index] === long[index - 1] && long.slice(index + 1) === short.slice(index);
}

/** One letter more, less or other. */
function isNear(listed: string, word: string): boolean {
  const shortest = listed.length === word.length ? SHORTEST_CHANGED : SHORTEST_ADDED;
  return listed.length >= shortest && distance(listed, word) === 1;
}

/**
 * Words with a letter left out serve as the index: two words one error apart share one. Of the words in `guarded` (verbs, mostly:
 * gewond and gezond, gelopen and gekropen) only swapped and doubled letters are forgiven, which hardly ever make another word.
 */
export function makeSpeller(forgiven: Iterable<string>, guarded: Iterable<string>): Speller {
  const index = new Map<string, string[]>();
  const free = new Set(forgiven);
  for (const word of new Set([...free, ...guarded])) {
    if (word.length < SHORTEST || /\d/.test(word)) continue;
    for (const key of shortened(word)) {
      const known = index.get(key);
      if (known) known.push(word);
      else index.set(key, [word]);
    }
  }
  return (word) => {
    if (word.length < SHORTEST || word.length > 30 || /\d/.test(word)) return null;
    for (const key of shortened(word)) {
      for (const candidate of index.get(key) ?? []) {
        // The first letter is hardly ever the one that is wrong.
        if (
          candidate[0] === word[0] &&
          (isSwap(candidate, word) || isDoubling(candidate, word) || (free.has(candidate) && isNear(candidate, word)))
        )
          return candidate;
      }
    }
    return null;
  };
}
