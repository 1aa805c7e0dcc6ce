import { describe, expect, test } from 'vitest';
import type { EventRow } from '../../../src/exchange/eventRows.ts';
import { type Debriefed, reasonText, topOf } from '../../../src/ui/screens/debrief/debriefed.ts';
import { eventTable } from '../../../src/ui/screens/debrief/eventTable.ts';
import { costText, pointsText } from '../../../src/ui/screens/debrief/laneWords.ts';
import { scoredTotal } from '../../../src/ui/screens/debrief/scoredTotal.ts';
import { debrief as text } from '../../../src/ui/text/nl/debrief.ts';
import { replay } from '../../../src/ui/text/nl/replay.ts';
import { wordingOf } from '../../../src/ui/text/wording/wording.ts';
import { evening } from './debriefView.ts';

const names = { street: (id: string) => id, place: (id: string) => id };
const [first] = evening.score.lines;
if (first === undefined) throw new Error('no lines');
const ruled = { scored: 2, given: 9, note: 'Het werd geroepen.' };
const line = { ...first, points: 9, max: 10, reason: 'missed' as const, ruled };
const at = { debrief: evening, words: { wording: wordingOf('nl'), names, text } } as unknown as Debriefed;

describe('a line that the facilitator judged otherwise', () => {
  test('shows in every table and lane what counts and what the score gave', () => {
    expect(pointsText(line, at)).toBe('9 van de 10 (telling: 2)');
    expect(pointsText({ points: 9, max: 10 }, at)).toBe('9 van de 10');
  });

  test('says of its reason that the score gave it, also where it is named first', () => {
    expect(reasonText(line, evening, text)).toBe('De telling zei: Dit deed u deze keer nog niet.');
    const named = { ...at, debrief: { ...evening, score: { ...evening.score, lines: [line], top: line.expectation } } };
    expect(topOf(named).why).toMatch(/^De telling zei: /);
  });
});

test('the total that the score came to can still be told', () => {
  const { lines, penalties } = evening.score;
  expect(scoredTotal(evening.score)).toBe(
    lines.reduce((sum, { points }) => sum + points, 0) - penalties.reduce((sum, { cost }) => sum + cost, 0),
  );
  const [line, ...others] = lines;
  if (line === undefined) throw new Error('no lines');
  const changed = { ...line, points: line.points - 1, ruled: { scored: line.points, given: line.points - 1, note: 'x' } };
  expect(scoredTotal({ lines: [changed, ...others], penalties })).toBe(scoredTotal(evening.score));
});

test('a harm that was judged otherwise shows what it takes and what the score took', () => {
  expect(costText({ cost: 3, ruled: { ...ruled, scored: 12, given: 3 } }, at)).toBe('3 punten eraf (telling: 12)');
  expect(costText({ cost: 0, ruled: { ...ruled, scored: 12, given: 0 } }, at)).toBe('niets eraf (telling: 12)');
});

test('the table tells last what was judged otherwise, of which number, with the note', () => {
  const row: EventRow = {
    kind: 'ruled',
    about: 2,
    isHarm: false,
    text: 'U belde 112.',
    scored: 20,
    given: 40,
    note: '=1+1, "zo"',
    at: 65_000,
    step: 'alert',
    where: null,
    who: 'facilitator',
    participant: null,
  };
  const table = eventTable([row], { startsAt: 1210, names, wording: wordingOf('nl'), debrief: text, replay });
  expect(table.split('\r\n')[1]).toBe(
    '01:05,20:11,Alarmeer,"telling aangepast: deelnemer 2. U belde 112. De telling gaf 20. De leider gaf 40: =1+1, ""zo""",,leider',
  );
});
