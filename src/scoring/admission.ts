import type { Applicant } from '../scenario/admission.ts';
import type { Scenario } from '../scenario/scenario.ts';

export const ADMISSION_REASONS = ['tooYoung', 'livesElsewhere', 'double', 'full', 'fits'] as const;
export type AdmissionReason = (typeof ADMISSION_REASONS)[number];

/** Whether somebody may come into the group, and the first reason that decides it. */
export interface Judgement {
  readonly admit: boolean;
  readonly reason: AdmissionReason;
}

/** What the house rules and the group say about somebody who asks to come in; groups differ, so the same person may fit elsewhere. */
export function judgeAdmission(scenario: Scenario, applicant: Applicant): Judgement {
  const reason = reasonFor(scenario, applicant);
  return { admit: reason === 'fits', reason };
}

function reasonFor(scenario: Scenario, applicant: Applicant): AdmissionReason {
  const { minimumAge } = scenario.houseRules;
  const group = scenario.groups.find(({ id }) => id === scenario.admission?.group);
  if (minimumAge !== null && applicant.age < minimumAge) return 'tooYoung';
  if (!group || !livesIn(scenario, group, applicant.where)) return 'livesElsewhere';
  if (applicant.alreadyMember) return 'double';
  if ((applicant.members ?? group.members) >= group.maximum) return 'full';
  return 'fits';
}

/** Whether this house is in a street of the group; in its municipality, when the group names no streets. */
function livesIn({ neighbourhood }: Scenario, group: Scenario['groups'][number], where: string | null): boolean {
  const house = where === null ? undefined : neighbourhood.houses[neighbourhood.index.houses[where] ?? -1];
  const street = house === undefined ? undefined : neighbourhood.streets[house.street];
  if (!street) return false;
  if (group.streets.length > 0) return group.streets.includes(street.id);
  return street.municipality === neighbourhood.index.municipalities[group.municipality];
}
