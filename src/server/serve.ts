// The server: hands out the built pages, and keeps the evenings of halls. It joins the parts beside it and knows how to start and to
// stop; of exercises it knows nothing. The only folder besides `cli` that uses Node.
import { createServer, type Server } from 'node:http';
import { flushCompileCache } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { EveningParts } from '../host/evening/evening.ts';
import { createMemoryStore } from '../host/evening/memoryStore.ts';
import { addressForPhones, nameForBrowser } from './address.ts';
import { createExercises } from './exercises.ts';
import { greeting } from './greeting.ts';
import { openHall } from './hall.ts';
import { networksOf } from './networks.ts';
import { readOptions } from './options.ts';
import { buildVersion, createPages, secure } from './pages.ts';
import { report } from './report.ts';
import { openSqliteStore } from './sqliteStore.ts';
import { THIS_MACHINE } from './thisMachine.ts';

/** How many ports are tried when the wanted one is taken. */
const PORTS_TRIED = 20;
/** A terminal and npm both pass on Ctrl+C: only what comes later than this was pressed again. Milliseconds. */
const SAME_PRESS = 1_000;

export interface RunningServer {
  readonly address: string;
  readonly port: number;
  /** Where phones go. */
  readonly phones: EveningParts['address'];
  /** Lets everybody go, when all is stored. */
  close(): Promise<void>;
}

/** What may be left out when pages are all that is wanted. */
export interface ServeOptions {
  /** The folder in which evenings are kept; without one they are kept in memory, and gone when the server stops. */
  readonly data?: string;
  readonly publicUrl?: string | null;
}

/** Serves pages and evenings on the first free port from `port` on (0: any free port). */
export async function serve(host: string, port: number, options: ServeOptions = {}): Promise<RunningServer> {
  const { data, publicUrl = null } = options;
  const pages = createPages();
  const server = createServer();
  const portNow = (): number => (server.address() as AddressInfo | null)?.port ?? port;
  const phones = addressForPhones(host, portNow, publicUrl);
  const exercises = createExercises();
  const parts = {
    store: data === undefined ? createMemoryStore() : openSqliteStore(data),
    exercises,
    machine: THIS_MACHINE,
    address: phones,
    build: buildVersion(),
    behindProxy: publicUrl !== null,
  };
  const hall = await openHall(parts, server);
  server.on('request', (request, response) => {
    secure(request, response);
    hall.answer(request, response).then(
      (answered) => answered || pages(request, response),
      // Whoever asked is gone.
      () => response.destroy(),
    );
  });
  await listenOnFreePort(server, host, port);
  void exercises.warmUp();
  return {
    port: portNow(),
    address: `http://${nameForBrowser(host)}:${portNow()}/`,
    phones,
    async close() {
      const stopped = new Promise((done) => server.close(done));
      await hall.close();
      server.closeAllConnections();
      await stopped;
    },
  };
}

async function listenOnFreePort(server: Server, host: string, first: number): Promise<void> {
  const last = first === 0 ? 0 : Math.min(first + PORTS_TRIED - 1, 65_535);
  for (let port = first; port <= last; port++) {
    const failure = await new Promise<NodeJS.ErrnoException | null>((done) => {
      server.once('error', done);
      server.listen(port, host, () => {
        server.off('error', done);
        done(null);
      });
    });
    if (failure === null) return;
    if (failure.code !== 'EADDRINUSE' || port === last) throw failure;
  }
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2), process.env);
  if ('help' in options) {
    console.log(options.help);
    return;
  }
  if ('problem' in options) fail(options.problem);
  const { host, port, data, publicUrl } = options;
  const server = await serve(host, port, { data, publicUrl }).catch((error: unknown) => fail(whyNotStarted(error, options)));
  const ready = { here: server.address, phones: server.phones, host, port: server.port, publicUrl, data, networks: networksOf() };
  for (const line of greeting(ready, process.stdout.isTTY === true)) console.log(line);
  stopOnSignal(server);
  // Nobody in a hall starts a program again. What counts is stored before it counts, so going on is the lesser evil.
  process.on('uncaughtException', report);
  process.on('unhandledRejection', report);
  // A laptop whose power fails writes nothing at the end; and after that it should start as soon as it can.
  flushCompileCache();
}

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

function whyNotStarted(
  error: unknown,
  { host, port, data }: { readonly host: string; readonly port: number; readonly data: string },
): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE') return `Poort ${port} en de poorten erna zijn bezet. Kies een andere met --port.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `${host} is geen adres van deze computer. Laat --host weg, of kies een ander.`;
  if (code === 'EACCES' && port < 1024) return `Poort ${port} is voorbehouden aan de beheerder. Kies er een boven 1023 met --port.`;
  const detail = error instanceof Error ? error.message : String(error);
  return `Starten is niet gelukt: ${detail}\n(De gegevens staan in ${data}; met --data kiest u een andere map.)`;
}

/** Closes evenings cleanly at the first signal; the second one, pressed by somebody who does not want to wait, ends it at once. */
function stopOnSignal(server: RunningServer): void {
  let since: number | null = null;
  const stop = (): void => {
    if (since !== null && performance.now() - since > SAME_PRESS) process.exit(1);
    if (since !== null) return;
    since = performance.now();
    server.close().then(
      () => process.exit(0),
      (error: unknown) => {
        report(error);
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
}

if (import.meta.main) await main();
