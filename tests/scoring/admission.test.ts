import { expect, test } from 'vitest';
import type { Applicant } from '../../src/scenario/admission.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { judgeAdmission } from '../../src/scoring/admission.ts';
import { admissionView } from '../../src/views/admissionView.ts';
import { shipped } from '../support/shipped.ts';

const evening = shipped('inbraak.boef.json');
const somebody: Applicant = { id: 'a', name: 'Ada', age: 40, lives: 'Haverkamp 26', where: 'haverkamp-26', alreadyMember: false };
const withAge = (minimumAge: number | null): Scenario => ({ ...evening, houseRules: { ...evening.houseRules, minimumAge } });

test.each([
  [18, 17, 'tooYoung'],
  [18, 18, 'fits'],
  [18, 20, 'fits'],
  [21, 18, 'tooYoung'],
  [21, 20, 'tooYoung'],
  [21, 21, 'fits'],
  [null, 12, 'fits'],
] as const)('with a rule of %s years somebody of %s is judged: %s', (minimumAge, age, reason) => {
  expect(judgeAdmission(withAge(minimumAge), { ...somebody, age })).toEqual({ admit: reason === 'fits', reason });
});

test('somebody from outside the area belongs to another group', () => {
  expect(judgeAdmission(evening, { ...somebody, where: null }).reason).toBe('livesElsewhere');
  expect(judgeAdmission(evening, { ...somebody, where: 'nergens-1' }).reason).toBe('livesElsewhere');
  const villages = shipped('vermissing.boef.json');
  expect(judgeAdmission(villages, { ...somebody, where: 'dorpsweg-5' }).reason).toBe('livesElsewhere');
});

test('a group of certain streets is for those streets', () => {
  const [first] = evening.groups;
  if (!first) throw new Error('no group');
  const streets = (only: string): Scenario => ({ ...evening, groups: [{ ...first, streets: [only] }] });
  expect(judgeAdmission(streets('haverkamp'), somebody).reason).toBe('fits');
  expect(judgeAdmission(streets('boekweitkamp'), somebody).reason).toBe('livesElsewhere');
});

test('who is in the group already is not let in twice, and a full group is full', () => {
  expect(judgeAdmission(evening, { ...somebody, alreadyMember: true }).reason).toBe('double');
  expect(judgeAdmission(evening, { ...somebody, members: 255 }).reason).toBe('fits');
  expect(judgeAdmission(evening, { ...somebody, members: 256 }).reason).toBe('full');
});

test.each(['inbraak.boef.json', 'vermissing.boef.json', 'gezamenlijk.boef.json'])(
  '%s: who asks to come in shows each of the reasons that its rules know',
  (name) => {
    const scenario = shipped(name);
    const reasons = new Set(scenario.admission?.applicants.map((applicant) => judgeAdmission(scenario, applicant).reason));
    const young = scenario.houseRules.minimumAge === null ? [] : ['tooYoung'];
    expect([...reasons].sort()).toEqual([...young, 'double', 'fits', 'full', 'livesElsewhere'].sort());
  },
);

test('the answer is shown after deciding and not before', () => {
  const before = admissionView(evening, {});
  expect(before?.applicants.every(({ answer, decided }) => answer === null && decided === null)).toBe(true);
  expect(JSON.stringify(before)).not.toContain('alreadyMember');
  const after = admissionView(evening, { daan: true, noor: true });
  expect(after?.applicants.find(({ id }) => id === 'daan')?.answer).toEqual({ admit: false, reason: 'tooYoung', right: false });
  expect(after?.applicants.find(({ id }) => id === 'noor')?.answer?.right).toBe(true);
  expect(after?.right).toBe(1);
  expect(admissionView(shipped('aanrijding.boef.json'), {})).toBeNull();
});
