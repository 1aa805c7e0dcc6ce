// Real exercises in the street, and a round beside them: one list for paper, screen and beamer. Only what was measured and printed is
// here (domain.md section 4, evidence.md V4 and V5): four times, in three places. Knows no words.
import type { RoundTimes } from '../../../../views/debrief.ts';

/**
 * Minutes as newspapers told them. Breda, December 2016: an officer with a crowbar whom nobody expected, until the first message
 * (nu.nl/breda/4371860). Goor, February 2019, two officers who jogged (rtvoost.nl/nieuws/264871), and Nijmegen, twice
 * (gelderlander.nl, "Politie oefent met nepboef"): neighbours who knew of it looked for somebody on foot until they found them.
 */
export const REAL_EXERCISES = [
  { id: 'breda', of: 'firstMessage', minutes: 60 },
  { id: 'goor', of: 'found', minutes: 25 },
  { id: 'nijmegen', of: 'found', minutes: 30 },
  { id: 'nijmegenAgain', of: 'found', minutes: 45 },
] as const;

export type Measure = (typeof REAL_EXERCISES)[number]['of'];

/** How long something took in this round; `none`: it did not happen, or there was nothing to count from. */
export interface Compared {
  readonly measure: Measure;
  readonly here: { readonly minutes: number } | { readonly none: 'never' | 'withoutMessage' };
  readonly there: readonly { readonly id: (typeof REAL_EXERCISES)[number]['id']; readonly minutes: number }[];
}

const MINUTE = 60_000;

/**
 * What of a round can be set beside them. The first message counts from when somebody came whom nobody expected: only with a
 * burglar. Finding counts from the first message or Burgernet on. A driver who fled and a quiet street were measured nowhere.
 */
export function comparedWithStreet(times: RoundTimes): readonly Compared[] {
  const { protagonist, cameAt, firstLineAt, searchedFrom, foundAt } = times;
  const there = (measure: Measure): Compared['there'] => REAL_EXERCISES.filter(({ of }) => of === measure);
  const took = (from: number, to: number) => ({ minutes: Math.round(Math.max(0, to - from) / MINUTE) });
  const found: Compared = {
    measure: 'found',
    there: there('found'),
    here:
      foundAt === null
        ? { none: 'never' }
        : searchedFrom === null || searchedFrom > foundAt
          ? { none: 'withoutMessage' }
          : took(searchedFrom, foundAt),
  };
  const message: Compared = {
    measure: 'firstMessage',
    there: there('firstMessage'),
    here: cameAt === null || firstLineAt === null ? { none: 'never' } : took(cameAt, firstLineAt),
  };
  if (protagonist === 'suspect') return [message, found];
  return protagonist === 'missing' ? [found] : [];
}
