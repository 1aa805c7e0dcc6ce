import type { BridgeView } from '../../../../../views/participant.ts';
import type { Coordinator } from '../../../../text/nl/coordinator.ts';

export type PassTarget = BridgeView['targets'][number];

/** Whom a message can be passed on to, as the coordinator calls them. */
export function targetName({ kind, name, own, to }: PassTarget, t: Coordinator): string {
  switch (kind) {
    case 'officer':
      return t.passTo.officer;
    case 'coordinators':
      return name ?? t.passTo.coordinators;
    case 'group':
      return own ? t.ownGroup(name ?? to) : t.group(name ?? to);
  }
}

/** The targets in the order in which they are offered: for what comes from elsewhere the own group first, else not at all. */
export function offered(targets: readonly PassTarget[], fromElsewhere: boolean): readonly PassTarget[] {
  const isOwnGroup = ({ kind, own }: PassTarget) => kind === 'group' && own;
  const others = targets.filter((target) => !isOwnGroup(target));
  return fromElsewhere ? [...targets.filter(isOwnGroup), ...others] : others;
}
