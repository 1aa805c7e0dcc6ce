import type { Evenings } from '../evenings.ts';
import { type Route, refuse } from '../router.ts';
import type { RoomTransport } from '../transport/roomTransport.ts';

/**
 * Asks for a place in an evening; the answer is what the page opens its connection with. Address and form are those of the library
 * behind the rooms, of which this is the only part that can be called: nobody outside makes rooms or lists them.
 */
export function enterRoute(evenings: Pick<Evenings, 'open'>, transport: Pick<RoomTransport, 'reserve'>): Route {
  return {
    method: 'POST',
    path: /^\/matchmake\/joinById\/([\w-]{1,64})$/,
    async answer({ parts: [id = ''], body }) {
      if (typeof body !== 'object' || body === null) return refuse(400, 'malformed');
      if ((await evenings.open(id)) === null) return refuse(404, 'unknown');
      const ticket = await transport.reserve(id, body);
      return ticket === null ? refuse(404, 'unknown') : { status: 200, json: ticket };
    },
  };
}
