// Going into an evening on the server: the client, its files and what this device keeps, by the code that hangs in the hall.
import type { Claim } from '../../host/evening/evening.ts';
import type { ServerMessage } from '../../protocol/messages.ts';
import { createColyseusWire } from './colyseusWire.ts';
import { type EveningFiles, serverFiles } from './eveningApi.ts';
import { createEveningClient } from './createEveningClient.ts';
import type { EveningClient, Wire } from './eveningClient.ts';
import { keepTicket, outboxOf, readTicket } from './ticket.ts';

/** An evening that this page is in. */
export interface Hall {
  readonly client: EveningClient;
  readonly files: EveningFiles;
}

/** Who somebody new is; whoever was in before is known by the token. */
export interface NewPhone {
  readonly name: string;
  readonly people: number;
  readonly patient: boolean;
}

function randomName(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What tells the pages of one facilitator apart: random, the same after a reload of the page. */
function deviceName(): string {
  const key = 'boef.device';
  const made = randomName();
  try {
    const known = sessionStorage.getItem(key) ?? made;
    sessionStorage.setItem(key, known);
    return known;
  } catch {
    return made;
  }
}

/** Keeps the token that a new phone gets, before anybody else hears the message. */
export function keepingToken(wire: Wire, keep: (token: string) => void): Wire {
  return listening(wire, ({ token }) => {
    if (token !== null) keep(token);
  });
}

/** Takes the newer pages when the server has them: what waits and what was typed is kept on this device, and goes on there. */
function reloadingWhenNewer(wire: Wire): Wire {
  let known: string | null = null;
  return listening(wire, ({ build }) => {
    if (known !== null && build !== known) location.reload();
    known = build;
  });
}

/** Hears the first message of each connection too. */
function listening(wire: Wire, hear: (welcome: Extract<ServerMessage, { is: 'welcome' }>) => void): Wire {
  return {
    open: (on) =>
      wire.open({
        ...on,
        message(message) {
          if (message.is === 'welcome') hear(message);
          on.message(message);
        },
      }),
  };
}

/** A phone goes in, or comes back to its place. */
export function enterAsPhone(code: string, id: string, who: NewPhone): Hall {
  const token = (): string | null => {
    const ticket = readTicket(code);
    return ticket?.id === id ? (ticket.phone ?? fresh) : fresh;
  };
  // A browser that keeps nothing still stays in as long as the page is open.
  let fresh: string | null = null;
  // Of this page only: a copy of it in another tab is another one.
  const device = randomName();
  const wire = createColyseusWire({ id, claim: (): Claim => ({ as: 'phone', token: token(), ...who, device }) });
  const kept = keepingToken(reloadingWhenNewer(wire), (given) => {
    fresh = given;
    keepTicket(code, { id, phone: given });
  });
  return { client: createEveningClient(kept, outboxOf(id, 'phone')), files: serverFiles(id, token) };
}

/** A console or a hall screen goes in with the token that it was made with. */
export function enterWithToken(id: string, as: 'facilitator' | 'screen', token: string): Hall {
  const device = deviceName();
  const wire = createColyseusWire({ id, claim: (): Claim => ({ as, token, device }) });
  return {
    client: createEveningClient(reloadingWhenNewer(wire), outboxOf(id, as, device)),
    files: serverFiles(id, () => token),
  };
}
