// One connection to an evening over a real socket, speaking the few frames of the rooms' library itself: the library of the pages
// costs several times as much for each message, and five hundred phones have to fit in one process beside the server.
import { Protocol } from '@colyseus/sdk';
import { WebSocket } from 'ws';
import type { Claim } from '../../src/host/evening/evening.ts';

/** What stands before a message: bytes, of the type `m`. */
const HEADER = Buffer.from([Protocol.ROOM_DATA_BYTES, 0xa1, 'm'.charCodeAt(0)]);
const LISTENS = Buffer.from([Protocol.JOIN_ROOM]);

export interface OpenSocket {
  send(text: string): void;
  close(): void;
}

/** What comes in over it. `frame`: the whole frame as it came; the message stands in it from `start` on. */
export interface SocketEvents {
  frame(frame: Buffer, start: number): void;
  closed(code: number): void;
}

/** Asks over HTTP; throws with the code of a refusal. */
export async function post(address: string, path: string, body: unknown): Promise<Record<string, unknown>> {
  const answer = await fetch(address + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  const said = (await answer.json()) as Record<string, unknown>;
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${String(said.error)}`);
  return said;
}

/** Goes into an evening. */
export async function openSocket(address: string, evening: string, claim: Claim, on: SocketEvents): Promise<OpenSocket> {
  const place = await post(address, `/matchmake/joinById/${evening}`, claim);
  const { processId, roomId, sessionId } = place;
  const socket = new WebSocket(`${address.replace(/^http/, 'ws')}/${processId}/${roomId}?sessionId=${sessionId}`, {
    perMessageDeflate: false,
    skipUTF8Validation: true,
  });
  const opened = new Promise<void>((done, failed) => {
    socket.once('open', done);
    socket.once('error', failed);
  });
  socket.on('error', () => undefined);
  socket.on('close', (code) => on.closed(code));
  socket.on('message', (data) => {
    const frame = data as Buffer;
    if (frame[0] === Protocol.JOIN_ROOM) socket.send(LISTENS);
    else if (frame[0] === Protocol.ROOM_DATA_BYTES) on.frame(frame, HEADER.length);
  });
  await opened;
  return {
    send: (text) => socket.send(Buffer.concat([HEADER, Buffer.from(text)])),
    close: () => socket.terminate(),
  };
}
