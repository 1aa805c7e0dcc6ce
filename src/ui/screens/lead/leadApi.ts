// What the facilitator's pages ask of the server over HTTP.
import type { ConsoleDocument } from '../../../protocol/documents.ts';
import { keepTicket } from '../../session/ticket.ts';
import { keepLed } from './led.ts';

export type Address = { readonly url: string } & Pick<ConsoleDocument, 'onlyHere'>;

/** Makes an evening and keeps its tokens, which are told only once. */
export async function startEvening(): Promise<{ readonly code: string } | { readonly problem: 'failed' | 'tooOften' }> {
  try {
    const answer = await fetch('/api/evenings', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' });
    if (answer.status === 429) return { problem: 'tooOften' };
    if (!answer.ok) return { problem: 'failed' };
    const made = (await answer.json()) as Readonly<Record<'id' | 'code' | 'facilitator' | 'screen', string>>;
    keepTicket(made.code, { id: made.id, facilitator: made.facilitator, screen: made.screen });
    keepLed(made.code, Date.now());
    return { code: made.code };
  } catch (reason) {
    console.error(reason);
    return { problem: 'failed' };
  }
}

/** Where phones find this program, as it knows itself. */
export async function fetchAddress(): Promise<Address> {
  const answer = await fetch('/api/here');
  if (!answer.ok) throw new Error(`/api/here: ${answer.status}`);
  return ((await answer.json()) as { readonly address: Address }).address;
}

/** The logs of the rounds as a file of JSON; without names. */
export async function fetchLogs(id: string, token: string): Promise<Blob> {
  const answer = await fetch(`/api/evenings/${encodeURIComponent(id)}/logs`, { headers: { Authorization: `Bearer ${token}` } });
  if (!answer.ok) throw new Error(`logs: ${answer.status}`);
  return await answer.blob();
}
