// The documents of an evening as this page has them: taken whole or changed, and told to whoever shows them.
import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { withChanges } from '../../protocol/changes.ts';
import type { Documents } from '../../protocol/documents.ts';
import type { ServerMessage } from '../../protocol/messages.ts';

type DocumentMessage = Extract<ServerMessage, { is: 'whole' | 'changes' | 'gone' }>;
type Name = keyof Documents;

/** Everything that was published to this page. */
export interface DocumentStore {
  readonly names: ReadonlySignal<readonly Name[]>;
  signalOf<K extends Name>(name: K): ReadonlySignal<Documents[K] | null>;
  /** A new connection: what does not come whole again is gone. */
  expectWhole(): void;
  /** Whether the message fitted what is here. */
  take(message: DocumentMessage): boolean;
}

/** Nothing is there yet. */
export function createDocuments(): DocumentStore {
  const values = new Map<string, Signal<unknown>>();
  const names = signal<readonly Name[]>([]);
  /** Documents of the connection before that did not come again yet. */
  const stale = new Set<string>();

  function of(name: string): Signal<unknown> {
    const known = values.get(name);
    if (known !== undefined) return known;
    const made = signal<unknown>(null);
    values.set(name, made);
    return made;
  }
  function put(name: string, value: unknown): void {
    stale.delete(name);
    of(name).value = value;
    if (!names.value.includes(name as Name)) names.value = [...names.value, name as Name];
  }
  function drop(name: string): void {
    stale.delete(name);
    of(name).value = null;
    if (names.value.includes(name as Name)) names.value = names.value.filter((one) => one !== name);
  }

  return {
    names,
    signalOf: <K extends Name>(name: K) => of(name) as ReadonlySignal<Documents[K] | null>,
    expectWhole() {
      for (const name of names.value) stale.add(name);
    },
    take(message) {
      if (message.is === 'whole') {
        put(message.doc, message.value);
        return true;
      }
      // All that this connection may have came whole before anything changed.
      for (const name of stale) drop(name);
      if (message.is === 'gone') {
        drop(message.doc);
        return true;
      }
      const before = of(message.doc).value;
      if (typeof before !== 'object' || before === null) return false;
      try {
        put(message.doc, withChanges(before, message.changes));
        return true;
      } catch {
        return false;
      }
    },
  };
}
