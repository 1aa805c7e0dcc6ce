// Whether the sheet of a question lies open on a phone. Pure: what is asked, and what this person opened and closed.
import type { Asked } from '../../../../protocol/acts.ts';

/** What was last asked, and whether its sheet is open. A question that is over stays open while there is unsent text in it. */
export interface Asking {
  readonly asked: Asked | null;
  readonly open: Asked | null;
}

export const NOTHING_ASKED: Asking = { asked: null, open: null };

/** A new question opens its sheet once; one that is over closes it, but never over what somebody is writing. */
export function heard(before: Asking, asked: Asked | null, unsent: boolean): Asking {
  if (asked === before.asked) return before;
  if (asked !== null) return unsent && before.open !== null ? { asked, open: before.open } : { asked, open: asked };
  return { asked: null, open: unsent ? before.open : null };
}

/** After somebody closed the sheet: it stays closed until they open it, or until the next question. */
export function closed({ asked }: Asking): Asking {
  return { asked, open: null };
}
