import { afterEach, beforeEach, expect, test } from 'vitest';
import { createMemoryStore } from '../../src/host/evening/memoryStore.ts';
import type { EveningStore } from '../../src/host/evening/ports.ts';
import { hallOn, type TestHall } from './hallOn.ts';
import { enter, refusalOf, type TestPhone } from './phone.ts';

let store: EveningStore;
let hall: TestHall;
beforeEach(async () => {
  store = createMemoryStore();
  hall = await hallOn(store);
});
afterEach(() => hall.close());

const PHONE = { as: 'phone', token: null, name: 'Xanthe', people: 1, patient: false };

/** Does something as somebody who is in, and waits until it is stored. */
async function act(phone: TestPhone, n: number, what: object): Promise<void> {
  phone.say({ n, act: what });
  expect(await phone.hear('receipt', (receipt) => receipt.n === n)).toMatchObject({ refused: null });
}

test('who makes an evening gets a code of six digits, two links that cannot be guessed, and the address for phones', async () => {
  const { status, said, headers } = await hall.post('/api/evenings', {});
  expect(status).toBe(201);
  expect(headers.get('cache-control')).toBe('no-store');
  expect(said).toEqual({
    id: expect.stringMatching(/^[\w-]{22}$/),
    code: expect.stringMatching(/^\d{6}$/),
    facilitator: expect.stringMatching(/^[\w-]{22}$/),
    screen: expect.stringMatching(/^[\w-]{22}$/),
    address: { url: 'http://hall.test', onlyHere: false },
  });
});

test('what is kept of an evening lets nobody in: tokens are kept as hashes only', async () => {
  const made = await hall.make();
  const phone = await enter(hall.address, made.id, PHONE);
  const { token } = await phone.hear('welcome');
  const kept = JSON.stringify([await store.list(), await store.read(made.id, 0)]);
  expect(kept).toContain('Xanthe');
  for (const secret of [made.facilitator, made.screen, token]) expect(kept).not.toContain(secret);
});

test('a code is found however it is typed', async () => {
  const { id, code } = await hall.make();
  const spoken = `${code.slice(0, 3)} ${code.slice(3)}`;
  for (const typed of [code, spoken, ` ${code.slice(0, 2)}-${code.slice(2)}`])
    expect(await hall.post('/api/find', { code: typed })).toMatchObject({ status: 200, said: { id } });
});

test('a wrong code is told as such, and guessing on is refused with the time to wait, also for what would be right', async () => {
  const { code } = await hall.make();
  const wrong = code === '111111' ? '222222' : '111111';
  for (let tried = 0; tried < 10; tried++)
    expect(await hall.post('/api/find', { code: wrong }, '198.51.100.7')).toMatchObject({ status: 404, said: { error: 'unknownCode' } });
  const { status, said, headers } = await hall.post('/api/find', { code }, '198.51.100.7');
  expect(status).toBe(429);
  expect(said).toEqual({ error: 'tooManyAttempts', retryAfter: Number(headers.get('retry-after')) });
  expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await hall.post('/api/find', { code }, '198.51.100.8')).status).toBe(200);
});

test('two hundred phones behind one router find their evening, however many mistype', async () => {
  const { code } = await hall.make();
  const wrong = code === '111111' ? '222222' : '111111';
  for (let phone = 0; phone < 200; phone++) {
    expect((await hall.post('/api/find', { code }, '203.0.113.9')).status).toBe(200);
    if (phone % 5 === 0) await hall.post('/api/find', { code: wrong }, '203.0.113.9');
  }
});

test('one address makes no more than thirty evenings in an hour', async () => {
  for (let made = 0; made < 30; made++) expect((await hall.post('/api/evenings', {})).status).toBe(201);
  expect(await hall.post('/api/evenings', {})).toMatchObject({ status: 429, said: { error: 'tooManyAttempts' } });
  expect((await hall.post('/api/evenings', {}, '192.0.2.2')).status).toBe(201);
});

test('what is not asked for properly is refused with a code, never with a page', async () => {
  expect(await hall.post('/api/find', {})).toMatchObject({ status: 400, said: { error: 'malformed' } });
  expect(await hall.post('/api/find', { code: 'abcdef' })).toMatchObject({ status: 400, said: { error: 'malformed' } });
  expect(await hall.post('/api/find', { code: 'x'.repeat(10_000) })).toMatchObject({ status: 413, said: { error: 'tooBig' } });
  expect(await hall.get('/api/find')).toMatchObject({ status: 405, said: { error: 'wrongMethod' } });
  expect(await hall.get('/api/nothing')).toMatchObject({ status: 404, said: { error: 'notFound' } });
  expect(await hall.get('/api')).toMatchObject({ status: 404, said: { error: 'notFound' } });
  expect(await hall.get('/api/evenings/unknown/logs')).toMatchObject({ status: 404, said: { error: 'unknown' } });
  expect(await hall.get('/mee/482917')).toMatchObject({ status: 404, said: 'page' });
});

test('a phone that can read this can reach this', async () => {
  const { status, said, headers } = await hall.get('/api/here');
  expect([status, said]).toEqual([200, { ok: true, address: { url: 'http://hall.test', onlyHere: false } }]);
  expect(headers.get('access-control-allow-origin')).toBeNull();
});

test('who has no token or a wrong one is not let in where it is needed', async () => {
  const { id, screen } = await hall.make();
  expect(await refusalOf(enter(hall.address, id, { as: 'facilitator', token: 'guess' }))).toBe('notAllowed');
  expect(await refusalOf(enter(hall.address, id, { as: 'facilitator', token: screen }))).toBe('notAllowed');
  expect(await refusalOf(enter(hall.address, id, { as: 'facilitator' }))).toBe('malformed');
  expect(await refusalOf(enter(hall.address, id, { ...PHONE, people: 500 }))).toBe('malformed');
  expect(await refusalOf(enter(hall.address, 'unknown', PHONE))).toBe('unknown');
});

test('map, debrief and logs of a round are given to whom they are for, when they are there', async () => {
  const made = await hall.make();
  const facilitator = await enter(hall.address, made.id, { as: 'facilitator', token: made.facilitator });
  const phone = await enter(hall.address, made.id, PHONE);
  const token = (await phone.hear('welcome')).token ?? '';
  await act(phone, 1, { do: 'ready' });
  expect(await hall.get(`/api/evenings/${made.id}/debrief`, made.facilitator)).toMatchObject({ status: 409, said: { error: 'notOver' } });
  const settings = { channels: 'both', pressure: null, participation: 100 };
  await act(facilitator, 1, { do: 'startRound', exercise: { id: 'inbraak' }, seed: '7', settings });

  const map = await hall.get(`/api/evenings/${made.id}/neighbourhood/${await nameOfMap(phone)}`);
  expect(map.status).toBe(200);
  expect(map.headers.get('content-encoding')).toBe('gzip');
  expect(map.headers.get('cache-control')).toContain('immutable');
  expect(JSON.stringify(map.said).length).toBeGreaterThan(10_000);
  expect((await hall.get(`/api/evenings/${made.id}/neighbourhood/other`)).status).toBe(404);

  await act(facilitator, 2, { do: 'endRound' });
  const own = await hall.get(`/api/evenings/${made.id}/debrief`, token);
  expect(own).toMatchObject({ status: 200, said: { debrief: {}, briefing: {} } });
  expect((await hall.get(`/api/evenings/${made.id}/debrief`, made.facilitator)).status).toBe(200);
  expect(await hall.get(`/api/evenings/${made.id}/debrief`, 'guess')).toMatchObject({ status: 403, said: { error: 'notAllowed' } });

  const logs = await hall.get(`/api/evenings/${made.id}/logs`, made.facilitator);
  expect(logs.status).toBe(200);
  expect(logs.said).toHaveLength(1);
  expect(JSON.stringify(logs.said).includes('Xanthe')).toBe(false);
  expect(await hall.get(`/api/evenings/${made.id}/logs`, token)).toMatchObject({ status: 403, said: { error: 'notAllowed' } });
});

/** The name of the map in the card of the round, once there is one. */
async function nameOfMap(phone: TestPhone): Promise<string> {
  const found = (text: string): string | undefined => /"neighbourhood":"([\w-]+)"/.exec(text)?.[1];
  const named = (message: unknown): boolean => found(JSON.stringify(message)) !== undefined;
  const message = await Promise.race([
    phone.hear('changes', ({ doc, changes }) => doc === 'evening' && named(changes)),
    phone.hear('whole', ({ doc, value }) => doc === 'evening' && named(value)),
  ]);
  return found(JSON.stringify(message)) ?? '';
}
