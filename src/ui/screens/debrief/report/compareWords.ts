import type { StreetTimesText } from '../../../text/nl/streetTimes.ts';
import type { Compared } from './realExercises.ts';

/** How long it took here, in words. */
export function hereText(here: Compared['here'], text: StreetTimesText): string {
  return 'none' in here ? text[here.none] : text.minutes(here.minutes);
}

/** How far the comparison goes: who expected what, and where the figures were printed, of what is compared only. */
export function aboutText(
  rows: readonly Pick<Compared, 'measure'>[],
  text: StreetTimesText,
): { readonly known: string; readonly sources: string } {
  return {
    known: rows.map(({ measure }) => text.known[measure]).join(' '),
    sources: text.sources(rows.map(({ measure }) => text.source[measure]).join(', ')),
  };
}
