// The evenings of a server on a real port, with a clock that a test can move.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { EveningStore, Exercises, Machine } from '../../src/host/evening/ports.ts';
import { createExercises } from '../../src/server/exercises.ts';
import { type Hall, openHall } from '../../src/server/hall.ts';
import { newToken } from '../../src/server/tokens.ts';

/** What `POST /api/evenings` tells. */
export interface Made {
  readonly id: string;
  readonly code: string;
  readonly facilitator: string;
  readonly screen: string;
}

export interface TestHall {
  readonly hall: Hall;
  readonly address: string;
  /** Another time of day, in milliseconds from now. */
  later(milliseconds: number): void;
  post(path: string, body: unknown, from?: string): Promise<{ readonly status: number; readonly said: unknown; readonly headers: Headers }>;
  get(path: string, token?: string): Promise<{ readonly status: number; readonly said: unknown; readonly headers: Headers }>;
  make(): Promise<Made>;
  close(): Promise<void>;
}

let exercises: Exercises | null = null;

/** Opens the evenings of a store; requests may say from where they come, as behind a proxy. */
export async function hallOn(store: EveningStore): Promise<TestHall> {
  exercises ??= createExercises();
  let ahead = 0;
  const machine: Machine = {
    now: () => Date.now() + ahead,
    random: newToken,
    every(wait, run) {
      const timer = setInterval(run, wait);
      return () => clearInterval(timer);
    },
  };
  const server = createServer();
  const address = { url: 'http://hall.test', onlyHere: false };
  const hall = await openHall({ store, exercises, machine, address, build: 'test', behindProxy: true }, server);
  server.on(
    'request',
    (request, response) => void hall.answer(request, response).then((done) => done || response.writeHead(404).end('page')),
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const read = async (answer: Response) => {
    const text = await answer.text();
    const json = answer.headers.get('content-type')?.startsWith('application/json') ?? false;
    return { status: answer.status, said: json ? JSON.parse(text) : text, headers: answer.headers };
  };
  const post: TestHall['post'] = async (path, body, from = '192.0.2.1') =>
    read(
      await fetch(base + path, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-Forwarded-For': `made.up, ${from}` },
        body: JSON.stringify(body),
      }),
    );
  return {
    hall,
    address: base,
    later: (milliseconds) => {
      ahead += milliseconds;
    },
    post,
    get: async (path, token = '') => read(await fetch(base + path, { headers: { Authorization: `Bearer ${token}` } })),
    make: async () => (await post('/api/evenings', {})).said as Made,
    async close() {
      await hall.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
