// One connection of a room as an evening sees it: frames go out, text comes in, and whoever sends too much or reads too little is let go.
import { isUtf8 } from 'node:buffer';
import { type Client, ClientState, getMessageBytes, Protocol } from '@colyseus/core';
import type { Connection, Frame } from '../../host/evening/ports.ts';
import { LONGEST_MESSAGE, type ServerMessage } from '../../protocol/messages.ts';
import { frameReady, GuardedSocket, MESSAGE_TYPE } from './guardedSocket.ts';
import { CLOSED, type RoomHandlers } from './roomTransport.ts';
import { createTempo } from './tempo.ts';
import { report } from '../report.ts';

/** What may wait to be sent to one connection, in bytes: more than everything whole, less than what would weigh with 500 phones. */
const MOST_WAITING = 1_048_576;

/** A connection with what the room calls when something happens to it. */
export interface RoomConnection extends Connection {
  received(bytes: Uint8Array): void;
  /** It was let in, and is told when it goes. */
  admit(): void;
  gone(): void;
}

/** Wraps a client of the library. `now`: milliseconds. */
export function createRoomConnection(client: Client, handlers: RoomHandlers, now: () => number): RoomConnection {
  const socket = client.ref as unknown;
  const tempo = createTempo(now());
  let admitted = false;
  let ended = false;
  let unread = 0;

  const gone = (): void => {
    ended = true;
    if (!admitted) return;
    admitted = false;
    attempt(() => handlers.leave(client.sessionId));
  };
  const end = (code: number): void => {
    if (ended) return;
    gone();
    client.leave(code);
  };
  const send = ({ frame, bytes }: Wire): void => {
    if (ended) return;
    const listens = client.state === ClientState.JOINED;
    // Until the other side says that it listens, the library keeps what is sent.
    unread = listens ? 0 : unread + bytes.byteLength;
    const waiting = socket instanceof GuardedSocket ? socket.bufferedAmount : 0;
    if (waiting + unread > MOST_WAITING) end(CLOSED.behind);
    else if (listens && socket instanceof GuardedSocket) socket.sendReady(frame);
    else client.enqueueRaw(bytes);
  };
  /** Whether a message may be looked at; if not, it was answered. */
  const inTempo = (number: () => number): boolean => {
    const verdict = tempo.count(now());
    if (verdict === 'flood') end(CLOSED.flood);
    // Its number is not used up: it may be sent again, a little later.
    else if (verdict === 'tooFast') send(refusal('tooFast', number()));
    return verdict === 'go';
  };

  if (socket instanceof GuardedSocket) {
    socket.onStrange = () => {
      if (inTempo(() => 0)) send(refusal('malformed', 0));
    };
    socket.onSign = () => inTempo(() => 0);
  }
  return {
    id: client.sessionId,
    send: (frame) => send(wireOf(frame)),
    close: () => end(CLOSED.letGo),
    received(bytes) {
      if (ended || !admitted) return;
      if (!inTempo(() => numberOf(bytes))) return;
      if (bytes.byteLength > LONGEST_MESSAGE) send(refusal('tooBig', numberOf(bytes)));
      else if (!isUtf8(bytes)) send(refusal('malformed', 0));
      else attempt(() => handlers.receive(client.sessionId, textOf(bytes)));
    },
    admit() {
      admitted = true;
      // It went while it was let in.
      if (ended) gone();
    },
    gone,
  };
}

/** Runs a handler; what it throws is a mistake of ours that concerns nobody else. */
function attempt(work: () => void): void {
  try {
    work();
  } catch (error) {
    report(error);
  }
}

/** A message as it goes to the library (`bytes`), and in the frame of a socket. */
type Wire = ReturnType<typeof frameReady>;

/** The bytes on the wire, made once for everybody who gets this frame. */
function wireOf(frame: Frame): Wire {
  const wire = (frame.ready as Wire | null) ?? framed(frame.bytes());
  frame.ready = wire;
  return wire;
}

function framed(bytes: Uint8Array): Wire {
  return frameReady(getMessageBytes.raw(Protocol.ROOM_DATA_BYTES, MESSAGE_TYPE, undefined, bytes));
}

function refusal(refused: 'malformed' | 'tooBig' | 'tooFast', n: number): Wire {
  const message: ServerMessage = { is: 'receipt', n, refused, next: n };
  return framed(Buffer.from(JSON.stringify(message)));
}

/** The number at the head of a message that is not read further; 0 when there is none to be seen. */
function numberOf(bytes: Uint8Array): number {
  return Number(/^\{"n":(\d{1,15})[,}]/.exec(textOf(bytes.subarray(0, 32)))?.[1] ?? 0);
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}
