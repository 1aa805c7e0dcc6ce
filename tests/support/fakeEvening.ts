// An evening without a server: a client over documents that a test or a picture puts there, and a list of what was asked.
import { computed, type Signal, signal } from '@preact/signals';
import type { Act } from '../../src/protocol/acts.ts';
import type { Documents } from '../../src/protocol/documents.ts';
import type { ActRefusal, ConnectionStatus, EveningClient } from '../../src/ui/session/eveningClient.ts';

type Name = keyof Documents;

export interface FakeEvening {
  readonly client: EveningClient;
  /** What was asked, oldest first. */
  readonly sent: readonly Act[];
  publish<K extends Name>(name: K, value: Documents[K]): void;
  /** What acts are answered with from now on. */
  answer(refusal: ActRefusal | null): void;
  connection(status: ConnectionStatus): void;
}

/** A client that has these documents; the clock stands at that of the evening. */
export function fakeEvening(documents: Partial<Documents>): FakeEvening {
  const published = new Map<Name, Signal<unknown>>();
  const names = signal<readonly Name[]>([]);
  const sent: Act[] = [];
  const status = signal<ConnectionStatus>('open');
  let refusal: ActRefusal | null = null;
  const slot = (name: Name): Signal<unknown> => {
    const known = published.get(name) ?? signal<unknown>(null);
    published.set(name, known);
    return known;
  };
  const publish = <K extends Name>(name: K, value: Documents[K]): void => {
    slot(name).value = value;
    if (!names.peek().includes(name)) names.value = [...names.peek(), name];
  };
  for (const [name, value] of Object.entries(documents)) publish(name as Name, value as never);
  return {
    client: {
      status,
      goodbye: signal(null),
      document: <K extends Name>(name: K) => slot(name) as Signal<Documents[K] | null>,
      names,
      send: async (act) => {
        sent.push(act);
        return refusal;
      },
      waiting: computed(() => (status.value === 'away' ? sent.length : 0)),
      now: () => (slot('evening').peek() as Documents['evening'] | null)?.clock.at ?? 0,
      close: () => {
        status.value = 'ended';
      },
    },
    sent,
    publish,
    answer: (next) => {
      refusal = next;
    },
    connection: (next) => {
      status.value = next;
    },
  };
}
