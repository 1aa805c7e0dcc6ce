import type { EveningParts } from '../../host/evening/evening.ts';
import type { Route } from '../router.ts';

/** "Can my phone reach this?": whoever reads the answer can. */
export function hereRoute(address: EveningParts['address']): Route {
  return {
    method: 'GET',
    path: /^\/api\/here$/,
    async answer() {
      return { status: 200, json: { ok: true, address: { url: address.url, onlyHere: address.onlyHere } } };
    },
  };
}
