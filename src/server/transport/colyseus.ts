// Rooms by Colyseus: it reserves places, opens sockets, and tells when one is gone. Nothing of its state, patches or reconnections is
// used: what is true stands in the log of an evening, and whoever comes back gets everything whole.
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { type Client, LocalDriver, LocalPresence, matchMaker, Room, Server, ServerError } from '@colyseus/core';
import { WebSocketTransport } from '@colyseus/ws-transport';
import { LONGEST_MESSAGE } from '../../protocol/messages.ts';
import { GuardedSocket, MESSAGE_TYPE } from './guardedSocket.ts';
import { createRoomConnection, type RoomConnection } from './roomConnection.ts';
import { CLOSED, type EntryRefusal, REFUSED, type RoomHandlers, type RoomTransport, type Ticket } from './roomTransport.ts';
import { report } from '../report.ts';

const ROOM = 'evening';
/** Between asking for a place and opening the socket; poor Wi-Fi needs some of it. Seconds. */
const RESERVED = 15;
/** The library waits for places that were kept until nobody can come any more; whoever stops the program does not. Milliseconds. */
const LETS_GO_WITHIN = 1_000;
/** A phone that does not answer this many pings, this many milliseconds apart, is gone: 12 to 16 s of silence. */
const PING_EVERY = 4_000;
const PINGS_UNANSWERED = 3;
/** What is a little too big is answered; what is more is cut off at the socket. Bytes. */
const LARGEST_FRAME = 2 * LONGEST_MESSAGE;
/** Where a page opens its socket: process, room, and who it is. */
const SOCKET_ADDRESS = /^\/[\w-]{1,64}\/[\w-]{1,64}\?[\w=&.%-]{1,500}$/;

/** The rooms of this process by evening. The library has one list of rooms in a process, whoever opened them. */
const open = new Map<string, RoomHandlers>();

class EveningRoom extends Room {
  override autoDispose = false;
  override patchRate = null;
  override seatReservationTimeout = RESERVED;
  readonly #connections = new Map<string, RoomConnection>();

  override onCreate({ id }: { readonly id: string }): void {
    this.roomId = id;
    this.onMessage(`_$b${MESSAGE_TYPE}`, (client: Client, bytes: Uint8Array) => {
      this.#connections.get(client.sessionId)?.received(bytes);
    });
  }

  override async onJoin(client: Client, claim: unknown): Promise<void> {
    const handlers = open.get(this.roomId);
    if (!handlers) throw refused('unknown');
    const connection = createRoomConnection(client, handlers, () => performance.now());
    this.#connections.set(client.sessionId, connection);
    let refusal: EntryRefusal | 'failed' | null;
    try {
      refusal = await handlers.enter(claim, connection);
    } catch (error) {
      report(error);
      refusal = 'failed';
    }
    if (refusal !== null) throw refused(refusal);
    connection.admit();
  }

  override onLeave(client: Client): void {
    this.#connections.get(client.sessionId)?.gone();
    this.#connections.delete(client.sessionId);
  }
}

class Sockets extends WebSocketTransport {
  /** Ends what is still open: a stopped HTTP server would wait for it. */
  cut(): void {
    for (const socket of this.wss.clients) socket.terminate();
    this.shutdown();
  }
}

function refused(why: EntryRefusal | 'failed'): ServerError {
  return new ServerError(REFUSED[why], why);
}

let started: Promise<void> | null = null;

/** Once in a process: Colyseus keeps its rooms in the module. */
async function startLibrary(): Promise<void> {
  // Only one process knows these rooms; there is nobody whose health could be checked.
  matchMaker.setHealthChecksEnabled(false);
  const server = new Server({
    transport: new WebSocketTransport({ noServer: true }),
    presence: new LocalPresence(),
    driver: new LocalDriver(),
    greet: false,
    gracefullyShutdown: false,
  });
  server.define(ROOM, EveningRoom);
  await matchMaker.accept();
}

/** Rooms whose sockets come in over the HTTP servers that they are attached to. */
export function createColyseusTransport(): RoomTransport {
  return {
    async open(id, handlers) {
      started ??= startLibrary();
      await started;
      open.set(id, handlers);
      await matchMaker.createRoom(ROOM, { id });
    },
    async close(id) {
      open.delete(id);
      const gone = matchMaker.getLocalRoomById(id)?.disconnect(CLOSED.letGo);
      await Promise.race([gone, wait(LETS_GO_WITHIN, null, { ref: false })]);
    },
    async reserve(id, claim) {
      if (!open.has(id)) return null;
      const seat = await matchMaker.joinById(id, claim);
      return seat as unknown as Ticket;
    },
    attach(server) {
      const sockets = new Sockets({
        noServer: true,
        maxPayload: LARGEST_FRAME,
        pingInterval: PING_EVERY,
        pingMaxRetries: PINGS_UNANSWERED,
        WebSocket: GuardedSocket,
      });
      sockets.attachToServer(server, { filter: isOurs });
      server.on('upgrade', refuseOthers);
      return () => sockets.cut();
    },
  };
}

function isOurs({ url }: IncomingMessage): boolean {
  return url !== undefined && SOCKET_ADDRESS.test(url);
}

function refuseOthers(request: IncomingMessage, socket: Duplex): void {
  if (isOurs(request)) return;
  socket.on('error', () => socket.destroy());
  socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
}
