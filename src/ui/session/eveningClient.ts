// An evening in a hall as a screen knows it: documents that stay up to date, and acts that are done once, whatever the network does.
import type { ReadonlySignal } from '@preact/signals';
import type { Act, EveningRefusal } from '../../protocol/acts.ts';
import type { Documents } from '../../protocol/documents.ts';
import type { ServerMessage } from '../../protocol/messages.ts';
import type { Refusal } from '../../sim/command.ts';

/** `away`: the connection is gone and is tried again; what one does meanwhile is kept and sent later. */
export type ConnectionStatus = 'connecting' | 'open' | 'away' | 'ended';

/** Why there is no use in trying any longer. `unknown`: there is no such evening any more; `notAllowed`: the token is not of this evening. */
export type Farewell = Extract<ServerMessage, { is: 'goodbye' }>['why'] | 'notAllowed' | 'unknown';

/** Why an act was not done. */
export type ActRefusal = Refusal['refused'] | EveningRefusal;

/** An evening that this page is in. */
export interface EveningClient {
  readonly status: ReadonlySignal<ConnectionStatus>;
  /** Why it ended, when the server said so. */
  readonly goodbye: ReadonlySignal<Farewell | null>;
  /** A document; null until it came, and when it is not for this page. */
  document<K extends keyof Documents>(name: K): ReadonlySignal<Documents[K] | null>;
  /** The documents that are there now, by name: for the groups that one is in. */
  readonly names: ReadonlySignal<readonly (keyof Documents)[]>;
  /** Does something; the answer comes when the server has it stored. Null: done. */
  send(act: Act): Promise<ActRefusal | null>;
  /** Acts that wait for a connection. */
  readonly waiting: ReadonlySignal<number>;
  /** Exercise time now, counted on between two messages, in milliseconds. */
  now(): number;
  close(): void;
}

/** An open connection. */
export interface Line {
  send(text: string): void;
  close(): void;
}

/** How the messages of an evening travel: a socket, or a host in this page. */
export interface Wire {
  /** Opens a connection. Rejects when that cannot be now; the client tries again. `refused`: there is no use in trying. */
  open(on: {
    message(message: ServerMessage): void;
    closed(): void;
  }): Promise<Line | { readonly refused: 'notAllowed' | 'full' | 'over' | 'removed' | 'unknown' }>;
}
