import type { Location } from '../../../../language/facts.ts';
import { usePlaying } from '../playing.ts';
import type { Option } from './OptionDialog.tsx';

/** More places of one's own than this are no help. */
const MOST_SEEN = 6;

/** Puts options in the order of the alphabet of the language of the screen. */
export function useAlphabetical(): <Value>(options: readonly Option<Value>[]) => readonly Option<Value>[] {
  const order = new Intl.Collator(usePlaying().lang);
  return (options) => options.toSorted((a, b) => order.compare(a.label, b.label));
}

/** Streets and places of the neighbourhood; a name that two streets share is listed once. */
export function usePlaces(): { readonly streets: readonly Option<Location>[]; readonly places: readonly Option<Location>[] } {
  const { briefing } = usePlaying();
  const sorted = useAlphabetical();
  const streets = new Map(briefing.neighbourhood.streets.map((street) => [street.name, street.id]));
  return {
    streets: sorted([...streets].map(([label, street]) => ({ label, value: { street } }))),
    places: sorted(briefing.neighbourhood.places.map((place) => ({ label: place.name, value: { place: place.id } }))),
  };
}

/** Where one saw something oneself: what was remembered first, then the newest. */
export function useSeenPlaces(): readonly Option<Location>[] {
  const { view, words, names } = usePlaying();
  const cards = [...view.cards.filter((card) => card.remembered), ...view.cards.filter((card) => !card.remembered)];
  const seen = new Map(cards.map(({ where }) => [words.location(where, names), where]));
  return [...seen]
    .filter(([label]) => label !== '')
    .slice(0, MOST_SEEN)
    .map(([label, value]) => ({ label, value }));
}
