// The wire between the client of a page and an evening in this process, as poor Wi-Fi would have it: frames come late, twice, in
// another order or never, and connections end with one side told, both, or none.
import type { Claim, Evening } from '../../src/host/evening/evening.ts';
import type { Connection } from '../../src/host/evening/ports.ts';
import type { ServerMessage } from '../../src/protocol/messages.ts';
import type { Wire } from '../../src/ui/session/eveningClient.ts';
import type { Chance } from '../fuzz/chance.ts';

export interface UnreliableWire extends Wire {
  /** Ends all its connections; whoever is not told has to find out. */
  cut(told: { readonly page: boolean; readonly evening: boolean }): void;
  /** Nobody can connect any more, until they can. */
  setDown(down: boolean): void;
  /** From now on everything arrives, once and in order, and pages find out which connections are gone. */
  calm(): void;
}

interface Link {
  readonly id: string;
  alive: boolean;
  readonly closed: () => void;
}

let connections = 0;

/** Wires to the evening that is there when somebody connects. */
export function unreliableWire(evening: () => Evening, claim: () => Claim, chance: Chance): UnreliableWire {
  const links = new Set<Link>();
  /** Ended, and the page does not know. */
  const silent = new Set<Link>();
  let isCalm = false;
  let isDown = false;

  /** Frames down keep their order, as on any socket; up they may not, for a page that sends again does so over another socket. */
  const travels = (): number => (isCalm ? 20 : 10 + chance.below(400));

  function end(link: Link, told: { readonly page: boolean; readonly evening: boolean }): void {
    if (!links.delete(link)) return;
    link.alive = false;
    if (told.evening) evening().leave(link.id);
    if (told.page) link.closed();
    else silent.add(link);
  }

  return {
    async open(on) {
      await new Promise((done) => setTimeout(done, travels()));
      if (isDown) throw new Error('no network');
      connections += 1;
      const link: Link = { id: `wire-${connections}`, alive: true, closed: on.closed };
      const down = travels();
      const here = evening();
      const connection: Connection = {
        id: link.id,
        send(frame) {
          const text = new TextDecoder().decode(frame.bytes());
          setTimeout(() => link.alive && on.message(JSON.parse(text) as ServerMessage), down);
        },
        close: () => setTimeout(() => end(link, { page: true, evening: false }), down),
      };
      links.add(link);
      const entered = await here.enter(claim(), connection);
      if ('refused' in entered) return { refused: entered.refused };
      return {
        send(text) {
          // What is on its way may still come in when the connection is gone.
          const arrives = (): void => here.receive(link.id, text);
          if (!isCalm && chance.once(8)) return;
          setTimeout(arrives, travels());
          if (!isCalm && chance.once(5)) setTimeout(arrives, travels() + 200);
        },
        close: () => end(link, { page: false, evening: isCalm || chance.once(2) }),
      };
    },
    cut(told) {
      for (const link of [...links]) end(link, told);
    },
    setDown(down) {
      isDown = down;
    },
    calm() {
      isCalm = true;
      isDown = false;
      for (const link of silent) link.closed();
      silent.clear();
    },
  };
}
