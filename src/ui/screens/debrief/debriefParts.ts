import type { DebriefView } from '../../../views/debrief.ts';

/** The parts of the debrief in their order. */
export const PARTS = ['score', 'replay', 'lanes', 'seen', 'neighbours', 'drift', 'groups', 'whatIf', 'onward'] as const;
export type PartKey = (typeof PARTS)[number];

/** The parts that there is something to show in: without groups and without a relay, none about groups. */
export function partsOf({ groups, relay }: Pick<DebriefView, 'groups' | 'relay'>, canAskWhatIf = false): readonly PartKey[] {
  return PARTS.filter((part) => {
    if (part === 'groups') return groups.length > 0 || relay !== null;
    return part !== 'whatIf' || canAskWhatIf;
  });
}
