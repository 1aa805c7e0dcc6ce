// The wire to a server: a Colyseus room that carries bytes and nothing else. The library is fetched when somebody goes in.
import type { Room } from '@colyseus/sdk';
import type { Claim } from '../../host/evening/evening.ts';
import type { ServerMessage } from '../../protocol/messages.ts';
import type { Wire } from './eveningClient.ts';

/** The only kind of message. */
const TYPE = 'm';
/** How often a silent server is asked whether it is still there, and how long it may take to answer. Milliseconds. */
const ASK_AFTER = 4_000;
const ANSWERS_WITHIN = 3_000;

/** What the server says when there is no use in trying again; anything else is tried again. */
const REFUSALS = ['notAllowed', 'full', 'over', 'removed', 'unknown'] as const;

interface Way {
  /** The evening. */
  readonly id: string;
  /** Who wants in; asked anew for each connection, for a token comes with the first. */
  readonly claim: () => Claim;
}

/** Fetches the library, so that it is there when somebody goes in; named right here, so that the rest of it is left out of the build. */
export async function fetchConnection() {
  const { Client } = await import('@colyseus/sdk');
  return Client;
}

/** Connects to the server that this page came from. */
export function createColyseusWire({ id, claim }: Way): Wire {
  return {
    async open(on) {
      const Client = await fetchConnection();
      let room: Room;
      try {
        room = await new Client(location.origin.replace(/^http/, 'ws')).joinById(id, claim());
      } catch (reason) {
        const said = reason instanceof Error ? reason.message : '';
        const refused = REFUSALS.find((one) => said === one);
        if (refused !== undefined) return { refused };
        throw reason;
      }
      return lineOf(room, on);
    },
  };
}

function lineOf(room: Room, on: Parameters<Wire['open']>[0]) {
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  let heardAt = performance.now();
  let closed = false;
  let answer: ReturnType<typeof setTimeout> | undefined;
  // The evening's own client comes back by itself, with everything that it had to say.
  room.reconnection.enabled = false;

  function end(): void {
    if (closed) return;
    stop();
    on.closed();
  }
  function heard(): void {
    heardAt = performance.now();
    clearTimeout(answer);
    answer = undefined;
  }
  function ask(): void {
    if (answer !== undefined) return;
    answer = setTimeout(() => {
      room.connection.close();
      end();
    }, ANSWERS_WITHIN);
    room.ping(heard);
  }
  // A connection can be dead without anybody saying so: of a phone that left the Wi-Fi, or slept in a pocket.
  const watch = setInterval(() => performance.now() - heardAt >= ASK_AFTER && ask(), ASK_AFTER / 2);
  const wake = (): void => {
    if (document.visibilityState !== 'hidden') ask();
  };
  document.addEventListener('visibilitychange', wake);
  function stop(): void {
    closed = true;
    clearInterval(watch);
    clearTimeout(answer);
    document.removeEventListener('visibilitychange', wake);
  }

  room.onMessage(TYPE, (bytes: Uint8Array) => {
    heard();
    if (!closed) on.message(JSON.parse(decoder.decode(bytes)) as ServerMessage);
  });
  room.onLeave(end);
  room.onDrop(end);
  return {
    send: (text: string) => room.sendBytes(TYPE, encoder.encode(text)),
    close: () => {
      stop();
      // Without waiting for an answer: who comes back comes as somebody new.
      room.connection.close();
    },
  };
}
