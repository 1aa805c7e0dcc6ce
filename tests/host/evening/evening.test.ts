import { describe, expect, it } from 'vitest';
import { logOf } from '../../../src/sim/log.ts';
import { replay } from '../../../src/sim/replay.ts';
import { AS_WRITTEN } from '../../../src/sim/settings.ts';
import { shipped } from '../../support/shipped.ts';
import { type Hall, openHall, type Person } from '../../support/hall.ts';

const START = { do: 'startRound', exercise: { id: 'inbraak' }, seed: '7', settings: AS_WRITTEN } as const;

/** A round of which the countdown is over. */
async function playing(people = 2): Promise<{ hall: Hall; lead: Person; phones: Person[] }> {
  const hall = await openHall();
  const lead = await hall.lead();
  const phones: Person[] = [];
  for (let i = 1; i <= people; i += 1) phones.push(await hall.phone(`Uil ${i}`));
  expect(await lead.act(START)).toBeNull();
  await hall.machine.pass(3_000);
  return { hall, lead, phones };
}

const post = (text: string) => ({ do: 'inExercise', intent: { type: 'postChat', group: 'haverkamp', text } }) as const;

describe('coming in', () => {
  it('gives each phone a name of its own and counts who is there', async () => {
    const hall = await openHall();
    const lead = await hall.lead();
    const first = await hall.phone('Corrie');
    const second = await hall.phone('Corrie\u202e<b>');
    expect(first.document('phone').name).toBe('Corrie');
    expect(second.document('phone').name).toBe('Corrie <b>');
    const third = await hall.phone('Corrie');
    expect(third.document('phone').name).toBe('Corrie 2');
    await third.act({ do: 'ready' });
    await hall.machine.pass(100);
    expect(lead.document('evening').present).toEqual({ people: 3, phones: 3, ready: 1 });
    expect(lead.document('console').people.map(({ name }) => name)).toEqual(['Corrie', 'Corrie <b>', 'Corrie 2']);
  });

  it('lets nobody lead without the token of the facilitator', async () => {
    const hall = await openHall();
    await expect(hall.enter({ as: 'facilitator', token: 'guessed' })).rejects.toThrow('notAllowed');
    await expect(hall.enter({ as: 'screen', token: 'lead' })).rejects.toThrow('notAllowed');
  });

  it('brings a phone back to its seat by its token, and closes the page it had before', async () => {
    const { hall, phones } = await playing();
    const [first] = phones;
    const again = await hall.phone('', first?.token ?? null);
    expect(again.document('phone').phone).toBe(first?.document('phone').phone);
    expect(again.document('seat')?.seat).toBe('raam');
    expect(first?.messages.at(-1)).toEqual({ is: 'goodbye', why: 'otherDevice' });
    expect(first?.closed).toBe(true);
  });

  it('gives whoever comes late a place at once, with what the group said before', async () => {
    const { hall, phones } = await playing();
    await phones[0]?.act(post('Ik heb 112 gebeld, man met blauwe jas'));
    const late = await hall.phone('Laat');
    await hall.machine.pass(100);
    expect(late.document('phone').late).toBe(true);
    expect(late.document('seat')?.seat).toBe('raam-3');
    expect(late.document('group:haverkamp').lines.some(({ text }) => text.startsWith('Ik heb 112 gebeld'))).toBe(true);
  });

  it('keeps out whoever the facilitator removed', async () => {
    const { hall, lead, phones } = await playing();
    const phone = phones[1];
    expect(await lead.act({ do: 'removePhone', phone: phone?.document('phone').phone ?? '' })).toBeNull();
    expect(phone?.messages.at(-1)).toEqual({ is: 'goodbye', why: 'removed' });
    await expect(hall.phone('', phone?.token ?? null)).rejects.toThrow('removed');
  });
});

describe('acts', () => {
  it('does an act once, however often it is sent', async () => {
    const { hall, phones } = await playing();
    const [first, second] = phones;
    const message = JSON.stringify({ n: first?.next, act: post('Zien jullie dat ook?') });
    first?.raw(message);
    first?.raw(message);
    await hall.evening.settled();
    first?.raw(message);
    await hall.machine.pass(100);
    expect(second?.document('group:haverkamp').lines.filter(({ text }) => text === 'Zien jullie dat ook?')).toHaveLength(1);
    expect(first?.messages.filter((one) => one.is === 'receipt').every((one) => one.is === 'receipt' && one.refused === null)).toBe(true);
  });

  it('asks for what is missing when a number was left out', async () => {
    const { hall, phones } = await playing();
    phones[0]?.raw(JSON.stringify({ n: 5, act: post('te vroeg') }));
    await hall.evening.settled();
    expect(phones[0]?.messages.at(-1)).toEqual({ is: 'receipt', n: 5, refused: 'outOfOrder', next: 1 });
  });

  it('tells a phone that it may not lead, and the screen that it may not act', async () => {
    const { hall, phones } = await playing();
    expect(await phones[0]?.act({ do: 'pause' })).toBe('malformed');
    const screen = await hall.enter({ as: 'screen', token: 'beam' });
    screen.raw(JSON.stringify({ n: 1, act: { do: 'pause' } }));
    expect(screen.messages.at(-1)).toEqual({ is: 'receipt', n: 0, refused: 'notAllowed', next: 1 });
  });

  it('lets the facilitator play for a table and for nobody else', async () => {
    const { lead, phones } = await playing();
    expect(await lead.act({ do: 'addTable', name: 'Tafel bij het raam', people: 6 })).toBeNull();
    const table = 'table-3';
    expect(await lead.act({ do: 'playFor', phone: table, intent: { type: 'act', choice: 'lightOn' } })).toBeNull();
    const other = phones[0]?.document('phone').phone ?? '';
    expect(await lead.act({ do: 'playFor', phone: other, intent: { type: 'act', choice: 'lightOn' } })).toBe('notAllowed');
  });
});

describe('time', () => {
  it('stands still in a pause and goes on after it', async () => {
    const { hall, lead, phones } = await playing();
    await hall.machine.pass(5_000);
    await lead.act({ do: 'pause' });
    await hall.machine.pass(100);
    const paused = phones[0]?.document('evening');
    expect(paused?.standstill).toBe('facilitator');
    expect(paused?.clock.running).toBe(false);
    await hall.machine.pass(60_000);
    await lead.act({ do: 'resume' });
    await hall.machine.pass(100);
    // No minute went by, but for the moment since.
    expect((phones[0]?.document('evening').clock.at ?? 0) - (paused?.clock.at ?? 0)).toBeLessThanOrEqual(100);
    await lead.act({ do: 'setSpeed', speed: 2 });
    await hall.machine.pass(10_000);
    await lead.act({ do: 'pause' });
    await hall.machine.pass(100);
    expect(phones[0]?.document('evening').clock.at).toBe((paused?.clock.at ?? 0) + 100 + 20_000);
  });

  it('counts down to the end, also when the speed is changed meanwhile', async () => {
    const hall = await openHall();
    const lead = await hall.lead();
    const phone = await hall.phone('Uil');
    await lead.act(START);
    await hall.machine.pass(1_000);
    await lead.act({ do: 'setSpeed', speed: 2 });
    await hall.machine.pass(1_000);
    expect(phone.document('evening').clock.at).toBe(0);
    await hall.machine.pass(11_000);
    await lead.act({ do: 'pause' });
    await hall.machine.pass(100);
    expect(phone.document('evening').clock.at).toBe(20_000);
  });

  it('stands still when nobody has led it for ten seconds, and goes on when somebody does', async () => {
    const { hall, lead, phones } = await playing();
    lead.leave();
    await hall.machine.pass(9_900);
    expect(phones[0]?.document('evening').standstill).toBeNull();
    await hall.machine.pass(300);
    expect(phones[0]?.document('evening').standstill).toBe('facilitatorAway');
    await hall.lead();
    await hall.machine.pass(200);
    expect(phones[0]?.document('evening').standstill).toBeNull();
    expect(phones[0]?.document('evening').clock.running).toBe(true);
  });

  it('ends by itself at the end of its time, and is told to everybody', async () => {
    const { hall, lead, phones } = await playing();
    await lead.act({ do: 'setSpeed', speed: 2 });
    await hall.machine.pass(shipped('inbraak.boef.json').duration / 2 + 5_000);
    expect(phones[0]?.document('evening').stage).toBe('lookingBack');
    expect(phones[0]?.document('seat')?.phase).toBe('ended');
    expect(hall.evening.debrief(phones[0]?.token ?? '')?.debrief.scenario).toBe('inbraak');
    expect(hall.evening.debrief('guessed')).toBeNull();
  });
});

describe('moments for everybody', () => {
  it('asks a question, shows the spread only when it is closed, and counts down', async () => {
    const { hall, lead, phones } = await playing(3);
    await lead.act({ do: 'openMoment', question: 'Wat doet u nu?', options: ['Bellen', 'Appen', 'Erheen'] });
    await hall.machine.pass(100);
    expect(phones[0]?.document('evening').standstill).toBe('moment');
    await phones[0]?.act({ do: 'answerMoment', moment: 'moment-1', option: 0 });
    await phones[1]?.act({ do: 'answerMoment', moment: 'moment-1', option: 2 });
    await hall.machine.pass(100);
    expect(phones[2]?.document('evening').moment).toMatchObject({ answered: 2, spread: null });
    expect(await lead.act({ do: 'resume' })).toBe('nothingOpen');
    await lead.act({ do: 'closeMoment' });
    await hall.machine.pass(100);
    expect(phones[2]?.document('evening').moment?.spread).toEqual([1, 0, 1]);
    await lead.act({ do: 'resume' });
    await hall.machine.pass(100);
    const { clock, standstill } = phones[2]?.document('evening') ?? {};
    expect(standstill).toBeNull();
    expect(clock?.startsIn).toBeGreaterThan(4_000);
  });

  it('shows where he was only after the round', async () => {
    const { hall, lead, phones } = await playing();
    const street = Object.keys(shipped('inbraak.boef.json').neighbourhood.index.streets)[0] ?? '';
    await lead.act({ do: 'openGuess' });
    expect(await phones[0]?.act({ do: 'guess', street })).toBeNull();
    expect(await phones[0]?.act({ do: 'guess', street: 'nergens' })).toBe('malformed');
    expect(await lead.act({ do: 'revealGuess' })).toBe('roundRunning');
    await lead.act({ do: 'endRound' });
    expect(await lead.act({ do: 'revealGuess' })).toBeNull();
    await hall.machine.pass(100);
    expect(phones[1]?.document('evening').guess?.revealed?.streets).toEqual([{ street, count: 1 }]);
  });

  it('tells the facilitator at once of a real emergency', async () => {
    const { hall, lead, phones } = await playing();
    await phones[1]?.act({ do: 'warn' });
    await hall.machine.pass(100);
    expect(lead.document('console').people.filter(({ warnedAt }) => warnedAt !== null)).toHaveLength(1);
    await lead.act({ do: 'settleWarning', phone: phones[1]?.document('phone').phone ?? '' });
    await hall.machine.pass(100);
    expect(phones[1]?.document('phone').warned).toBe(false);
  });
});

describe('after a crash', () => {
  it('comes back by its log: same seats, same numbers, same digest', async () => {
    const { hall, lead, phones } = await playing();
    await phones[0]?.act(post('Wie ziet dat?'));
    await hall.machine.pass(4_000);
    await phones[1]?.act({ do: 'inExercise', intent: { type: 'placeCall', contact: '112' } });
    await hall.machine.pass(6_000);
    await phones[1]?.act({ do: 'inExercise', intent: { type: 'say', text: 'Politie, op het achterpad van de Haverkamp' } });
    await lead.act({ do: 'pause' });
    const [before] = hall.evening.logs('lead') ?? [];
    await hall.restart();
    const [after] = hall.evening.logs('lead') ?? [];
    expect(after?.commands).toEqual(before?.commands);
    expect(after?.digest).toBe(before?.digest);
    const again = await hall.phone('', phones[1]?.token ?? null);
    expect(again.next).toBe(phones[1]?.next);
    expect(again.document('seat')?.call?.turns.length).toBeGreaterThan(0);
    expect(again.document('evening').standstill).toBe('facilitatorAway');
    const back = await hall.lead();
    await hall.machine.pass(100);
    expect(back.document('evening').standstill).toBe('facilitator');
  });

  it('keeps a log that replays without the names of people', async () => {
    const { hall, lead, phones } = await playing();
    await phones[0]?.act(post('Hallo'));
    await hall.machine.pass(20_000);
    await lead.act({ do: 'endRound' });
    const [log] = hall.evening.logs('lead') ?? [];
    if (!log) throw new Error('no log');
    expect(JSON.stringify(log)).not.toContain('Uil 1');
    expect(logOf(replay(shipped('inbraak.boef.json'), log)).digest).toBe(log.digest);
    expect(hall.evening.logs('beam')).toBeNull();
  });
});

it('sends everybody exactly what they would get anew', async () => {
  const { hall, phones, lead } = await playing(4);
  for (let turn = 0; turn < 40; turn += 1) {
    await phones[turn % 4]?.act(post(`Bericht ${turn}`));
    await hall.machine.pass(3_000);
  }
  // The page that was there all along, put together from changes, against a page that was just opened.
  const was = phones.map((phone) => new Map(phone.documents));
  for (const [index, phone] of phones.entries()) {
    const fresh = await hall.phone('', phone.token);
    for (const name of fresh.documents.keys())
      if (name !== 'evening') expect(was[index]?.get(name), name).toEqual(fresh.documents.get(name));
  }
  expect(lead.document('world')?.seats.length).toBe(5);
});
