import { useEffect, useState } from 'preact/hooks';
import type { EveningDocument } from '../../../protocol/documents.ts';
import type { EveningClient } from '../../session/eveningClient.ts';
import { clockTime } from '../../text/wording/clock.ts';

/** How often the clock is looked at, ms of real time; it shows minutes. */
const LOOK = 500;

/** The time of day in the exercise, "20:14"; empty without a round. */
export function useHallClock(client: EveningClient, evening: EveningDocument | null): string {
  const startsAt = evening?.round?.startsAt ?? null;
  const [now, setNow] = useState(() => client.now());
  useEffect(() => {
    if (startsAt === null) return;
    setNow(client.now());
    const timer = setInterval(() => setNow(client.now()), LOOK);
    return () => clearInterval(timer);
  }, [client, startsAt, evening?.clock.at]);
  return startsAt === null ? '' : clockTime(startsAt, now);
}
