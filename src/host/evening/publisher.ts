// Sends each connection the documents that it may have: whole at first, then what changed. What goes to many is compared and
// written out once. It knows nothing of what the documents say.
import { type Change, changesBetween } from '../../protocol/changes.ts';
import type { ServerMessage } from '../../protocol/messages.ts';
import type { Connection, Frame } from './ports.ts';

const encoder = new TextEncoder();

/** A message that is written out once, however many get it. */
export function frameOf(message: ServerMessage): Frame {
  let written: Uint8Array | null = null;
  return {
    message,
    bytes: () => {
      written ??= encoder.encode(JSON.stringify(message));
      return written;
    },
    ready: null,
  };
}

/** A document for somebody: `key` tells apart what is private; `name` is what the other side calls it. */
export interface Address {
  readonly key: string;
  readonly name: string;
}

export interface Publisher {
  /** From now on this connection has these documents and no others; `make` gives the value of one that nobody had yet. */
  assign(connection: Connection, wanted: readonly Address[], make: (address: Address) => unknown): void;
  /** The value of a document now. Nothing is sent when nothing changed. */
  publish(key: string, value: unknown): void;
  /** What was last sent of it; undefined when nobody has it. */
  value(key: string): unknown;
  /** Whether anybody has it: what nobody reads need not be made. */
  isRead(key: string): boolean;
  drop(connection: string): void;
}

interface Kept {
  readonly name: string;
  value: unknown;
  /** All of it, for whoever comes in before it changes: five hundred phones come back at once when a router starts again. */
  whole: Frame | null;
  readonly readers: Map<string, Connection>;
}

/** Starts with nobody and nothing. */
export function createPublisher(): Publisher {
  const documents = new Map<string, Kept>();
  const had = new Map<string, readonly Address[]>();

  function leave(connection: string, key: string): void {
    const kept = documents.get(key);
    kept?.readers.delete(connection);
    // Compared again only when somebody reads it again: then it is sent whole.
    if (kept?.readers.size === 0) documents.delete(key);
  }

  return {
    assign(connection, wanted, make) {
      const before = had.get(connection.id) ?? [];
      for (const { key, name } of before) {
        if (wanted.some((one) => one.key === key)) continue;
        leave(connection.id, key);
        if (!wanted.some((one) => one.name === name)) connection.send(frameOf({ is: 'gone', doc: name }));
      }
      had.set(connection.id, wanted);
      for (const address of wanted) {
        if (before.some((one) => one.key === address.key)) continue;
        const kept = documents.get(address.key) ?? { name: address.name, value: make(address), whole: null, readers: new Map() };
        documents.set(address.key, kept);
        kept.readers.set(connection.id, connection);
        kept.whole ??= frameOf({ is: 'whole', doc: address.name, value: kept.value });
        connection.send(kept.whole);
      }
    },
    publish(key, value) {
      const kept = documents.get(key);
      if (!kept) return;
      const message = difference(kept, value);
      if (message === null) return;
      kept.value = value;
      kept.whole = null;
      const frame = frameOf(message);
      for (const reader of kept.readers.values()) reader.send(frame);
    },
    value: (key) => documents.get(key)?.value,
    isRead: (key) => documents.has(key),
    drop(connection) {
      for (const { key } of had.get(connection) ?? []) leave(connection, key);
      had.delete(connection);
    },
  };
}

/** More changes than this are sent as a whole document: it is shorter then. */
const MOST_CHANGES = 400;

function difference({ name, value: before }: Kept, after: unknown): ServerMessage | null {
  const whole: ServerMessage = { is: 'whole', doc: name, value: after };
  if (typeof before !== 'object' || before === null || typeof after !== 'object' || after === null) return before === after ? null : whole;
  const changes: readonly Change[] = changesBetween(before, after);
  if (changes.length === 0) return null;
  return changes.length > MOST_CHANGES ? whole : { is: 'changes', doc: name, changes };
}
