import type { Evenings } from '../evenings.ts';
import { type Route, refuse } from '../router.ts';

/** What is known after a round: to a seat its own, to the facilitator any seat's. */
export function debriefRoute(evenings: Evenings): Route {
  return {
    method: 'GET',
    path: /^\/api\/evenings\/([\w-]{1,64})\/debrief$/,
    async answer({ parts: [id = ''], query, token }) {
      const evening = await evenings.open(id);
      if (evening === null) return refuse(404, 'unknown');
      const seat = query.get('seat');
      const found = seat === null ? evening.debrief(token) : evening.debrief(token, seat);
      if (found !== null) return { status: 200, json: found };
      return evening.logs(token) === null ? refuse(403, 'notAllowed') : refuse(409, 'notOver');
    },
  };
}

/** The logs of all rounds, without names, for the facilitator to keep. */
export function logsRoute(evenings: Evenings): Route {
  return {
    method: 'GET',
    path: /^\/api\/evenings\/([\w-]{1,64})\/logs$/,
    async answer({ parts: [id = ''], token }) {
      const evening = await evenings.open(id);
      if (evening === null) return refuse(404, 'unknown');
      const logs = evening.logs(token);
      return logs === null ? refuse(403, 'notAllowed') : { status: 200, json: logs };
    },
  };
}
