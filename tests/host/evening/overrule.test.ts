import { describe, expect, it } from 'vitest';
import { parseMessage } from '../../../src/protocol/parseAct.ts';
import { AS_WRITTEN } from '../../../src/sim/settings.ts';
import type { ExerciseLog } from '../../../src/sim/log.ts';
import { openHall, type Hall, type Person } from '../../support/hall.ts';

const NOTE = 'Corrie riep het om, dat telt ook.';

/** A round that is over, in which nobody did anything; with two phones, the facilitator and the beamer. */
async function afterRound() {
  const hall = await openHall();
  const lead = await hall.lead();
  const screen = await hall.enter({ as: 'screen', token: 'beam' });
  const phones = [await hall.phone('Corrie'), await hall.phone('Bilal')] as const;
  await lead.act({ do: 'startRound', exercise: { id: 'inbraak' }, seed: '7', settings: AS_WRITTEN });
  await hall.machine.pass(600_000);
  await lead.act({ do: 'endRound' });
  await hall.machine.pass(100);
  return { hall, lead, screen, phones };
}

function debriefOf(hall: Hall, phone: Person) {
  const found = hall.evening.debrief(phone.token ?? '');
  if (!found) throw new Error('no debrief');
  return found.debrief;
}

/** A line of this phone's score that counts. */
function lineOf(hall: Hall, phone: Person) {
  const { score } = debriefOf(hall, phone);
  const line = score.lines.find(({ max, points }) => max > 0 && points < max);
  if (!line) throw new Error('nothing counts');
  return { seat: score.seat, line: line.expectation, points: line.max, before: line.points, max: line.max, total: score.total };
}

describe('the facilitator judges a line otherwise', () => {
  it('and the phone of that seat shows both, its total added up anew', async () => {
    const { hall, lead, phones } = await afterRound();
    const { seat, line, points, before, total } = lineOf(hall, phones[0]);
    expect(await lead.act({ do: 'overrule', seat, line, points, note: ` ${NOTE}\u202e ` })).toBeNull();
    await hall.machine.pass(100);
    const { score } = debriefOf(hall, phones[0]);
    expect(score.lines.find(({ expectation }) => expectation === line)).toMatchObject({
      points,
      ruled: { scored: before, given: points, note: NOTE },
    });
    expect(score.total).toBe(total + points - before);
    expect(phones[0].document('phone').rulings).toEqual([{ line, points, note: NOTE }]);
    expect(lead.document('console').rulings).toEqual([{ seat, line, points, note: NOTE }]);
    expect(await lead.act({ do: 'overrule', seat, line, points: null, note: '' })).toBeNull();
    await hall.machine.pass(100);
    expect(debriefOf(hall, phones[0]).score.total).toBe(total);
    expect(phones[0].document('phone').rulings).toEqual([]);
    expect(await lead.act({ do: 'overrule', seat, line, points: null, note: '' })).toBe('nothingOpen');
  });

  it('and no other phone nor the beamer ever gets the note', async () => {
    const { hall, lead, screen, phones } = await afterRound();
    const { seat, line, points } = lineOf(hall, phones[0]);
    const other = JSON.stringify(debriefOf(hall, phones[1]));
    await lead.act({ do: 'showPart', part: 'course' });
    await lead.act({ do: 'overrule', seat, line, points, note: NOTE });
    await hall.machine.pass(100);
    expect(JSON.stringify(debriefOf(hall, phones[1]))).toBe(other);
    expect(JSON.stringify([phones[1].messages, screen.messages])).not.toContain('riep het om');
    expect(JSON.stringify(phones[0].messages)).toContain('riep het om');
    expect(phones[1].document('phone').rulings).toEqual([]);
  });

  it('and the score of the hall follows', async () => {
    const { hall, lead, screen, phones } = await afterRound();
    await lead.act({ do: 'showPart', part: 'course' });
    await hall.machine.pass(100);
    const before = screen.document('screen').course;
    const own = debriefOf(hall, phones[0]).score;
    for (const { expectation, max } of own.lines)
      if (max > 0) expect(await lead.act({ do: 'overrule', seat: own.seat, line: expectation, points: max, note: NOTE })).toBeNull();
    await hall.machine.pass(100);
    const after = screen.document('screen').course;
    expect(before?.ruled).toBe(0);
    expect(after?.ruled).toBeGreaterThan(0);
    expect(after?.score.total).toBe(100);
    expect(before?.score.total).toBeLessThan(100);
  });

  it('and after a crash it is all there, also in the log that is kept when the next round was played', async () => {
    const { hall, lead, phones } = await afterRound();
    const { seat, line, points } = lineOf(hall, phones[0]);
    await lead.act({ do: 'overrule', seat, line, points: 0, note: 'Eerst zo.' });
    await lead.act({ do: 'overrule', seat, line, points, note: NOTE });
    await hall.restart();
    const again = await hall.lead();
    expect(again.document('console').rulings).toEqual([{ seat, line, points, note: NOTE }]);
    await again.act({ do: 'backToWaiting' });
    await again.act({ do: 'startRound', exercise: { id: 'inbraak' }, seed: '8', settings: AS_WRITTEN });
    await hall.machine.pass(100);
    expect(again.document('console').rulings).toEqual([]);
    const logs = hall.evening.logs('lead') as readonly ExerciseLog[];
    expect(logs.map(({ rulings }) => rulings)).toEqual([[{ seat, line, points, note: NOTE }], undefined]);
  });

  it('but only after a round, only what is there, and only with a note', async () => {
    const { hall, lead, phones } = await afterRound();
    const { seat, line, max, points } = lineOf(hall, phones[0]);
    const wish = { do: 'overrule', seat, line, points, note: NOTE } as const;
    expect(await lead.act({ ...wish, points: max + 1 })).toBe('tooManyPoints');
    expect(await lead.act({ ...wish, line: 'zwaaien' })).toBe('unknownLine');
    expect(await lead.act({ ...wish, seat: 'constructor' })).toBe('unknownSeat');
    expect(await lead.act({ ...wish, note: ' \u200b ' })).toBe('malformed');
    expect(await phones[0].act(wish)).toBe('malformed');
    await lead.act({ do: 'backToWaiting' });
    expect(await lead.act(wish)).toBe('noRound');
    await lead.act({ do: 'startRound', exercise: { id: 'inbraak' }, seed: '8', settings: AS_WRITTEN });
    expect(await lead.act(wish)).toBe('roundRunning');
    expect(lead.document('console').rulings).toEqual([]);
  });
});

describe('an act that overrules', () => {
  const read = (act: unknown, as: 'facilitator' | 'phone' = 'facilitator') => parseMessage(JSON.stringify({ n: 1, act }), as);
  const wish = { do: 'overrule', seat: 'raam', line: 'groupBeforeCall', points: 3, note: NOTE };

  it.each([
    ['half a point', { ...wish, points: 1.5 }],
    ['points below nothing', { ...wish, points: -1 }],
    ['more than a hundred', { ...wish, points: 101 }],
    ['a note that is too long', { ...wish, note: 'x'.repeat(201) }],
    ['no note', { do: 'overrule', seat: 'raam', line: 'bel', points: 3 }],
    ['anything else', { ...wish, total: 100 }],
  ])('with %s is not read', (_, act) => {
    expect(read(act)).toEqual({ refused: 'malformed', n: 1 });
  });

  it('is the facilitator’s', () => {
    expect(read(wish)).toEqual({ n: 1, act: wish });
    expect(read({ ...wish, points: null, note: '' })).toMatchObject({ act: { points: null } });
    expect(read(wish, 'phone')).toEqual({ refused: 'malformed', n: 1 });
  });
});
