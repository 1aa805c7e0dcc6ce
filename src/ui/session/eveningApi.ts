// What is asked of the server over HTTP: before somebody is in, and what is too large for a connection.
import type { Neighbourhood } from '../../scenario/neighbourhood.ts';
import type { Briefing } from '../../views/briefing.ts';
import type { DebriefView } from '../../views/debrief.ts';

/** What the server says of a code. `seconds`: how long to wait after too many wrong ones. */
export type Found =
  | { readonly id: string }
  | { readonly problem: 'unknownCode' }
  | { readonly problem: 'tooManyAttempts'; readonly seconds: number }
  | { readonly problem: 'noConnection' };

/** The evening with this code. */
export async function findEvening(code: string): Promise<Found> {
  try {
    const answer = await fetch('/api/find', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ code }),
    });
    const said = (await answer.json()) as { readonly id?: string; readonly retryAfter?: number };
    if (answer.ok && said.id !== undefined) return { id: said.id };
    if (answer.status === 404) return { problem: 'unknownCode' };
    if (answer.status === 429) return { problem: 'tooManyAttempts', seconds: Math.max(1, Math.ceil(said.retryAfter ?? 1)) };
  } catch (reason) {
    console.error(reason);
  }
  return { problem: 'noConnection' };
}

/** Fails when the network does; the screen then offers to try again. */
async function fetched<T>(address: string, token: string | null): Promise<T | null> {
  const answer = await fetch(address, token === null ? {} : { headers: { Authorization: `Bearer ${token}` } });
  if (answer.status === 403 || answer.status === 404 || answer.status === 409) return null;
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as T;
}

/** What a phone or a console asks beside its connection. */
export interface EveningFiles {
  neighbourhood(name: string): Promise<Neighbourhood | null>;
  /** Null before the end of a round. */
  debrief(seat?: string): Promise<{ readonly debrief: DebriefView; readonly briefing: Omit<Briefing, 'neighbourhood'> } | null>;
}

/** The files of an evening on the server, for whoever has this token. */
export function serverFiles(id: string, token: () => string | null): EveningFiles {
  const base = `/api/evenings/${encodeURIComponent(id)}`;
  const known = new Map<string, Promise<Neighbourhood | null>>();
  return {
    neighbourhood(name) {
      const before = known.get(name);
      if (before !== undefined) return before;
      const now = fetched<Neighbourhood>(`${base}/neighbourhood/${encodeURIComponent(name)}`, null);
      known.set(name, now);
      now.catch(() => known.delete(name));
      return now;
    },
    debrief: (seat) => fetched(`${base}/debrief${seat === undefined ? '' : `?seat=${encodeURIComponent(seat)}`}`, token()),
  };
}
