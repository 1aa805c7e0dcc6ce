import type { PolicyName } from '../../src/planner/rehearse.ts';
import type { Plot } from '../../src/scenario/cast.ts';

/** What a shipped scenario must give with this policy on every seed; null where nothing is promised. */
export function boundFor(kind: Plot['kind'], policy: PolicyName): { readonly least?: number; readonly most?: number } | null {
  switch (policy) {
    case 'ideal':
      return { least: 95 };
    case 'always-call':
    case 'random':
      return { most: 40 };
    case 'silent':
      // On a quiet street there is nothing to do, so doing nothing is not wrong in itself.
      return kind === 'quiet' ? null : { most: 40 };
    case 'typical':
    case 'clear':
    case 'vague':
      return null;
    default:
      return policy satisfies never;
  }
}

/**
 * In so many hundredths of the evenings a seat may have nothing to be scored for: others found somebody before that seat could
 * know anything. More than that, and the seat has no work.
 */
const WITHOUT_SCORE = 5;

/** Whether this many scores without anything to score are too many. */
export function isIdle(without: number, all: number): boolean {
  return without * 100 > all * WITHOUT_SCORE;
}
