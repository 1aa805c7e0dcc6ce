// A call that was broken off before the police knew where and what sends nobody, whatever the group is told of it.
import { expect, test } from 'vitest';
import type { Facts } from '../../src/language/facts.ts';
import type { ScoreLine } from '../../src/scoring/score.ts';
import { scoreSeat } from '../../src/scoring/scoreSeat.ts';
import { shipped } from '../support/shipped.ts';
import { story } from '../support/story.ts';

const SHE_ASKS = 571_000;
const SHE: Partial<Facts> = { what: 'missing', person: { sex: 'woman' } };

/** The lines of who says this to 112, hangs up, and tells the group that 112 was called. */
function linesAfter(words: Partial<Facts>): readonly ScoreLine[] {
  const evening = story(shipped('vermissing.boef.json'), '23').until(SHE_ASKS);
  evening.does({ type: 'placeCall', contact: '112' });
  evening.until(SHE_ASKS + 6_000).does({ type: 'say', text: 'Ik zie haar.' }, words);
  evening.until(SHE_ASKS + 7_000).does({ type: 'hangUp' });
  evening
    .until(SHE_ASKS + 30_000)
    .does({ type: 'postChat', group: 'elzerwolde', text: '112 gebeld.' }, { alarm: 'reported', location: { street: 'veenstraat' } });
  const { scenario, terrain, events } = evening.until(1_200_000).exercise;
  return scoreSeat(scenario, terrain, events, 'seat-1').lines;
}

const line = (lines: readonly ScoreLine[], id: string): ScoreLine | undefined => lines.find(({ expectation }) => expectation === id);

test('who hangs up before a place was named has told the group too much', () => {
  const [vain, useful] = [linesAfter(SHE), linesAfter({ ...SHE, location: { street: 'veenstraat', house: 6 } })];
  const alarm = (lines: readonly ScoreLine[]) => line(lines, 'groep')?.parts.find(({ part }) => part === 'alarm')?.verdict;
  expect([alarm(vain), alarm(useful)]).toEqual(['wrong', 'right']);
  for (const id of ['bellen', 'groep']) expect(line(vain, id)?.points ?? 0).toBeLessThan(line(useful, id)?.points ?? 0);
});

test('who stays with her without a call keeps her safe, and gets half of it', () => {
  const evening = story(shipped('vermissing.boef.json'), '23').until(562_000);
  evening.does({ type: 'lookCloser', sighting: 'seat-1-29' });
  evening.until(584_000).does({ type: 'act', choice: 'shelterPerson' });
  expect(evening.all('acted').map(({ consequence }) => consequence)).toEqual(['personSafeWithYou']);
  const { scenario, terrain, events } = evening.until(1_200_000).exercise;
  const shelter = line(scoreSeat(scenario, terrain, events, 'seat-1').lines, 'opvangen');
  expect([shelter?.reason, (shelter?.points ?? 0) * 2]).toEqual(['early', shelter?.max]);
});
