import type { HallCourse } from '../../../../views/hallDebrief.ts';

/** In a smaller hall a number points at a person (our own choice). */
export const LEAST_PLAYERS = 5;

/** How many people did what costs points, most people first; none in a hall so small that everybody would know who it was. */
export function slipsToTell({ players, score }: Pick<HallCourse, 'players'> & { readonly score: Pick<HallCourse['score'], 'slips'> }) {
  return players < LEAST_PLAYERS ? [] : score.slips.toSorted((a, b) => b.people - a.people);
}
