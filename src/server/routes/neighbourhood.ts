import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Briefing } from '../../views/briefing.ts';
import type { Evenings } from '../evenings.ts';
import { type Route, refuse } from '../router.ts';

const compress = promisify(gzip);

/** The map of a round: large, the same for everybody, and therefore compressed once and kept by every phone. */
export function neighbourhoodRoute(evenings: Evenings): Route {
  const compressed = new WeakMap<Briefing['neighbourhood'], Promise<Buffer>>();
  return {
    method: 'GET',
    path: /^\/api\/evenings\/([\w-]{1,64})\/neighbourhood\/([\w-]{1,100})$/,
    async answer({ parts: [id = '', name = ''] }) {
      const neighbourhood = (await evenings.open(id))?.neighbourhood(name) ?? null;
      if (neighbourhood === null) return refuse(404, 'unknown');
      const ready = compressed.get(neighbourhood) ?? compress(JSON.stringify(neighbourhood));
      compressed.set(neighbourhood, ready);
      return { status: 200, gzipped: await ready, headers: { 'Cache-Control': 'private, max-age=86400, immutable' } };
    },
  };
}
