import { describe, expect, it } from 'vitest';
import { AS_WRITTEN } from '../../../src/sim/settings.ts';
import { openHall } from '../../support/hall.ts';

/** A round that is over, with two phones, the facilitator and the beamer. */
async function lookingBack() {
  const hall = await openHall();
  const lead = await hall.lead();
  const screen = await hall.enter({ as: 'screen', token: 'beam' });
  const phones = [await hall.phone('Corrie'), await hall.phone('Bilal')] as const;
  await lead.act({ do: 'startRound', exercise: { id: 'inbraak' }, seed: '7', settings: AS_WRITTEN });
  await hall.machine.pass(10_000);
  return { hall, lead, screen, phones };
}

describe('looking back in the hall', () => {
  it('waits until the round is over', async () => {
    const { lead, phones } = await lookingBack();
    expect(await lead.act({ do: 'ask', what: 'tip' })).toBe('roundRunning');
    expect(await phones[0].act({ do: 'giveThought', kind: 'tip', text: 'Eerst bellen' })).toBe('roundRunning');
  });

  it('shows the hall only what the facilitator picked, and never who gave it', async () => {
    const { hall, lead, screen, phones } = await lookingBack();
    await lead.act({ do: 'endRound' });
    expect(await phones[0].act({ do: 'giveThought', kind: 'tip', text: 'Nog niet gevraagd' })).toBe('nothingOpen');
    await lead.act({ do: 'ask', what: 'tip' });
    expect(await phones[0].act({ do: 'giveThought', kind: 'tip', text: ' Eerst \u202ebellen ' })).toBeNull();
    expect(await phones[1].act({ do: 'giveThought', kind: 'tip', text: 'Minder appen' })).toBeNull();
    await hall.machine.pass(100);
    expect(phones[1].document('evening').lookBack).toMatchObject({ asked: 'tip', given: 2 });
    expect(phones[1].document('phone').thoughts.map(({ text }) => text)).toEqual(['Minder appen']);
    const [first] = lead.document('console').thoughts;
    expect(first).toEqual({ id: 'thought-1', kind: 'tip', text: 'Eerst bellen', picked: false });
    await lead.act({ do: 'pickThought', thought: 'thought-1', picked: true });
    await hall.machine.pass(100);
    expect(screen.document('screen').tips).toEqual(['Eerst bellen']);
    expect(JSON.stringify(screen.messages.filter((one) => one.is !== 'welcome'))).not.toContain('Minder appen');
  });

  it('takes no more than three of a kind from one phone', async () => {
    const { lead, phones } = await lookingBack();
    await lead.act({ do: 'endRound' });
    await lead.act({ do: 'ask', what: 'top' });
    for (const text of ['een', 'twee', 'drie']) expect(await phones[0].act({ do: 'giveThought', kind: 'top', text })).toBeNull();
    expect(await phones[0].act({ do: 'giveThought', kind: 'top', text: 'vier' })).toBe('nothingOpen');
  });

  it('keeps one agreement for each group, and starts anew with the next round', async () => {
    const { hall, lead, screen } = await lookingBack();
    await lead.act({ do: 'endRound' });
    await lead.act({ do: 'agree', group: 'haverkamp', text: 'Wij bellen eerst.' });
    expect(await lead.act({ do: 'agree', group: 'elders', text: 'x' })).toBe('malformed');
    await hall.machine.pass(100);
    expect(screen.document('screen').agreements).toEqual([{ group: 'haverkamp', name: 'Buurtapp Haverkamp', text: 'Wij bellen eerst.' }]);
    await hall.restart();
    const again = await hall.enter({ as: 'screen', token: 'beam' });
    expect(again.document('screen').agreements).toHaveLength(1);
    const leadAgain = await hall.lead();
    await leadAgain.act({ do: 'backToWaiting' });
    await leadAgain.act({ do: 'startRound', exercise: { id: 'inbraak' }, seed: '8', settings: AS_WRITTEN });
    await hall.machine.pass(100);
    expect(again.document('screen').agreements).toEqual([]);
  });

  it('shows what people remember beside what was true only when it is asked no more', async () => {
    const { hall, lead, screen, phones } = await lookingBack();
    await lead.act({ do: 'endRound' });
    await lead.act({ do: 'showPart', part: 'memory' });
    await lead.act({ do: 'ask', what: 'memory' });
    expect(await phones[0].act({ do: 'remember', person: { sex: 'woman', upper: { colour: 'purple' } } })).toBeNull();
    await hall.machine.pass(100);
    expect(screen.document('screen').memory).toBeNull();
    expect(screen.document('evening').lookBack?.given).toBe(1);
    await lead.act({ do: 'ask', what: null });
    await hall.machine.pass(100);
    const { memory } = screen.document('screen');
    expect(memory?.answered).toBe(1);
    expect(memory?.features.map(({ slot, said }) => [slot, said[0]?.value])).toEqual([
      ['sex', 'woman'],
      ['upper', 'purple'],
    ]);
  });

  it('shows the course of the round as numbers, without a seat or a name', async () => {
    const { hall, lead, screen, phones } = await lookingBack();
    await phones[0].act({ do: 'inExercise', intent: { type: 'placeCall', contact: '112' } });
    await lead.act({ do: 'endRound' });
    await lead.act({ do: 'showPart', part: 'course' });
    await hall.machine.pass(100);
    const { course } = screen.document('screen');
    expect(course?.players).toBe(2);
    expect(course?.took.find(({ step }) => step === 'alert')?.people).toBe(1);
    expect(JSON.stringify(course)).not.toMatch(/raam|Corrie|Bilal/);
  });

  it('counts how phones judged their own steps only from three answers on, and shows it beside the course', async () => {
    const { hall, lead, screen, phones } = await lookingBack();
    const third = await hall.phone('Dina');
    expect(await phones[0].act({ do: 'judge', judgement: { spot: 'well' } })).toBe('roundRunning');
    await lead.act({ do: 'endRound' });
    expect(await phones[0].act({ do: 'judge', judgement: { spot: 'notYet', alert: 'well' } })).toBeNull();
    // What was judged first is replaced, and rather not to say is no answer.
    expect(await phones[0].act({ do: 'judge', judgement: { spot: 'well', alert: 'well' } })).toBeNull();
    expect(await phones[1].act({ do: 'judge', judgement: {} })).toBeNull();
    await hall.machine.pass(100);
    expect(screen.document('screen').judged).toBeNull();
    await lead.act({ do: 'showPart', part: 'course' });
    expect(await phones[1].act({ do: 'judge', judgement: { spot: 'well', alert: 'notYet' } })).toBeNull();
    await hall.machine.pass(100);
    expect(screen.document('screen').judged).toEqual({ phones: 2, steps: [] });
    expect(await third.act({ do: 'judge', judgement: { spot: 'partly' } })).toBeNull();
    await hall.machine.pass(100);
    const counts = { phones: 3, steps: [{ step: 'spot', well: 2, partly: 1, notYet: 0 }] };
    expect(screen.document('screen').judged).toEqual(counts);
    expect(lead.document('console').judged).toEqual(counts);
    expect(third.document('phone').judged).toEqual({ spot: 'partly' });
    await lead.act({ do: 'backToWaiting' });
    expect(await third.act({ do: 'judge', judgement: { spot: 'well' } })).toBe('noRound');
  });

  it('keeps what a phone judged after a restart, and forgets it with the next round', async () => {
    const { hall, lead, phones } = await lookingBack();
    await lead.act({ do: 'endRound' });
    await phones[0].act({ do: 'judge', judgement: { post: 'partly' } });
    await hall.restart();
    const corrie = await hall.phone('Corrie', phones[0].token);
    expect(corrie.document('phone').judged).toEqual({ post: 'partly' });
    const leadAgain = await hall.lead();
    await leadAgain.act({ do: 'backToWaiting' });
    await leadAgain.act({ do: 'startRound', exercise: { id: 'inbraak' }, seed: '8', settings: AS_WRITTEN });
    await hall.machine.pass(100);
    expect(corrie.document('phone').judged).toBeNull();
  });

  it('never sends a phone what other phones judged, and the hall no more than counts', async () => {
    const { hall, lead, screen, phones } = await lookingBack();
    const others = [await hall.phone('Dina'), await hall.phone('Eva'), await hall.phone('Fons')];
    await lead.act({ do: 'endRound' });
    await lead.act({ do: 'showPart', part: 'course' });
    const judgement = { spot: 'notYet', alert: 'notYet', post: 'notYet', respond: 'notYet' } as const;
    for (const phone of others.slice(0, 2)) await phone.act({ do: 'judge', judgement });
    await hall.machine.pass(1_000);
    expect(JSON.stringify(screen.messages)).not.toContain('notYet');
    await others[2]?.act({ do: 'judge', judgement });
    await hall.machine.pass(1_000);
    expect(screen.document('screen').judged?.steps).toHaveLength(4);
    expect(JSON.stringify(screen.document('screen').judged)).not.toMatch(/phone-|Dina|Eva|Fons/);
    expect(JSON.stringify(others[0]?.messages)).toContain('"notYet"');
    for (const phone of phones) expect(JSON.stringify(phone.messages)).not.toContain('notYet');
  });
});
