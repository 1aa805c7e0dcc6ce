import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { EveningStore } from '../../src/host/evening/ports.ts';
import { KEPT_UNUSED, RESTS_AFTER } from '../../src/server/evenings.ts';
import { KEPT_AFTER } from '../../src/host/evening/ledger.ts';
import { openSqliteStore } from '../../src/server/sqliteStore.ts';
import { hallOn, type TestHall } from './hallOn.ts';
import { enter, refusalOf } from './phone.ts';

let folder = '';
let store: EveningStore;
let hall: TestHall;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'boef-evenings-'));
  store = openSqliteStore(folder);
  hall = await hallOn(store);
});
afterEach(async () => {
  await hall.close();
  rmSync(folder, { recursive: true });
});

const PHONE = { as: 'phone', token: null, name: 'Canary Naam', people: 2, patient: false };

function bytesOfFolder(): string {
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('');
}

test('a day after the last thing that anybody did an evening is deleted, with every name in it', async () => {
  const made = await hall.make();
  const phone = await enter(hall.address, made.id, PHONE);
  await phone.hear('welcome');
  await phone.room.leave();
  hall.later(KEPT_AFTER - 60_000);
  await hall.hall.evenings.sweep();
  expect((await hall.post('/api/find', { code: made.code })).status).toBe(200);
  expect(bytesOfFolder()).toContain('Canary Naam');

  hall.later(60_000);
  expect(await hall.post('/api/find', { code: made.code })).toMatchObject({ status: 404, said: { error: 'unknownCode' } });
  await hall.hall.evenings.sweep();
  expect(await store.list()).toEqual([]);
  for (const trace of ['Canary', made.code, made.id]) expect(bytesOfFolder()).not.toContain(trace);
  expect(await refusalOf(enter(hall.address, made.id, PHONE))).toBe('unknown');
});

test('an evening that was made the day before is still there, and whoever does something keeps it another day', async () => {
  const made = await hall.make();
  hall.later(KEPT_UNUSED - 3_600_000);
  await hall.hall.evenings.sweep();
  const phone = await enter(hall.address, made.id, PHONE);
  await phone.hear('welcome');
  hall.later(KEPT_AFTER - 3_600_000);
  await hall.hall.evenings.sweep();
  expect((await hall.post('/api/find', { code: made.code })).status).toBe(200);
  hall.later(3_600_000);
  await hall.hall.evenings.sweep();
  expect(await phone.closed).toBe(4001);
  expect(await store.list()).toEqual([]);
});

test('an evening that everybody left rests, and is as it was for whoever comes back, even in that very moment', async () => {
  const made = await hall.make();
  const phone = await enter(hall.address, made.id, PHONE);
  const { token } = await phone.hear('welcome');
  const before = await hall.hall.evenings.open(made.id);
  hall.later(RESTS_AFTER);
  await hall.hall.evenings.sweep();
  expect(await hall.hall.evenings.open(made.id)).toBe(before);
  await phone.room.leave();
  hall.later(RESTS_AFTER);
  const sweeping = hall.hall.evenings.sweep();
  const back = await enter(hall.address, made.id, { ...PHONE, token });
  await sweeping;
  expect(await back.hear('welcome')).toMatchObject({ phone: 'phone-1', token: null });
  expect(await hall.hall.evenings.open(made.id)).not.toBe(before);
});

test('what went over its time while the program was off is deleted when it starts', async () => {
  const made = await hall.make();
  await hall.close();
  store = openSqliteStore(folder);
  const stale = { id: 'stale', code: 'stale', facilitator: '', screen: '', createdAt: Date.now() - KEPT_UNUSED, deleteAt: Date.now() - 1 };
  await store.create(stale);
  hall = await hallOn(store);
  expect((await store.list()).map(({ id }) => id)).toEqual([made.id]);
});

test('after a restart the evening is there again, the phone returns to its seat, and the code still works', async () => {
  const made = await hall.make();
  const before = await enter(hall.address, made.id, PHONE);
  const { token, phone } = await before.hear('welcome');
  await hall.close();
  expect(await before.closed).toBe(4001);

  store = openSqliteStore(folder);
  hall = await hallOn(store);
  expect(await hall.post('/api/find', { code: made.code })).toMatchObject({ status: 200, said: { id: made.id } });
  const after = await enter(hall.address, made.id, { ...PHONE, token });
  expect(await after.hear('welcome')).toMatchObject({ phone, token: null });
  const console = await enter(hall.address, made.id, { as: 'facilitator', token: made.facilitator });
  expect(await console.hear('whole', ({ doc }) => doc === 'console')).toMatchObject({ value: { people: [{ name: 'Canary Naam' }] } });
});

test('many who ask for an evening at once after a restart are all in the same one', async () => {
  const made = await hall.make();
  await hall.close();
  store = openSqliteStore(folder);
  hall = await hallOn(store);
  const phones = await Promise.all([...Array(20).keys()].map((n) => enter(hall.address, made.id, { ...PHONE, name: `Buur ${n}` })));
  const numbers = await Promise.all(phones.map(async (phone) => (await phone.hear('welcome')).phone));
  expect(new Set(numbers).size).toBe(20);
  await phones[0]?.hear('changes', ({ doc, changes }) => doc === 'evening' && JSON.stringify(changes).includes('["present","phones"],20'));
});

test('no two evenings that are kept have the same code', async () => {
  const codes: string[] = [];
  for (let made = 0; made < 30; made++) codes.push((await hall.make()).code);
  expect(new Set(codes).size).toBe(30);
});
