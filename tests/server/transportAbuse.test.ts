import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { frameOf } from '../../src/host/evening/publisher.ts';
import { LONGEST_MESSAGE } from '../../src/protocol/messages.ts';
import { enter, eventually } from './phone.ts';
import { only, roomsOnPort, type TestRooms } from './roomsOn.ts';

let rooms: TestRooms;
let address = '';
const complaints = vi.spyOn(console, 'error').mockImplementation(() => {});

beforeAll(async () => {
  rooms = await roomsOnPort();
  address = rooms.address;
});
afterEach(() => complaints.mockClear());
afterAll(() => rooms.close());

test('what is no message is refused with a word, and the next message is heard', async () => {
  const room = await rooms.openRoom();
  const phone = await enter(address, room.id, {});
  phone.room.sendBytes('x', new Uint8Array(3));
  phone.room.sendBytes('m', new Uint8Array([0xff, 0xfe, 0x41]));
  phone.room.send('m', { n: 1 });
  phone.room.send('__proto__', []);
  phone.room.connection.send(new Uint8Array());
  phone.room.connection.send(new Uint8Array([255, 255, 255, 255, 255]));
  // A type that says it is four thousand million letters long.
  phone.room.connection.send(new Uint8Array([13, 0xdb, 0xff, 0xff, 0xff, 0xff]));
  phone.say('the end');
  await eventually(() => expect(room.texts).toEqual(['the end']));
  await eventually(() => expect(phone.heard).toHaveLength(7));
  for (const message of phone.heard) expect(message).toEqual({ is: 'receipt', n: 0, refused: 'malformed', next: 0 });
});

test('any bytes at all are refused or end the connection, and never more than that', async () => {
  const room = await rooms.openRoom();
  let seed = 7;
  const chance = (below: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return (seed >>> 8) % below;
  };
  for (let phones = 0; phones < 10; phones++) {
    const phone = await enter(address, room.id, {});
    for (let n = 0; n < 50; n++) {
      const bytes = Uint8Array.from({ length: chance(40) }, () => chance(256));
      if (chance(2) === 0) bytes[0] = chance(24);
      if (phone.room.connection.isOpen) phone.room.connection.send(bytes);
    }
    phone.room.connection.close();
  }
  await eventually(() => expect(room.left).toHaveLength(10));
  expect(complaints).not.toHaveBeenCalled();
  await enter(address, room.id, {});
});

test('a message of 64 KiB is the longest, a little more is refused, far more ends the connection', async () => {
  const room = await rooms.openRoom();
  const phone = await enter(address, room.id, {});
  const long = (size: number): string => `{"n":12,"act":"${'x'.repeat(size - 17)}"}`;
  phone.say(long(LONGEST_MESSAGE));
  await eventually(() => expect(room.texts.map(({ length }) => length)).toEqual([LONGEST_MESSAGE]));
  phone.say(long(LONGEST_MESSAGE + 1));
  expect(await phone.hear('receipt')).toEqual({ is: 'receipt', n: 12, refused: 'tooBig', next: 12 });
  phone.say(long(LONGEST_MESSAGE * 3));
  expect(await phone.closed).toBe(1009);
  expect(room.texts).toHaveLength(1);
});

test('who sends too fast is asked to wait, and only a flood is cut off', async () => {
  const room = await rooms.openRoom();
  const phone = await enter(address, room.id, {});
  const other = await enter(address, room.id, {});
  for (let n = 1; n <= 200; n++) phone.say(`{"n":${n},"act":null}`);
  const receipt = await phone.hear('receipt');
  expect(receipt).toMatchObject({ refused: 'tooFast', next: receipt.n });
  await eventually(() => expect(room.texts.length + phone.heard.length).toBe(200));
  expect(room.texts.length).toBeGreaterThanOrEqual(50);
  for (let n = 201; n <= 5_000; n++) phone.say(`{"n":${n},"act":null}`);
  expect(await phone.closed).toBe(4429);
  expect(room.texts.length).toBeLessThan(1_000);
  other.say('calm');
  await eventually(() => expect(room.texts.at(-1)).toBe('calm'));
});

test('a flood of signs of life is cut off too', async () => {
  const room = await rooms.openRoom();
  const phone = await enter(address, room.id, {});
  for (let n = 0; n < 5_000; n++) phone.room.connection.send(new Uint8Array([18]));
  expect(await phone.closed).toBe(4429);
});

test('who does not read what is sent is let go, so that the server does not keep it all', async () => {
  const room = await rooms.openRoom();
  const phone = await enter(address, room.id, {});
  const connection = only(room.inside.values());
  const frame = frameOf({ is: 'gone', doc: 'x'.repeat(60_000) });
  // The network takes some; what it does not take waits here, in one turn of the event loop nothing is taken.
  for (let n = 0; n < 400 && room.left.length === 0; n++) connection.send(frame);
  expect(room.left).toEqual([connection.id]);
  expect(await phone.closed).toBe(4408);
});

test('sockets that nobody asked a place for, and addresses that are none, are turned away', async () => {
  const room = await rooms.openRoom();
  const socket = address.replace('http', 'ws');
  for (const path of [
    `/x/${room.id}?sessionId=guess`,
    `/x/${room.id}?sessionId=`,
    '/x/no-such-room?sessionId=1',
    '/',
    '/%',
    `/${'a'.repeat(999)}`,
  ]) {
    const code = await new Promise((done) => {
      const stranger = new WebSocket(socket + path);
      stranger.on('close', done);
      stranger.on('error', () => {});
    });
    expect([path, code]).toEqual([path, expect.any(Number)]);
  }
  // An address that no browser would send: it must not end the server.
  await new Promise<void>((done) => {
    const raw = connect(rooms.port, '127.0.0.1', () =>
      raw.end(
        'GET :99999/x HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n',
      ),
    );
    raw.resume().on('close', () => done());
  });
  expect(room.inside.size).toBe(0);
  await enter(address, room.id, {});
});

test('a request for a place that is malformed, too big, or of another page is refused', async () => {
  const room = await rooms.openRoom();
  const ask = (body: string, type = 'application/json'): Promise<number | undefined> =>
    new Promise((done, failed) => {
      const options = { method: 'POST', headers: { 'Content-Type': type } };
      const asked = request(`${address}/matchmake/joinById/${room.id}`, options, (answer) => {
        expect(answer.headers['access-control-allow-origin']).toBeUndefined();
        answer.resume();
        done(answer.statusCode);
      });
      asked.on('error', failed);
      asked.end(body);
    });
  expect(await ask('{')).toBe(400);
  expect(await ask('7')).toBe(400);
  expect(await ask('null')).toBe(400);
  expect(await ask(`{"name":"${'x'.repeat(9_000)}"}`)).toBe(413);
  expect(await ask('{}', 'text/plain')).toBe(415);
  expect(await ask('{}')).toBe(200);
});
