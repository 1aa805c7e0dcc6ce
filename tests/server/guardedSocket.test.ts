import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { frameReady, GuardedSocket } from '../../src/server/transport/guardedSocket.ts';

let server: WebSocketServer;
let here: WebSocket;
let there: GuardedSocket;

beforeAll(async () => {
  server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false, WebSocket: GuardedSocket });
  await once(server, 'listening');
  here = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`);
  [there] = (await once(server, 'connection')) as [GuardedSocket];
  await once(here, 'open');
});
afterAll(() => {
  here.terminate();
  server.close();
});

test.each([0, 1, 125, 126, 127, 65_535, 65_536, 200_000])(
  'a message of %i bytes comes out of its ready-made frame as it went in',
  async (length) => {
    const ready = frameReady(Buffer.alloc(length, 'é'));
    there.sendReady(ready.frame);
    const [came] = (await once(here, 'message')) as [Buffer];
    expect(came.equals(Buffer.alloc(length, 'é'))).toBe(true);
    expect(Buffer.from(ready.bytes).equals(came)).toBe(true);
  },
);

test('ready-made frames and those of the library arrive in the order in which they were sent', async () => {
  const came: string[] = [];
  here.on('message', (data) => came.push(String(data)));
  for (const word of ['a', 'b', 'c', 'd']) {
    there.sendReady(frameReady(Buffer.from(word)).frame);
    there.send(word.toUpperCase());
  }
  there.close();
  await once(here, 'close');
  expect(came.join('')).toBe('aAbBcCdD');
});

test('nothing is sent to a socket that is closed', () => {
  there.terminate();
  expect(() => there.sendReady(frameReady(Buffer.from('a')).frame)).not.toThrow();
});
