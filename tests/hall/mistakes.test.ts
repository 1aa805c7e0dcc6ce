// When something of ours fails: a disk, a file that cannot be read, an entry that cannot be done. The evening goes on.
import { beforeEach, expect, test, vi } from 'vitest';
import { createMemoryStore } from '../../src/host/evening/memoryStore.ts';
import { AS_WRITTEN } from '../../src/sim/settings.ts';
import { exercises, openHall, RECORD, testMachine } from '../support/hall.ts';

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));

const PHONE = { as: 'phone', token: null, name: 'Uil', people: 1, patient: false } as const;

test('a file whose reading fails holds up nobody, and the next act is done', async () => {
  const read = async () => {
    throw new Error('a mistake in the checker');
  };
  const hall = await openHall(createMemoryStore(), testMachine(), { ...exercises, read });
  const lead = await hall.lead();
  const phone = await hall.phone('Uil');
  lead.raw(JSON.stringify({ n: 1, act: { do: 'startRound', exercise: { name: 'x', text: '{}' }, seed: null, settings: AS_WRITTEN } }));
  expect(await phone.act({ do: 'ready' })).toBeNull();
  expect(lead.messages.at(-1)).toEqual({ is: 'receipt', n: 1, refused: 'malformed', next: 1 });
  expect(await lead.act({ do: 'startRound', exercise: { id: 'inbraak' }, seed: '7', settings: AS_WRITTEN })).toBeNull();
});

test('a phone that could not be stored may try again, and is not told that the evening is over', async () => {
  const store = createMemoryStore();
  let fails = true;
  const append: typeof store.append = async (...what) => {
    if (fails) throw new Error('the disk is full');
    return store.append(...what);
  };
  const hall = await openHall({ ...store, append });
  await expect(hall.phone('Uil')).rejects.toThrow('could not come in');
  fails = false;
  expect((await hall.phone('Uil')).document('phone').name).toBe('Uil');
});

test('two tries of one page that overlap are not two devices: the page comes back, and only another page is told', async () => {
  const hall = await openHall();
  const first = await hall.enter({ ...PHONE, device: 'page 1' });
  const again = await hall.enter({ ...PHONE, token: first.token, device: 'page 1' });
  expect([first.closed, first.messages.some(({ is }) => is === 'goodbye')]).toEqual([true, false]);
  const other = await hall.enter({ ...PHONE, token: first.token, device: 'page 2' });
  expect(again.messages.at(-1)).toEqual({ is: 'goodbye', why: 'otherDevice' });
  expect(await other.act({ do: 'ready' })).toBeNull();
});

test('an evening with an entry that cannot be done any more is opened nevertheless, and goes on', async () => {
  const store = createMemoryStore();
  await store.create(RECORD);
  const broken = {
    kind: 'round',
    series: 'facilitator laptop',
    n: 1,
    sources: { scenario: {} },
    seed: '1',
    settings: AS_WRITTEN,
    at: 0,
    wall: 0,
  };
  await store.append(RECORD.id, 0, [JSON.stringify(broken)]);
  const hall = await openHall(store);
  const lead = await hall.lead();
  expect(lead.document('evening').stage).toBe('waiting');
  expect(lead.next).toBe(2);
  expect(await lead.act({ do: 'startRound', exercise: { id: 'inbraak' }, seed: '7', settings: AS_WRITTEN })).toBeNull();
});

test('nobody gets the name of somebody else when phones that were turned away are not in the log', async () => {
  const store = createMemoryStore();
  let fails = false;
  const append: typeof store.append = async (...what) => {
    if (fails) throw new Error('the disk is full');
    return store.append(...what);
  };
  const hall = await openHall({ ...store, append });
  await hall.phone('Uil');
  fails = true;
  for (let times = 0; times < 3; times += 1) await expect(hall.phone('Das')).rejects.toThrow();
  fails = false;
  const ree = await hall.phone('Ree');
  await hall.restart();
  for (const name of ['Vos', 'Bever', 'Otter', 'Mol']) await hall.phone(name);
  const back = await hall.phone('', ree.token);
  expect(back.document('phone').name).toBe('Ree');
});
