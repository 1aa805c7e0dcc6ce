// A server of an evening that numbers acts as the real one does, behind wires that cut, lose, double and delay what they carry.
import { changesBetween } from '../../src/protocol/changes.ts';
import type { ActMessage, ServerMessage } from '../../src/protocol/messages.ts';
import type { Wire } from '../../src/ui/session/eveningClient.ts';

/** What a wire does to a frame on its way up. */
export type Fate = 'arrives' | 'lost' | 'doubled' | { readonly late: number };

interface Connection {
  alive: boolean;
  deliver: (message: ServerMessage) => void;
  closed: () => void;
}

/** Everything that travels takes so long, in milliseconds. */
const TRAVELS = 20;

/** Texts that this server refuses, as it would a message that is too long. */
export const REFUSED = 'refused';

/** Starts with an empty evening; names of documents as in src/protocol/documents. */
export function createServerOnBadNetwork() {
  const done: string[] = [];
  const connections = new Set<Connection>();
  const documents = new Map<string, object>();
  const fates: Fate[] = [];
  let next = 1;
  let last: Extract<ServerMessage, { is: 'receipt' }> | null = null;
  let busy = 0;
  let down = false;
  let round = 1;

  const evening = (): object => ({
    round: { number: round },
    clock: { at: done.length * 1000, speed: 1, running: true, startsIn: 0 },
    lines: [...done],
  });
  documents.set('evening', evening());

  function later(wait: number, run: () => void): void {
    setTimeout(run, wait);
  }
  function tell(connection: Connection, message: ServerMessage): void {
    later(TRAVELS, () => connection.alive && connection.deliver(message));
  }
  function publish(name: string, value: object): void {
    const before = documents.get(name);
    documents.set(name, value);
    const changes = before === undefined ? [] : changesBetween(before, value);
    if (before !== undefined && changes.length === 0) return;
    for (const connection of connections)
      tell(connection, before === undefined ? { is: 'whole', doc: name, value } : { is: 'changes', doc: name, changes });
  }

  /** Also from a connection that the phone has given up: the server learns of that later. */
  function receive(connection: Connection, text: string): void {
    const { n, act } = JSON.parse(text) as ActMessage;
    const answer = (message: Extract<ServerMessage, { is: 'receipt' }>) => tell(connection, message);
    if (n === next - 1 && last !== null) return answer(last);
    if (n !== next) return answer({ is: 'receipt', n, refused: 'outOfOrder', next });
    if (busy > 0) {
      busy -= 1;
      return answer({ is: 'receipt', n, refused: busy % 2 === 0 ? 'tooFast' : 'notStored', next });
    }
    const name = act.do === 'rename' ? act.name : '';
    next += 1;
    if (name !== REFUSED) done.push(name);
    last = { is: 'receipt', n, refused: name === REFUSED ? 'malformed' : null, next };
    publish('evening', evening());
    answer(last);
  }

  const wire: Wire = {
    open: (on) =>
      new Promise((opened, failed) => {
        later(TRAVELS, () => {
          if (down) return failed(new Error('down'));
          const connection: Connection = { alive: true, deliver: on.message, closed: on.closed };
          connections.add(connection);
          tell(connection, { is: 'welcome', phone: 'a', token: null, next, build: '1' });
          for (const [doc, value] of documents) tell(connection, { is: 'whole', doc, value });
          opened({
            send(text) {
              const fate = fates.shift() ?? 'arrives';
              if (fate === 'lost') return;
              later(typeof fate === 'object' ? fate.late : TRAVELS, () => receive(connection, text));
              if (fate === 'doubled') later(3 * TRAVELS, () => receive(connection, text));
            },
            close() {
              connection.alive = false;
              connections.delete(connection);
            },
          });
        });
      }),
  };

  function forget(connection: Connection): void {
    connection.alive = false;
    connections.delete(connection);
  }

  return {
    wire,
    /** What was done, in the order in which it was done. */
    done,
    documents,
    /** What becomes of the frames that are sent next. */
    fates,
    cut(): void {
      for (const connection of [...connections]) {
        forget(connection);
        connection.closed();
      }
    },
    /** Connections that are dead without anybody saying so. */
    silence(): void {
      for (const connection of [...connections]) forget(connection);
    },
    setDown(isDown: boolean): void {
      down = isDown;
    },
    /** So many acts come too fast, or cannot be stored. */
    setBusy(count: number): void {
      busy = count;
    },
    setRound(number: number): void {
      round = number;
      publish('evening', evening());
    },
    publish,
    /** A change of something that the phone does not have. */
    sendNonsense(): void {
      for (const connection of connections) tell(connection, { is: 'changes', doc: 'evening', changes: [[['nowhere', 'at', 'all'], 1]] });
    },
    remove(name: string): void {
      documents.delete(name);
      for (const connection of connections) tell(connection, { is: 'gone', doc: name });
    },
    sayGoodbye(why: 'removed' | 'over'): void {
      for (const connection of connections) tell(connection, { is: 'goodbye', why });
    },
  };
}
