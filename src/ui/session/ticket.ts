// What this device keeps of an evening, so that whoever opens the page again is back in the same place: `boef.evening.<code>`.
import { readStored, writeStored } from '../storage.ts';
import type { Keep } from './outbox.ts';

/** The evening, and a token for each thing that this device is in it. */
export interface Ticket {
  readonly id: string;
  readonly phone?: string;
  readonly facilitator?: string;
  readonly screen?: string;
}

const keyOf = (code: string): string => `boef.evening.${code}`;

/** What is kept of the evening with this code; null when this device was never in it. */
export function readTicket(code: string): Ticket | null {
  try {
    const kept: unknown = JSON.parse(readStored(keyOf(code)) ?? '');
    return typeof kept === 'object' && kept !== null && 'id' in kept && typeof kept.id === 'string' ? (kept as Ticket) : null;
  } catch {
    return null;
  }
}

/** Keeps a token; what was kept of another evening that had the same code is forgotten. */
export function keepTicket(code: string, ticket: Ticket): void {
  const before = readTicket(code);
  writeStored(keyOf(code), JSON.stringify({ ...(before?.id === ticket.id ? before : {}), ...ticket }));
}

/** This device does not come back to this place by itself. */
export function forgetPlace(code: string, place: 'phone' | 'facilitator' | 'screen'): void {
  const before = readTicket(code);
  if (before === null) return;
  const { [place]: _, ...rest } = before;
  writeStored(keyOf(code), Object.keys(rest).length === 1 ? '' : JSON.stringify(rest));
}

/** Where acts wait for a connection: by place and by device, for a laptop may be console and hall screen, and numbers are a device's own. */
export function outboxOf(id: string, place: 'phone' | 'facilitator' | 'screen', device = ''): Keep {
  const key = `boef.outbox.${place}.${id}${device}`;
  return { read: () => readStored(key), write: (text) => writeStored(key, text) };
}
