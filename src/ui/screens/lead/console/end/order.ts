// The running order of looking back: how it ended comes first, then the parts of the evening.
import { type Asked, LOOK_BACK_PARTS, type LookBackPart } from '../../../../../protocol/acts.ts';
import type { Act } from '../../../../../protocol/acts.ts';
import type { EveningDocument } from '../../../../../protocol/documents.ts';

/** Null: how it ended, and where everybody thought that somebody was. */
export const ORDER: readonly (LookBackPart | null)[] = [null, ...LOOK_BACK_PARTS];

/** What phones can be asked in a part; null where there is nothing to ask. */
export function askedIn(part: LookBackPart | null): Asked | null {
  switch (part) {
    case 'tops':
      return 'top';
    case 'tips':
      return 'tip';
    case 'memory':
      return 'memory';
    default:
      return null;
  }
}

/** The part so many places on in the order; the same at either end. */
export function partBeside(part: LookBackPart | null, by: 1 | -1): LookBackPart | null {
  return ORDER[Math.min(ORDER.length - 1, Math.max(0, ORDER.indexOf(part) + by))] ?? null;
}

/** What must be asked of the evening to go on to a part: what is open on the phones is closed first. */
export function actsTo(part: LookBackPart | null, { lookBack, guess }: Pick<EveningDocument, 'lookBack' | 'guess'>): readonly Act[] {
  return [
    ...(lookBack?.asked === null ? [] : [{ do: 'ask', what: null } as const]),
    ...(guess?.open === true && part !== null ? [{ do: 'closeGuess' } as const] : []),
    { do: 'showPart', part },
  ];
}
