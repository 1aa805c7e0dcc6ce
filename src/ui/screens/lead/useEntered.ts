import { useEffect, useState } from 'preact/hooks';
import { findEvening } from '../../session/eveningApi.ts';
import { enterWithToken, type Hall } from '../../session/hall.ts';
import { keepTicket, readTicket } from '../../session/ticket.ts';

/** `noToken`: this browser may not lead this evening or show its hall screen. */
export type EnterProblem = 'unknownCode' | 'tooManyAttempts' | 'noConnection' | 'noToken';

export type Entered =
  | { readonly kind: 'entering' }
  | { readonly kind: 'in'; readonly id: string; readonly hall: Hall }
  | { readonly kind: 'problem'; readonly problem: EnterProblem; readonly again: () => void };

/** The token that came with the address, which is taken out of sight at once. */
function tokenOfAddress(): string | null {
  const token = new URLSearchParams(location.hash.slice(1)).get('t');
  if (token !== null) history.replaceState(history.state, '', location.pathname + location.search);
  return token;
}

/** What to go in with; kept, so that a reload needs nothing else. */
async function ticketFor(
  code: string,
  as: 'facilitator' | 'screen',
  given: string | null,
): Promise<{ readonly id: string; readonly token: string } | { readonly problem: EnterProblem }> {
  const kept = readTicket(code);
  const before = kept?.[as];
  if (kept !== null && before !== undefined && (given === null || given === before)) return { id: kept.id, token: before };
  if (given === null) return { problem: 'noToken' };
  const found = await findEvening(code);
  if ('problem' in found) return { problem: found.problem };
  keepTicket(code, { id: found.id, [as]: given });
  return { id: found.id, token: given };
}

/** Goes into an evening as its facilitator or as its hall screen, and leaves it with the page. */
export function useEntered(code: string, as: 'facilitator' | 'screen'): Entered {
  const [given] = useState(tokenOfAddress);
  const [attempt, setAttempt] = useState(0);
  const [entered, setEntered] = useState<Entered>({ kind: 'entering' });
  useEffect(() => {
    let wanted = true;
    let hall: Hall | null = null;
    setEntered({ kind: 'entering' });
    void ticketFor(code, as, given).then((ticket) => {
      if (!wanted) return;
      if ('problem' in ticket) {
        setEntered({ kind: 'problem', problem: ticket.problem, again: () => setAttempt(attempt + 1) });
        return;
      }
      hall = enterWithToken(ticket.id, as, ticket.token);
      setEntered({ kind: 'in', id: ticket.id, hall });
    });
    return () => {
      wanted = false;
      hall?.client.close();
    };
  }, [code, as, attempt]);
  return entered;
}
