import type { Scenario } from '../scenario/scenario.ts';
import { type Judgement, judgeAdmission } from '../scoring/admission.ts';

/** Somebody who asks to come in, as the coordinator sees it; the answer only after deciding. */
export interface ApplicantView {
  readonly id: string;
  readonly name: string;
  readonly age: number;
  readonly lives: string;
  /** How many members the group has when this one asks. */
  readonly members: number;
  readonly decided: boolean | null;
  readonly answer: (Judgement & { readonly right: boolean }) | null;
}

/** The exercise at the table: who may come into the group. */
export interface AdmissionView {
  readonly group: { readonly id: string; readonly name: string; readonly maximum: number };
  readonly rules: { readonly name: string; readonly minimumAge: number | null };
  readonly list: readonly { readonly name: string; readonly lives: string }[];
  readonly applicants: readonly ApplicantView[];
  readonly right: number;
}

/** The admission of a scenario after these decisions (by applicant: let in or not); null when it has none. */
export function admissionView(scenario: Scenario, decided: Readonly<Record<string, boolean>>): AdmissionView | null {
  const { admission, houseRules } = scenario;
  const group = scenario.groups.find(({ id }) => id === admission?.group);
  if (!admission || !group) return null;
  const applicants = admission.applicants.map((applicant): ApplicantView => {
    const { id, name, age, lives, members = group.members } = applicant;
    const decision = Object.hasOwn(decided, id) ? (decided[id] ?? null) : null;
    const judgement = judgeAdmission(scenario, applicant);
    const answer = decision === null ? null : { ...judgement, right: decision === judgement.admit };
    return { id, name, age, lives, members, decided: decision, answer };
  });
  return {
    group: { id: group.id, name: group.name, maximum: group.maximum },
    rules: { name: houseRules.name, minimumAge: houseRules.minimumAge },
    list: admission.list,
    applicants,
    right: applicants.filter(({ answer }) => answer?.right).length,
  };
}
