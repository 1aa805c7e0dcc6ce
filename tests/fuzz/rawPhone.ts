// A connection to an evening without the library of the pages: it can send anything at all.
import { Protocol } from '@colyseus/core';
import { WebSocket } from 'ws';
import type { ServerMessage } from '../../src/protocol/messages.ts';
import { MESSAGE_TYPE } from '../../src/server/transport/guardedSocket.ts';

/** What stands before the text of a message of ours. */
const HEADER = Uint8Array.of(Protocol.ROOM_DATA_BYTES, 0xa0 | MESSAGE_TYPE.length, MESSAGE_TYPE.charCodeAt(0));

export interface RawPhone {
  readonly socket: WebSocket;
  readonly receipts: { readonly n: number; readonly refused: string | null; readonly next: number }[];
  token: string | null;
  next: number;
  /** The number with which it was closed; null while it is open. */
  closed: number | null;
  /** A message as the page would send it. */
  say(text: string): void;
}

/** Goes in, and is in when the welcome came; null when it was turned away. */
export async function rawPhone(address: string, id: string, claim: object): Promise<RawPhone | null> {
  const asked = await fetch(`${address}/matchmake/joinById/${id}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(claim),
  });
  if (!asked.ok) return null;
  const ticket = (await asked.json()) as { readonly sessionId: string; readonly processId: string; readonly roomId: string };
  const socket = new WebSocket(`${address.replace('http', 'ws')}/${ticket.processId}/${ticket.roomId}?sessionId=${ticket.sessionId}`);
  const phone: RawPhone = {
    socket,
    receipts: [],
    token: null,
    next: 1,
    closed: null,
    say: (text) => socket.send(Buffer.concat([HEADER, Buffer.from(text)])),
  };
  return await new Promise((done) => {
    socket.on('error', () => undefined);
    socket.on('close', (code) => {
      phone.closed = code;
      done(null);
    });
    socket.on('message', (data: Buffer) => {
      if (data[0] === Protocol.JOIN_ROOM) socket.send(Uint8Array.of(Protocol.JOIN_ROOM));
      if (!HEADER.every((byte, index) => data[index] === byte)) return;
      const message = JSON.parse(data.subarray(HEADER.length).toString('utf8')) as ServerMessage;
      if (message.is === 'receipt') {
        phone.receipts.push(message);
        phone.next = message.next;
      }
      if (message.is !== 'welcome') return;
      phone.token = message.token;
      phone.next = message.next;
      done(phone);
    });
  });
}
