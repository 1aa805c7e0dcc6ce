// The server: hands out the built pages. It knows nothing of exercises, and is the only folder besides `cli` that uses Node.
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';

const DIST = join(import.meta.dirname, '..', '..', 'dist');
const FIRST_PORT = 3000;
/** How many ports are tried when the wanted one is taken. */
const PORTS_TRIED = 20;

/** Only our own files, no inline script or style; `data:` and `blob:` pictures because Phaser makes its textures that way. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

export interface RunningServer {
  readonly address: string;
  readonly port: number;
  close(): Promise<void>;
}

/** Serves `dist` on the first free port from `port` on (0: any free port). */
export async function serve(host: string, port: number): Promise<RunningServer> {
  if (!existsSync(join(DIST, 'index.html'))) throw new Error(`No build in ${DIST}: run npm run build first.`);
  const files = sirv(DIST, {
    single: true,
    etag: true,
    gzip: true,
    brotli: true,
    setHeaders(response, path) {
      // Vite puts a hash in every name under /assets/: these never change. The rest is asked for anew each time.
      response.setHeader('Cache-Control', path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  const server = createServer((request, response) => {
    response.setHeader('Content-Security-Policy', CONTENT_SECURITY_POLICY);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Niet gevonden / not found');
    });
  });
  await listenOnFreePort(server, host, port);
  const bound = (server.address() as AddressInfo).port;
  return {
    port: bound,
    address: `http://${nameForBrowser(host)}:${bound}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
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

function nameForBrowser(host: string): string {
  if (host === '127.0.0.1' || isEveryAddress(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

function isEveryAddress(host: string): boolean {
  return host === '0.0.0.0' || host === '::';
}

/** Where phones in the same network find this machine. */
function addressesForPhones(port: number): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter((one) => one.family === 'IPv4' && !one.internal)
    .map((one) => `http://${one.address}:${port}/`);
}

async function main(): Promise<void> {
  const host = process.env.HOST ?? '127.0.0.1';
  const wanted = Number(process.env.PORT ?? FIRST_PORT);
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535) {
    console.error('PORT moet een getal van 0 tot en met 65535 zijn.');
    process.exit(1);
  }
  const server = await serve(host, wanted);
  console.log(`Boef in de wijk staat klaar. Open in uw browser: ${server.address}`);
  if (isEveryAddress(host))
    for (const address of addressesForPhones(server.port)) console.log(`Op een telefoon in hetzelfde netwerk: ${address}`);
  console.log('Stoppen: Ctrl+C.');
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => void server.close().then(() => process.exit(0)));
}

if (import.meta.main) await main();
