// The reference: a server that does nothing but send, with plain `ws`, what it was given: the same bytes, at the same moments, to
// the same number of sockets. Run with the file that holds them.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { deserialize } from 'node:v8';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Sent } from './frames.ts';

const sent = deserialize(readFileSync(process.argv[2] ?? '')) as readonly Sent[];
const server = createServer();
const sockets: WebSocket[] = [];
new WebSocketServer({ server, perMessageDeflate: false }).on('connection', (socket, { url }) => {
  sockets[Number(url?.slice(1))] = socket;
});
server.listen(0, '127.0.0.1', () => console.log(`listens on ${(server.address() as AddressInfo).port}.`));

process.on('message', (message) => {
  if (typeof message !== 'object' || message === null || !('go' in message)) return;
  const began = performance.now();
  let place = 0;
  const send = (): void => {
    for (let next = sent[place]; next !== undefined; next = sent[place]) {
      const wait = next.at - (performance.now() - began);
      if (wait > 0) {
        setTimeout(send, wait);
        return;
      }
      place += 1;
      for (const number of next.to) sockets[number]?.send(next.bytes);
    }
  };
  send();
});
