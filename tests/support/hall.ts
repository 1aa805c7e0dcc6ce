// An evening in a hall without sockets: people who hold what was sent to them, and a clock that a test turns.
import { withChanges } from '../../src/protocol/changes.ts';
import type { Act } from '../../src/protocol/acts.ts';
import type { Documents } from '../../src/protocol/documents.ts';
import type { ServerMessage } from '../../src/protocol/messages.ts';
import type { Claim, Evening } from '../../src/host/evening/evening.ts';
import { openEvening } from '../../src/host/evening/openEvening.ts';
import { createMemoryStore } from '../../src/host/evening/memoryStore.ts';
import type { Connection, EveningStore, Exercises, Machine } from '../../src/host/evening/ports.ts';
import { SHIPPED, shipped } from './shipped.ts';

/** A machine whose time goes on when a test says so. */
export interface TestMachine extends Machine {
  /** Lets time go on, tick by tick, and what was started finish. */
  pass(milliseconds: number): Promise<void>;
}

const STEP = 50;

export function testMachine(start = 1_000_000): TestMachine {
  let now = start;
  let random = 0;
  const timers = new Map<number, { due: number; readonly wait: number; readonly run: () => void }>();
  let timer = 0;
  return {
    now: () => now,
    random: () => {
      random += 1;
      return `random-${random}`;
    },
    every(wait, run) {
      timer += 1;
      const own = timer;
      timers.set(own, { due: now + wait, wait, run });
      return () => void timers.delete(own);
    },
    async pass(milliseconds) {
      for (const end = now + milliseconds; now < end; ) {
        now = Math.min(end, now + STEP);
        for (const one of [...timers.values()]) {
          if (one.due > now) continue;
          one.due = now + one.wait;
          one.run();
        }
        await settle();
      }
      await settle();
    },
  };
}

/** Lets promises that are ready go on. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

const SCENARIOS = new Map(SHIPPED.map((name) => [name.replace('.boef.json', ''), shipped(name)]));
const CARDS = [...SCENARIOS.values()].map(({ id, title, summary, duration, light, plot }) => ({
  id,
  title,
  summary,
  minutes: Math.round(duration / 60_000),
  light,
  kind: plot.kind,
}));

/** The exercises that come with the program. */
export const exercises: Exercises = {
  list: () => CARDS,
  load: async (id) => SCENARIOS.get(id) ?? null,
  read: async () => ['Dit bestand is geen scenario.'],
};

/** Somebody in the hall: what was sent to them, put together as a page does. */
export interface Person {
  readonly connection: Connection;
  readonly messages: ServerMessage[];
  readonly documents: Map<string, unknown>;
  token: string | null;
  next: number;
  closed: boolean;
  document<K extends keyof Documents>(name: K): Documents[K];
  /** Sends an act with the next number; what came of it. */
  act(act: Act): Promise<string | null>;
  /** Sends text as it is. */
  raw(text: string): void;
  leave(): void;
}

export const RECORD = {
  id: 'evening-1',
  code: '482917',
  facilitator: 'hash of lead',
  screen: 'hash of beam',
  createdAt: 0,
  deleteAt: 86_400_000,
} as const;

export interface Hall {
  readonly machine: TestMachine;
  readonly store: EveningStore;
  evening: Evening;
  enter(claim: Claim): Promise<Person>;
  phone(name: string, token?: string | null): Promise<Person>;
  lead(): Promise<Person>;
  /** As after a crash: what was not stored is gone, everybody has to come in again. */
  restart(): Promise<void>;
}

/** Opens an evening in memory. */
export async function openHall(
  store: EveningStore = createMemoryStore(),
  machine = testMachine(),
  from: Exercises = exercises,
): Promise<Hall> {
  if ((await store.find({ id: RECORD.id })) === null) await store.create(RECORD);
  let connections = 0;
  const open = async (): Promise<Evening> => {
    const record = await store.find({ id: RECORD.id });
    if (!record) throw new Error('no evening');
    return await openEvening({
      record,
      store,
      exercises: from,
      machine,
      address: { url: 'http://hall.test', onlyHere: false },
      hash: (token) => `hash of ${token}`,
      build: 'test',
    });
  };
  const hall: Hall = {
    machine,
    store,
    evening: await open(),
    async enter(claim) {
      connections += 1;
      const messages: ServerMessage[] = [];
      const documents = new Map<string, unknown>();
      const { evening } = hall;
      const person: Person = {
        connection: {
          id: `connection-${connections}`,
          send: (frame) => take(person, JSON.parse(new TextDecoder().decode(frame.bytes()))),
          close: () => {
            person.closed = true;
          },
        },
        messages,
        documents,
        token: claim.token,
        next: 1,
        closed: false,
        document: <K extends keyof Documents>(name: K) => documents.get(name) as Documents[K],
        async act(act) {
          const n = person.next;
          person.next += 1;
          evening.receive(person.connection.id, JSON.stringify({ n, act }));
          await evening.settled();
          const receipt = messages.findLast((message) => message.is === 'receipt' && message.n === n);
          if (receipt?.is !== 'receipt') throw new Error(`no receipt for ${JSON.stringify(act)}`);
          return receipt.refused;
        },
        raw: (text) => evening.receive(person.connection.id, text),
        leave: () => evening.leave(person.connection.id),
      };
      const answer = await evening.enter(claim, person.connection);
      if ('refused' in answer) throw new Error(answer.refused);
      return person;
    },
    phone: (name, token = null) => hall.enter({ as: 'phone', token, name, people: 1, patient: false }),
    lead: () => hall.enter({ as: 'facilitator', token: 'lead', device: 'laptop' }),
    async restart() {
      hall.evening = await open();
    },
  };
  return hall;
}

function take(person: Person, message: ServerMessage): void {
  person.messages.push(message);
  switch (message.is) {
    case 'welcome':
      person.token = message.token ?? person.token;
      person.next = message.next;
      return;
    case 'whole':
      person.documents.set(message.doc, message.value);
      return;
    case 'changes':
      person.documents.set(message.doc, withChanges(person.documents.get(message.doc) as object, message.changes));
      return;
    case 'gone':
      person.documents.delete(message.doc);
      return;
    default:
      return;
  }
}
