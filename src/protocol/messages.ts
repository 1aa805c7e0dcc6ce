// What travels over a connection, as JSON in UTF-8. Down: documents and receipts. Up: numbered acts; a number is never done twice.
import type { Refusal } from '../sim/command.ts';
import type { Act, EveningRefusal, PhoneId } from './acts.ts';
import type { Change } from './changes.ts';

/** No message from outside is longer, in bytes. */
export const LONGEST_MESSAGE = 65_536;

/** From a phone or a console. Numbers of one phone count up from 1, also across connections; a console counts for itself. */
export interface ActMessage {
  readonly n: number;
  readonly act: Act;
}

/** To a phone, a console or a screen. */
export type ServerMessage =
  /** First on each connection. `token`: only when this phone is new; `next`: the number that its next act must have. */
  | { readonly is: 'welcome'; readonly phone: PhoneId | null; readonly token: string | null; readonly next: number; readonly build: string }
  | { readonly is: 'whole'; readonly doc: string; readonly value: unknown }
  | { readonly is: 'changes'; readonly doc: string; readonly changes: readonly Change[] }
  /** This document is not for this connection any more. */
  | { readonly is: 'gone'; readonly doc: string }
  /** An act was done and stored, or refused; `next` mends a gap. */
  | { readonly is: 'receipt'; readonly n: number; readonly refused: Refusal['refused'] | EveningRefusal | null; readonly next: number }
  /** The connection ends, and is not to be tried again. */
  | { readonly is: 'goodbye'; readonly why: 'removed' | 'otherDevice' | 'over' | 'full' };
