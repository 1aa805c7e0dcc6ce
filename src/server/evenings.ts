// The evenings of this server: makes them, opens those that a restart left behind when somebody asks for them, and deletes them in time.
import type { Evening, EveningParts } from '../host/evening/evening.ts';
import type { openEvening } from '../host/evening/openEvening.ts';
import type { EveningRecord, EveningStore } from '../host/evening/ports.ts';
import { readClaim } from './readClaim.ts';
import { hashOfToken, newRoomCode, newToken } from './tokens.ts';
import type { RoomTransport } from './transport/roomTransport.ts';
import { report } from './report.ts';

const HOUR = 3_600_000;
/**
 * One that nobody did anything in is deleted so long after it was made: it may be for tomorrow evening. As soon as somebody does
 * something, everything is deleted a day after the last of it (KEPT_AFTER in host/evening/ledger). Milliseconds.
 */
export const KEPT_UNUSED = 72 * HOUR;
/** So long after the last one left an evening rests: it takes no memory, and comes back by its log when somebody asks for it. */
export const RESTS_AFTER = HOUR;
/** How often is looked what has to be deleted. Milliseconds. */
const SWEEP_EVERY = 60_000;
/** More evenings at once are not made: each takes memory, and every further code makes guessing easier. */
const MOST_EVENINGS = 500;

/** What whoever makes an evening gets; the tokens are told only here. */
export interface MadeEvening {
  readonly id: string;
  readonly code: string;
  readonly facilitator: string;
  readonly screen: string;
}

export interface Evenings {
  make(): Promise<MadeEvening | null>;
  /** The id of the evening with this code, or null. */
  find(code: string): Promise<string | null>;
  /** An evening that can be entered; null when there is none, or none any more. */
  open(id: string): Promise<Evening | null>;
  /** Deletes what is over its time, and lets rest what nobody is in. */
  sweep(): Promise<void>;
  /** Looks again and again what has to be deleted, from now on. */
  keepSweeping(): Promise<void>;
  /** Lets everybody go and waits until all is stored. */
  close(): Promise<void>;
}

/** What evenings are made of; a test gives its own. */
export interface EveningsParts extends Pick<EveningParts, 'exercises' | 'machine' | 'address' | 'build'> {
  readonly store: EveningStore;
  readonly transport: RoomTransport;
  readonly openEvening: typeof openEvening;
}

export function createEvenings(parts: EveningsParts): Evenings {
  const { store, transport, machine } = parts;
  const opened = new Map<string, Promise<Evening | null>>();
  const closing = new Map<string, Promise<void>>();
  /** Who is in each of them, and when somebody was last seen. */
  const inside = new Map<string, Set<string>>();
  const seen = new Map<string, number>();
  let stopSweeping: (() => void) | null = null;
  let closed = false;

  const isOver = ({ deleteAt }: EveningRecord): boolean => deleteAt <= machine.now();

  async function openNow(id: string): Promise<Evening | null> {
    const record = await store.find({ id });
    if (record === null || isOver(record)) return null;
    const { exercises, address, build } = parts;
    const evening = await parts.openEvening({ record, store, exercises, machine, address, build, hash: hashOfToken });
    const people = new Set<string>();
    inside.set(id, people);
    seen.set(id, machine.now());
    await transport.open(id, {
      async enter(claim, connection) {
        const read = readClaim(claim);
        if (read === null) return 'malformed';
        const entered = await evening.enter(read, connection);
        if ('refused' in entered) return entered.refused;
        people.add(connection.id);
        return null;
      },
      receive: evening.receive,
      leave(connection) {
        people.delete(connection);
        seen.set(id, machine.now());
        evening.leave(connection);
      },
    });
    return evening;
  }

  function open(id: string): Promise<Evening | null> {
    const known = opened.get(id);
    if (known) return known;
    if (closed) return Promise.resolve(null);
    // One that is being closed is opened when that is done: two of one evening would contradict each other.
    const opening = (closing.get(id) ?? Promise.resolve()).then(() => openNow(id));
    opened.set(id, opening);
    // What is not there, or failed, is asked for anew: nothing of it stays.
    const forget = (): void => void (opened.get(id) === opening && opened.delete(id));
    opening.then((evening) => evening ?? forget(), forget);
    return opening;
  }

  function letGo(id: string): Promise<void> {
    const before = closing.get(id);
    if (before) return before;
    const evening = opened.get(id);
    opened.delete(id);
    const gone = closeNow(id, evening).finally(() => closing.delete(id));
    closing.set(id, gone);
    return gone;
  }

  async function closeNow(id: string, opening: Promise<Evening | null> | undefined): Promise<void> {
    const evening = await opening?.catch(() => null);
    if (!evening) return;
    await evening.close();
    await transport.close(id);
    inside.delete(id);
    seen.delete(id);
  }

  async function sweep(): Promise<void> {
    for (const record of await store.list()) {
      const { id } = record;
      if (isOver(record)) {
        await letGo(id);
        await store.remove(id);
      } else if (inside.get(id)?.size === 0 && (seen.get(id) ?? 0) + RESTS_AFTER <= machine.now()) {
        await letGo(id);
      }
    }
  }

  return {
    open,
    sweep,
    async make() {
      const code = await freeCode(store);
      if (code === null) return null;
      const [id, facilitator, screen] = [newToken(), newToken(), newToken()];
      const createdAt = machine.now();
      await store.create({
        id,
        code,
        facilitator: hashOfToken(facilitator),
        screen: hashOfToken(screen),
        createdAt,
        deleteAt: createdAt + KEPT_UNUSED,
      });
      await open(id);
      return { id, code, facilitator, screen };
    },
    async find(code) {
      const record = await store.find({ code });
      return record !== null && !isOver(record) ? record.id : null;
    },
    async keepSweeping() {
      await sweep();
      stopSweeping = machine.every(SWEEP_EVERY, () => void sweep().catch(report));
    },
    async close() {
      closed = true;
      stopSweeping?.();
      await Promise.all([...opened.keys()].map(letGo));
      await store.close();
    },
  };
}

/** A code that no kept evening has; null when there are too many evenings. */
async function freeCode(store: EveningStore): Promise<string | null> {
  const taken = new Set((await store.list()).map(({ code }) => code));
  if (taken.size >= MOST_EVENINGS) return null;
  for (;;) {
    const code = newRoomCode();
    if (!taken.has(code)) return code;
  }
}
