// Somebody in the hall with a phone, or with a console or screen: goes in, keeps what it was sent, acts, and has all of it timed.
import type { Claim } from '../../src/host/evening/evening.ts';
import type { Act } from '../../src/protocol/acts.ts';
import type { Documents } from '../../src/protocol/documents.ts';
import type { ServerMessage } from '../../src/protocol/messages.ts';
import type { ActRefusal } from '../../src/ui/session/eveningClient.ts';
import type { Frames, ReadFrame } from './frames.ts';
import { openSocket, type OpenSocket, post } from './socket.ts';
import { countAnswer, type Tally } from './tally.ts';

/** What guests of one room share. */
export interface Room {
  readonly address: string;
  readonly code: string;
  readonly frames: Frames;
  readonly tally: Tally;
  /** When a chat line was sent, and on how many phones it stands. */
  readonly lines: Map<number, { readonly sentAt: number; stored: boolean; seen: number }>;
  /** When the facilitator pressed pause last; null: the world should run. */
  pausedAt: number | null;
  /** Whether what comes in is counted now. */
  measuring: boolean;
}

export interface Guest {
  readonly isPhone: boolean;
  document<K extends keyof Documents>(name: K): Documents[K] | null;
  /** Goes in and waits until everything is there. */
  enter(): Promise<void>;
  /** Null: done. Rejects never; waits until there is an answer. */
  act(act: Act): Promise<ActRefusal | null>;
  /** An act that has no answer yet. */
  readonly waits: boolean;
  /** Cuts the connection without a word. */
  cut(): void;
}

type Receipt = Extract<ServerMessage, { is: 'receipt' }>;

/** `number`: which connection of the load this is. */
export function createGuest(
  room: Room,
  number: number,
  name: string,
  rights: { as: 'facilitator' | 'screen'; token: string } | null,
): Guest {
  const { tally, frames } = room;
  const documents = new Map<string, object | null>();
  const seen = new Set<number>();
  let token: string | null = null;
  let next = 1;
  let socket: OpenSocket | null = null;
  let entered: (() => void) | null = null;
  let answered: ((receipt: Receipt) => void) | null = null;
  let welcomed = false;

  const isPhone = rights === null;
  const claim = (): Claim =>
    rights === null
      ? { as: 'phone', token, name, people: 1, patient: false, device: name }
      : { ...rights, ...(rights.as === 'facilitator' ? { device: 'load' } : {}) };

  function isComplete(): boolean {
    if (!welcomed || !documents.has('evening')) return false;
    if (!isPhone) return true;
    const seat = documents.get('seat') as Documents['seat'] | undefined;
    return documents.has('phone') && seat !== undefined && (seat === null || seat.memberOf.every(({ id }) => documents.has(`group:${id}`)));
  }

  function heard(frame: Buffer, start: number): void {
    const read = frames.read(frame, start, number);
    if (room.measuring) {
      tally.frames += 1;
      tally.bytes += frame.length;
      if (isPhone) tally.phoneBytes += frame.length;
    }
    const { message } = read;
    switch (message.is) {
      case 'welcome':
        welcomed = true;
        token = message.token ?? token;
        next = message.next;
        return;
      case 'whole':
        take(message.doc, message.value as object | null, read);
        return;
      case 'changes': {
        const before = documents.get(message.doc);
        if (!before) throw new Error(`changes of ${message.doc}, which never came`);
        take(message.doc, frames.applied(before, read), read);
        return;
      }
      case 'gone':
        documents.delete(message.doc);
        return;
      case 'receipt':
        answered?.(message);
        return;
      case 'goodbye':
        return;
      default:
        message satisfies never;
    }
  }

  function take(name: string, value: object | null, { lines }: ReadFrame): void {
    const before = documents.get(name);
    documents.set(name, value);
    if (entered !== null && isComplete()) entered();
    if (!isPhone) return;
    const now = performance.now();
    if (name.startsWith('group:')) {
      for (const number of lines) {
        const line = room.lines.get(number);
        if (line === undefined || seen.has(number)) continue;
        seen.add(number);
        line.seen += 1;
        tally.visible.push(now - line.sentAt);
      }
    } else if (name === 'evening' && room.pausedAt !== null) {
      const standsStill = (document: object | null | undefined): boolean =>
        (document as Documents['evening'] | null)?.standstill === 'facilitator';
      if (standsStill(value) && !standsStill(before)) tally.pauses.push(now - room.pausedAt);
    }
  }

  return {
    isPhone,
    document: <K extends keyof Documents>(name: K) => (documents.get(name) ?? null) as Documents[K] | null,
    get waits() {
      return answered !== null;
    },
    async enter() {
      documents.clear();
      welcomed = false;
      const complete = new Promise<void>((done) => (entered = done));
      const { id } = await post(room.address, '/api/find', { code: room.code });
      const mine: { socket: OpenSocket | null; cut: boolean } = { socket: null, cut: false };
      mine.socket = await openSocket(room.address, String(id), claim(), {
        frame: heard,
        closed: () => {
          if (socket === mine.socket && socket !== null) tally.disconnects += 1;
        },
      });
      socket = mine.socket;
      await complete;
      entered = null;
    },
    async act(act) {
      const n = next;
      next += 1;
      const sentAt = performance.now();
      const receipt = await new Promise<Receipt>((done) => {
        answered = (one) => one.n === n && done(one);
        socket?.send(JSON.stringify({ n, act }));
      });
      answered = null;
      tally.receipts.push(performance.now() - sentAt);
      next = receipt.next;
      countAnswer(tally, receipt.refused);
      return receipt.refused;
    },
    cut() {
      const old = socket;
      socket = null;
      old?.close();
    },
  };
}
