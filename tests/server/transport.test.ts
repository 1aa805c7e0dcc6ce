import { Client } from '@colyseus/sdk';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { Connection } from '../../src/host/evening/ports.ts';
import { frameOf } from '../../src/host/evening/publisher.ts';
import type { EntryRefusal } from '../../src/server/transport/roomTransport.ts';
import { enter, eventually, refusalOf } from './phone.ts';
import { only, roomsOnPort, type TestRooms } from './roomsOn.ts';

let rooms: TestRooms;
let address = '';
const complaints = vi.spyOn(console, 'error').mockImplementation(() => {});
vi.spyOn(console, 'info').mockImplementation(() => {});

beforeAll(async () => {
  rooms = await roomsOnPort();
  address = rooms.address;
});
afterEach(() => complaints.mockClear());
afterAll(() => rooms.close());

test('what a phone says comes in as text, and what goes to many is written out once', async () => {
  const room = await rooms.openRoom();
  const phones = await Promise.all([1, 2, 3].map(() => enter(address, room.id, {})));
  phones[0]?.say({ n: 1, text: 'één \u{1F6A8}' });
  await eventually(() => expect(room.texts).toEqual(['{"n":1,"text":"één \u{1F6A8}"}']));
  const frame = frameOf({ is: 'gone', doc: 'groep é' });
  const bytes = vi.spyOn(frame, 'bytes');
  for (const connection of room.inside.values()) connection.send(frame);
  for (const phone of phones) expect(await phone.hear('gone')).toEqual({ is: 'gone', doc: 'groep é' });
  expect(bytes).toHaveBeenCalledTimes(1);
});

test('what is sent while somebody comes in arrives, and in order', async () => {
  const room = await rooms.openRoom({
    async enter(_claim, connection) {
      for (let n = 0; n < 20; n++) connection.send(frameOf({ is: 'receipt', n, refused: null, next: n }));
      return null;
    },
  });
  const phone = await enter(address, room.id, {});
  await phone.hear('receipt', ({ n }) => n === 19);
  expect(phone.heard.map((message) => (message.is === 'receipt' ? message.n : -1))).toEqual([...Array(20).keys()]);
});

test('the claim reaches the door as it was written, and whoever is refused reads why', async () => {
  const claims: unknown[] = [];
  const words: EntryRefusal[] = ['malformed', 'notAllowed', 'full', 'over', 'removed', 'unknown'];
  for (const word of words) {
    const room = await rooms.openRoom({
      async enter(claim) {
        claims.push(claim);
        return word;
      },
    });
    expect(await refusalOf(enter(address, room.id, { as: 'phone', token: word }))).toBe(word);
    expect(room.left).toEqual([]);
  }
  expect(claims).toEqual(words.map((token) => ({ as: 'phone', token })));
  expect(await refusalOf(enter(address, 'no-such-room', {}))).toBe('unknown');
});

test('nobody outside can make, list or look for rooms', async () => {
  const room = await rooms.openRoom();
  for (const method of ['create', 'joinOrCreate', 'join', 'reconnect']) {
    for (const name of ['evening', room.id]) {
      const answer = await fetch(`${address}/matchmake/${method}/${name}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: '{}',
      });
      expect([method, answer.status]).toEqual([method, 404]);
    }
  }
  expect(await refusalOf(new Client(address).joinOrCreate('evening'))).toBe('notFound');
  expect(room.inside.size).toBe(0);
});

test('a place that was kept is for one connection', async () => {
  const room = await rooms.openRoom();
  const client = new Client(address);
  const asked = await fetch(`${address}/matchmake/joinById/${room.id}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: '{}',
  });
  const ticket = await asked.json();
  await client.consumeSeatReservation(ticket);
  expect(await refusalOf(new Client(address).consumeSeatReservation(ticket))).not.toBe('let in');
  expect(room.inside.size).toBe(1);
});

test('somebody who goes is reported once, however they go', async () => {
  const room = await rooms.openRoom();
  const [polite, gone, sent] = await Promise.all([1, 2, 3].map(() => enter(address, room.id, {})));
  await polite?.room.leave();
  gone?.room.connection.close();
  await eventually(() => expect(room.left).toHaveLength(2));
  const last = only([...room.inside.values()].filter(({ id }) => !room.left.includes(id)));
  last.close();
  last.close();
  expect(await sent?.closed).toBe(4001);
  await eventually(() => expect(room.left.toSorted()).toEqual([...room.inside.keys()].toSorted()));
});

test('a mistake in a handler hurts nobody else', async () => {
  const inside: Connection[] = [];
  const room = await rooms.openRoom({
    async enter(claim, connection) {
      if (JSON.stringify(claim).includes('trouble')) throw new Error('mistake at the door');
      inside.push(connection);
      return null;
    },
    receive: () => {
      throw new Error('mistake at the counter');
    },
    leave: () => {
      throw new Error('mistake at the way out');
    },
  });
  expect(await refusalOf(enter(address, room.id, { name: 'trouble' }))).toBe('failed');
  const [one, two] = [await enter(address, room.id, {}), await enter(address, room.id, {})];
  one.say('x');
  await eventually(() => expect(complaints).toHaveBeenCalledTimes(2));
  one.room.connection.close();
  await eventually(() => expect(complaints).toHaveBeenCalledTimes(3));
  inside[1]?.send(frameOf({ is: 'gone', doc: 'still here' }));
  expect(await two.hear('gone')).toEqual({ is: 'gone', doc: 'still here' });
});

test('a room that is closed lets everybody go and is known no more', async () => {
  const room = await rooms.openRoom();
  const phone = await enter(address, room.id, {});
  await rooms.transport.close(room.id);
  expect(await phone.closed).toBe(4001);
  expect(await refusalOf(enter(address, room.id, {}))).toBe('unknown');
  await rooms.transport.open(room.id, { enter: async () => null, receive: () => {}, leave: () => {} });
  await enter(address, room.id, {});
});
