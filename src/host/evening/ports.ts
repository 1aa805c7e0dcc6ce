// What an evening needs from the machine that it runs on, as small ports: a place for its log, connections, the exercises, the
// time of day. A server, a page without a network and a test each give their own; the evening never learns which.
import type { Scenario } from '../../scenario/scenario.ts';
import type { ExerciseCard } from '../../protocol/documents.ts';
import type { ServerMessage } from '../../protocol/messages.ts';

/** An evening as a store keeps it, beside its log. */
export interface EveningRecord {
  /** Unguessable; also the address of its connections. */
  readonly id: string;
  /** Six digits. */
  readonly code: string;
  /** Hashes of the tokens of the facilitator and of the hall screen. */
  readonly facilitator: string;
  readonly screen: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /** When all of it is deleted. */
  readonly deleteAt: number;
  /** How many entries its log has, and how far exercise time was let go on: a restart goes on from there. */
  readonly length: number;
  readonly reached: number;
}

/**
 * Keeps evenings and their logs. Whatever a promise of `append` said is stored survives a crash of the machine. Several processes
 * may share one store: `append` fails when the log is not as long as expected, so two hosts can never both lead an evening.
 */
export interface EveningStore {
  create(record: Omit<EveningRecord, 'length' | 'reached'>): Promise<void>;
  /** Adds entries (JSON) at this place of the log; all or none. */
  append(id: string, at: number, entries: readonly string[]): Promise<'stored' | 'conflict' | 'unknown'>;
  /** Keeps how far exercise time came; may be lost in a crash. */
  reach(id: string, time: number): Promise<void>;
  /** From now on everything of it is deleted at this moment. */
  keepUntil(id: string, deleteAt: number): Promise<void>;
  /** The entries from this place on. */
  read(id: string, from: number): Promise<readonly string[]>;
  find(by: { readonly id: string } | { readonly code: string }): Promise<EveningRecord | null>;
  list(): Promise<readonly EveningRecord[]>;
  /** Deletes the evening and everything of it. */
  remove(id: string): Promise<void>;
  close(): Promise<void>;
}

/** One connection of somebody. `frame`: a message that goes to many is written out once. */
export interface Connection {
  readonly id: string;
  send(frame: Frame): void;
  /** Ends it; the other side is told why with a message before. */
  close(): void;
}

/** A message, written out at most once for all connections. */
export interface Frame {
  readonly message: ServerMessage;
  /** The same as UTF-8; a connection that sends bytes keeps what it makes of them in `ready`. */
  bytes(): Uint8Array;
  ready: unknown;
}

/** Where exercises come from. */
export interface Exercises {
  list(): readonly ExerciseCard[];
  /** Null when there is none by this name. */
  load(id: string): Promise<Scenario | null>;
  /** A file of the facilitator's own, checked; problems are sentences that say how to mend it. */
  read(file: { readonly name: string; readonly text: string }): Promise<Scenario | readonly string[]>;
}

/** The clock of the machine and its chance. */
export interface Machine {
  /** Milliseconds since 1970. */
  now(): number;
  /** A word that nobody can guess. */
  random(): string;
  /** Calls again and again until it is told to stop. Milliseconds. */
  every(wait: number, run: () => void): () => void;
}
