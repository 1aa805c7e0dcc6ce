// How messages travel between an evening and its phones, as a small port: the rest of the server sees this file only, and not the
// library behind it. A room carries bytes and knows nothing of what they say.
import type { Server } from 'node:http';
import type { Connection } from '../../host/evening/ports.ts';

/** Why somebody was not let in; the page reads these words. */
export type EntryRefusal = 'malformed' | 'notAllowed' | 'full' | 'over' | 'removed' | 'unknown';

/** What a room does with what comes in. A throw is reported and ends nothing else. */
export interface RoomHandlers {
  /** Lets a connection in, or says why not. The claim is as it came from outside. */
  enter(claim: unknown, connection: Connection): Promise<EntryRefusal | null>;
  receive(connection: string, text: string): void;
  leave(connection: string): void;
}

/** What the page needs to open its connection, as JSON. */
export type Ticket = Readonly<Record<string, unknown>>;

/** Rooms on this machine. */
export interface RoomTransport {
  open(id: string, handlers: RoomHandlers): Promise<void>;
  /** Lets everybody go and forgets the room. */
  close(id: string): Promise<void>;
  /** Keeps a place for somebody who asked over HTTP; null when there is no such room. */
  reserve(id: string, claim: unknown): Promise<Ticket | null>;
  /** Takes connections on this server from now on, until what it gives back is called: that cuts those which are left. */
  attach(server: Server): () => void;
}

/** With which number a connection is closed; a page that was not told goodbye comes back by itself. */
export const CLOSED = {
  /** The evening let it go, or the server stops. */
  letGo: 4001,
  /** What came in was no message of ours. */
  strange: 4400,
  /** It did not keep up with what was sent; it comes back and gets everything whole. */
  behind: 4408,
  /** Far more messages than a hand can make. */
  flood: 4429,
  /** Something of ours failed. */
  failed: 4500,
} as const;

/** With which number somebody is refused at the door; the page reads the word. */
export const REFUSED: Readonly<Record<EntryRefusal | 'failed', number>> = {
  malformed: 4460,
  notAllowed: 4461,
  full: 4462,
  over: 4463,
  removed: 4464,
  unknown: 4465,
  failed: 4469,
};
