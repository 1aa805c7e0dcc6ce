import { readRoomCode } from '../../protocol/roomCode.ts';
import type { Evenings } from '../evenings.ts';
import type { Limits } from '../limits.ts';
import { type Route, refuse, refuseFor } from '../router.ts';

/** From the code that is called through the hall to the evening; wrong codes are counted. */
export function findRoute(evenings: Evenings, limits: Limits): Route {
  return {
    method: 'POST',
    path: /^\/api\/find$/,
    async answer({ body, from }) {
      const code = codeIn(body);
      if (code === null) return refuse(400, 'malformed');
      const wait = await limits.waitToFind(from, code);
      if (wait > 0) return refuseFor(wait);
      const id = await evenings.find(code);
      if (id === null) {
        await limits.missed(from);
        return refuse(404, 'unknownCode');
      }
      limits.found(from, code);
      return { status: 200, json: { id } };
    },
  };
}

function codeIn(body: unknown): string | null {
  if (typeof body !== 'object' || body === null || !('code' in body) || typeof body.code !== 'string') return null;
  return readRoomCode(body.code);
}
