import type { EveningParts } from '../../host/evening/evening.ts';
import type { Evenings } from '../evenings.ts';
import type { Limits } from '../limits.ts';
import { type Route, refuse, refuseFor } from '../router.ts';

/** Makes an evening. The tokens of the facilitator and the hall screen are told here, once, and are nowhere kept. */
export function makeEveningRoute(evenings: Evenings, limits: Limits, address: EveningParts['address']): Route {
  return {
    method: 'POST',
    path: /^\/api\/evenings$/,
    async answer({ from }) {
      const wait = await limits.makeEvening(from);
      if (wait > 0) return refuseFor(wait);
      const made = await evenings.make();
      if (made === null) return refuse(503, 'tooManyEvenings');
      limits.found(from, made.code);
      return { status: 201, json: { ...made, address: { url: address.url, onlyHere: address.onlyHere } } };
    },
  };
}
