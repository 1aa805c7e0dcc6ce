// The wire to an evening in this page: for a hall without a network. Messages come a moment later, as from a server.
import type { Claim, Evening } from '../../host/evening/evening.ts';
import type { Connection } from '../../host/evening/ports.ts';
import type { Wire } from './eveningClient.ts';

let connections = 0;

/** Connects to an evening that this page holds itself. */
export function createPageWire(evening: Evening, claim: () => Claim): Wire {
  return {
    async open(on) {
      connections += 1;
      const id = `page-${connections}`;
      let open = true;
      const connection: Connection = {
        id,
        send: ({ message }) => queueMicrotask(() => open && on.message(message)),
        close: () => {
          if (!open) return;
          open = false;
          queueMicrotask(() => on.closed());
        },
      };
      const answer = await evening.enter(claim(), connection);
      if ('refused' in answer) return { refused: answer.refused };
      return {
        send: (text) => evening.receive(id, text),
        close: () => {
          open = false;
          evening.leave(id);
        },
      };
    },
  };
}
