// A phone for tests: the library of the pages, in Node, over a real socket.
import { Client, type Room } from '@colyseus/sdk';
import { vi } from 'vitest';
import type { ServerMessage } from '../../src/protocol/messages.ts';

// The library of the pages warns of every refusal.
vi.spyOn(console, 'warn').mockImplementation(() => {});

/** Somebody who is in. */
export interface TestPhone {
  readonly room: Room;
  /** All that came, oldest first. */
  readonly heard: ServerMessage[];
  /** The number with which the connection was closed. */
  readonly closed: Promise<number>;
  say(message: unknown): void;
  /** The first message that is so, now or later. */
  hear<T extends ServerMessage['is']>(
    is: T,
    fits?: (message: Extract<ServerMessage, { is: T }>) => boolean,
  ): Promise<Extract<ServerMessage, { is: T }>>;
}

/** Goes in; rejects with the word of the refusal. */
export async function enter(address: string, id: string, claim: object): Promise<TestPhone> {
  const room = await new Client(address).joinById(id, claim);
  room.reconnection.enabled = false;
  const heard: ServerMessage[] = [];
  const listeners = new Set<() => void>();
  room.onMessage('m', (bytes: Uint8Array) => {
    heard.push(JSON.parse(new TextDecoder().decode(bytes)) as ServerMessage);
    for (const listener of [...listeners]) listener();
  });
  room.onError(() => {});
  const closed = new Promise<number>((done) => {
    room.onLeave(done);
    room.onDrop(done);
  });
  return {
    room,
    heard,
    closed,
    say: (message) => room.sendBytes('m', new TextEncoder().encode(typeof message === 'string' ? message : JSON.stringify(message))),
    hear: (is, fits = () => true) =>
      new Promise((done) => {
        const look = (): void => {
          for (const message of heard) {
            if (message.is !== is) continue;
            const found = message as Extract<ServerMessage, { is: typeof is }>;
            if (!fits(found)) continue;
            listeners.delete(look);
            return done(found);
          }
        };
        listeners.add(look);
        look();
      }),
  };
}

/** The word with which somebody was refused. */
export async function refusalOf(entering: Promise<unknown>): Promise<string> {
  return entering.then(
    () => 'let in',
    (reason: unknown) => (reason instanceof Error ? reason.message : String(reason)),
  );
}

/** Waits until this does not throw any more, however busy the machine is. */
export async function eventually(check: () => void): Promise<void> {
  await vi.waitFor(check, { timeout: 30_000, interval: 20 });
}
