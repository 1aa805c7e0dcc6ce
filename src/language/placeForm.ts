// What a word says of a place by its form alone: Beukenlaan is a street, fietsenhok a spot without a name.
import type { PlaceWords } from './words/vocabulary.ts';

export type PlaceForm = 'street' | 'likely' | 'general' | 'none';

const SHORTEST_STEM = 3;

function endsIn(word: string, endings: ReadonlySet<string>): boolean {
  for (let cut = SHORTEST_STEM; cut < word.length - 2; cut += 1) if (endings.has(word.slice(cut))) return true;
  return false;
}

/** What the lists know of places, and whether they hold a word. */
export interface PlaceLists {
  readonly places: { readonly [Name in keyof PlaceWords]: ReadonlySet<string> };
  readonly isListed: (word: string) => boolean;
}

/** The form of a word. */
export function placeFormOf(word: string, { places, isListed }: PlaceLists): PlaceForm {
  if (places.general.has(word)) return 'general';
  if (places.never.has(word) || /\d/.test(word)) return 'none';
  if (endsIn(word, places.streetEndings)) return 'street';
  if (endsIn(word, places.generalEndings)) return 'general';
  return !isListed(word) && endsIn(word, places.likelyEndings) ? 'likely' : 'none';
}
