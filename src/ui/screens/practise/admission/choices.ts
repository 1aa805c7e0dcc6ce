import type { AdmissionReason } from '../../../../scoring/admission.ts';

/** Why somebody is refused, in the order in which it is offered. */
export const REFUSALS = ['tooYoung', 'livesElsewhere', 'double', 'full'] as const satisfies readonly AdmissionReason[];
export type RefusalReason = (typeof REFUSALS)[number];

/** What a coordinator decided about somebody: a reason to refuse, or null to let in. */
export interface Decision {
  readonly refusedFor: RefusalReason | null;
}

export type Choices = Readonly<Record<string, Decision | undefined>>;

/** Who is let in, by these choices. */
export function admitsOf(choices: Choices): Readonly<Record<string, boolean>> {
  return Object.fromEntries(Object.entries(choices).flatMap(([id, one]) => (one === undefined ? [] : [[id, one.refusedFor === null]])));
}
