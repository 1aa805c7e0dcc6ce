// Where the hall pointed, ready to be drawn and written. Pure.
import type { GuessCard } from '../../../protocol/documents.ts';
import type { Neighbourhood } from '../../../scenario/neighbourhood.ts';
import type { MapPoint } from '../../map/mapProps.ts';

/** More rows than this cannot be read from the back. */
const MOST_ROWS = 7;

export interface GuessedStreet {
  readonly street: string;
  readonly name: string;
  readonly count: number;
  /** Its number on the map, from 1. */
  readonly number: number;
  readonly point: MapPoint | null;
}

/** The middle of a street's longest stretch; null for a street that the map does not have. */
export function streetPoint({ streets, segments }: Pick<Neighbourhood, 'streets' | 'segments'>, id: string): MapPoint | null {
  const street = streets.findIndex((one) => one.id === id);
  const longest = segments
    .filter((segment) => segment.street === street)
    .reduce<(typeof segments)[number] | null>((best, one) => (best === null || one.length > best.length ? one : best), null);
  if (street < 0 || longest === null) return null;
  const half = longest.length / 2;
  const next = longest.lengths.findIndex((length) => length >= half);
  const from = longest.line[next - 1];
  const to = longest.line[next];
  if (from === undefined || to === undefined) return to ?? null;
  const start = longest.lengths[next - 1] ?? 0;
  const part = (half - start) / Math.max(1, (longest.lengths[next] ?? half) - start);
  return { x: from.x + part * (to.x - from.x), y: from.y + part * (to.y - from.y) };
}

/** The streets that were chosen most, most first, equal ones by name; and how many guesses the rest hold. */
export function guessedStreets(
  revealed: NonNullable<GuessCard['revealed']>,
  neighbourhood: Pick<Neighbourhood, 'streets' | 'segments'>,
): { readonly rows: readonly GuessedStreet[]; readonly others: number } {
  const named = revealed.streets
    .filter(({ count }) => count > 0)
    .map(({ street, count }) => ({ street, count, name: neighbourhood.streets.find(({ id }) => id === street)?.name ?? street }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  return {
    rows: named.slice(0, MOST_ROWS).map((one, index) => ({ ...one, number: index + 1, point: streetPoint(neighbourhood, one.street) })),
    others: named.slice(MOST_ROWS).reduce((sum, { count }) => sum + count, 0),
  };
}
