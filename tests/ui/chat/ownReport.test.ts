import { expect, test } from 'vitest';
import { type Facts, NO_FACTS } from '../../../src/language/facts.ts';
import { ownReport } from '../../../src/ui/screens/play/chat/ownReport.ts';
import type { ParticipantView } from '../../../src/views/participant.ts';

type Report = ParticipantView['reports'][number];
const report = (at: number, facts: Partial<Facts>, contact: Report['contact'] = '112'): Report => ({
  at,
  contact,
  facts: { ...NO_FACTS, ...facts },
});

const burglary = report(1, {
  what: 'burglary',
  location: { street: 'haverkamp', house: 22 },
  person: { sex: 'man', upper: { garment: 'jacket', colour: 'blue' } },
  activities: ['climbsFence'],
});

test('what was told in two calls about one case is one report, with the latest place alone', () => {
  const later = report(2, { location: { place: 'school' }, activities: ['cycles'] });
  const merged = ownReport([burglary, later]);
  expect(merged?.facts.what).toBe('burglary');
  expect(merged?.facts.person?.upper?.colour).toBe('blue');
  expect(merged?.facts.location).toEqual({ place: 'school' });
  expect(merged?.facts.activities).toEqual(['climbsFence', 'cycles']);
});

test('a call in which nothing was told does not hide the report before it', () => {
  expect(ownReport([burglary, report(2, {})])?.facts).toEqual(burglary.facts);
});

test('another case is another report', () => {
  const missing = report(2, { what: 'missing', person: { sex: 'woman' }, location: { place: 'brug' } });
  expect(ownReport([burglary, missing])?.facts).toEqual(missing.facts);
});

test('whoever called 112 and the neighbour tells of 112', () => {
  expect(ownReport([burglary, report(2, { what: 'burglary' }, 'neighbour')])?.contact).toBe('112');
  expect(ownReport([report(2, { what: 'burglary' }, 'neighbour')])?.contact).toBe('neighbour');
});

test('before any call there is nothing to tell', () => {
  expect(ownReport([])).toBeNull();
});
