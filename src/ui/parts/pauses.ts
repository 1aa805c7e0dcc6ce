import { createContext } from 'preact';
import { useContext, useEffect } from 'preact/hooks';
import type { Clock, PauseReason } from '../session/session.ts';

/** Lets several parts of a screen hold the clock for the same reason: it goes on when the last one lets go. */
export interface Pauses {
  hold(reason: PauseReason): () => void;
}

const NONE: Pauses = { hold: () => () => undefined };

/** The clock that parts of a screen may hold; outside an exercise there is none. */
export const PausesContext = createContext<Pauses>(NONE);

/** Counts who holds the clock for which reason. */
export function pausesOf(clock: Clock | null): Pauses {
  if (clock === null) return NONE;
  const holders = new Map<PauseReason, number>();
  return {
    hold: (reason) => {
      const count = holders.get(reason) ?? 0;
      holders.set(reason, count + 1);
      if (count === 0) clock.pause(reason);
      let held = true;
      return () => {
        if (!held) return;
        held = false;
        const left = (holders.get(reason) ?? 1) - 1;
        holders.set(reason, left);
        if (left === 0) clock.resume(reason);
      };
    },
  };
}

/** Holds the clock as long as this is active. */
export function usePause(reason: PauseReason, active: boolean): void {
  const pauses = useContext(PausesContext);
  useEffect(() => (active ? pauses.hold(reason) : undefined), [pauses, reason, active]);
}
