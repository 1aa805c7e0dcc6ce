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
