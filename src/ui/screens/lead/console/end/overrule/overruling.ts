// What the panel works with, wherever the score stands: in an evening on a server, in one of this page, or in a kept log.
import type { Ruling } from '../../../../../../sim/log.ts';
import type { Briefing } from '../../../../../../views/briefing.ts';
import type { DebriefView } from '../../../../../../views/debrief.ts';

export interface Overruling {
  /** Who took part, as they are called on this screen. */
  readonly people: readonly { readonly seat: string; readonly name: string }[];
  readonly rulings: readonly Ruling[];
  /** How it went for this seat, with what was judged otherwise; null when that is not to be had. */
  load(seat: string): Promise<{ readonly debrief: DebriefView; readonly briefing: Briefing } | null>;
  /** Judges a line otherwise, or takes that back (null); a sentence when it was not done. */
  rule(ruling: Omit<Ruling, 'points'> & { readonly points: number | null }): Promise<string | null>;
}
