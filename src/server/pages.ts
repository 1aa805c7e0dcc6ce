// The built pages: files of our own with headers that keep out everything else.
import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

const DIST = join(import.meta.dirname, '..', '..', 'dist');
/** Which sources the build was made of; its head tells one version of the program from another. */
const STAMP = join(DIST, '.boef-built');

/**
 * Only our own files, no inline script or style; `data:` and `blob:` pictures because Phaser makes its textures that way. Sockets to this
 * host are named, because 'self' means pages only in older Safari.
 */
function contentSecurityPolicy(host: string): string {
  const sockets = /^[\w.:[\]-]{1,200}$/.test(host) ? ` ws://${host} wss://${host}` : '';
  return [
    "default-src 'self'",
    `connect-src 'self'${sockets}`,
    "img-src 'self' data: blob:",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Headers of every answer. */
export function secure(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('Content-Security-Policy', contentSecurityPolicy(request.headers.host ?? ''));
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
}

/** Serves the build; throws when there is none. */
export function createPages(): (request: IncomingMessage, response: ServerResponse) => void {
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
  return (request, response) => {
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Niet gevonden / not found');
    });
  };
}

/** The version of the build, told to pages so that one of before an update knows it. */
export function buildVersion(): string {
  return existsSync(STAMP) ? readFileSync(STAMP, 'utf8').slice(0, 12) : 'unknown';
}
