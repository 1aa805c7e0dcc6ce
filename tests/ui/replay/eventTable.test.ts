import { expect, test } from 'vitest';
import type { EventRow } from '../../../src/exchange/eventRows.ts';
import { eventTable } from '../../../src/ui/screens/debrief/eventTable.ts';
import { debrief } from '../../../src/ui/text/nl/debrief.ts';
import { replay } from '../../../src/ui/text/nl/replay.ts';
import { wordingOf } from '../../../src/ui/text/wording/wording.ts';

const names = { street: (id: string) => (id === 'haverkamp' ? 'Haverkamp' : id), place: (id: string) => id };
const words = { startsAt: 1210, names, wording: wordingOf('nl'), debrief, replay };
const row = (more: Partial<EventRow> & Pick<EventRow, 'kind'>): EventRow =>
  ({ at: 65_000, step: null, where: null, who: 'nobody', participant: null, ...more }) as EventRow;

test('a line tells time, step, what, where and who as a role with a number', () => {
  const called = row({ kind: 'called', contact: '112', step: 'alert', who: 'resident', participant: 3 } as EventRow);
  const came = row({ kind: 'patrolArrived', who: 'police', where: { street: 'haverkamp', house: 8 } });
  expect(eventTable([called, came], words).split('\r\n')).toEqual([
    '\uFEFFTijd,Klok,Stap,Wat,Waar,Wie',
    '01:05,20:11,Alarmeer,belde: 112,,deelnemer 3',
    '01:05,20:11,Politie en Burgernet,politie kwam aan,Haverkamp 8,politie',
    '',
  ]);
});

test('what somebody typed stays one cell', () => {
  const wrote = row({ kind: 'wrote', words: 'Kijk: "hij", rechts\n=1+1', step: 'post', who: 'neighbour' } as EventRow);
  expect(eventTable([wrote], words)).toContain(',App,"schreef in de groep: Kijk: ""hij"", rechts\n=1+1",,');
});
