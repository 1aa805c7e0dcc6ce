// An evening in this page, for a hall without a network: the same host as on a server, with a memory that ends with the page. The
// facilitator and each table are connections of their own, so that a table sees what a phone would see and nothing else.
import { openEvening } from '../../host/evening/openEvening.ts';
import { createMemoryStore } from '../../host/evening/memoryStore.ts';
import type { Machine } from '../../host/evening/ports.ts';
import type { Lang } from '../language.ts';
import type { EveningFiles } from './eveningApi.ts';
import { createEveningClient } from './createEveningClient.ts';
import { type Hall, keepingToken } from './hall.ts';
import { localExercises } from './localExercises.ts';
import type { Keep } from './outbox.ts';
import { createPageWire } from './pageWire.ts';

/** What the page calls its own evening; nobody types it. */
const CODE = '000000';
const DAY = 86_400_000;

/** The host is in the same page: nothing waits for a connection. */
const FORGETS: Keep = { read: () => null, write: () => undefined };

const machine: Machine = {
  now: () => Date.now(),
  random: () => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
  every(wait, run) {
    const timer = setInterval(run, wait);
    return () => clearInterval(timer);
  },
};

export interface LocalEvening {
  readonly lead: Hall;
  /** Another table; its choices are entered on this screen. */
  addTable(name: string, people: number): Hall;
  /** The rounds that were played, without names, as they are opened again at /terugblik. */
  logs(): string;
  close(): void;
}

/** Opens an evening for this page alone. */
export async function openLocalEvening(lang: () => Lang): Promise<LocalEvening> {
  const store = createMemoryStore();
  const [facilitator, screen] = [machine.random(), machine.random()];
  const createdAt = machine.now();
  const record = { id: machine.random(), code: CODE, facilitator, screen, createdAt, deleteAt: createdAt + DAY };
  await store.create(record);
  const evening = await openEvening({
    record: { ...record, length: 0, reached: 0 },
    store,
    exercises: localExercises(lang),
    machine,
    address: { url: location.origin, onlyHere: true },
    hash: (token) => token,
    build: '',
  });
  const filesOf = (token: () => string | null): EveningFiles => ({
    neighbourhood: async (name) => evening.neighbourhood(name),
    debrief: async (seat) => evening.debrief(token() ?? '', seat),
  });
  const halls: Hall[] = [];
  const kept = (hall: Hall): Hall => {
    halls.push(hall);
    return hall;
  };
  return {
    lead: kept({
      client: createEveningClient(
        createPageWire(evening, () => ({ as: 'facilitator', token: facilitator })),
        FORGETS,
      ),
      files: filesOf(() => facilitator),
    }),
    addTable(name, people) {
      let token: string | null = null;
      // Whoever talks at a table takes their time: nothing that waits for them runs out.
      const wire = createPageWire(evening, () => ({ as: 'phone', token, name, people, patient: true }));
      const client = createEveningClient(
        keepingToken(wire, (given) => {
          token = given;
        }),
        FORGETS,
      );
      void client.send({ do: 'ready' });
      return kept({ client, files: filesOf(() => token) });
    },
    logs: () => JSON.stringify(evening.logs(facilitator) ?? []),
    close() {
      for (const { client } of halls) client.close();
      void evening.close();
    },
  };
}
