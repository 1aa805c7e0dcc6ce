import { useEffect, useState } from 'preact/hooks';
import type { EveningClient } from '../../../session/eveningClient.ts';

/** How often the clock is looked at, ms. */
const LOOKS = 250;

/** Exercise time in steps of so many milliseconds: whoever uses it is drawn anew once a step and no more. */
export function useNow(client: EveningClient, step: number): number {
  const read = (): number => Math.floor(client.now() / step) * step;
  const [now, setNow] = useState(read);
  useEffect(() => {
    const timer = setInterval(() => setNow(read()), LOOKS);
    return () => clearInterval(timer);
  }, [client, step]);
  return now;
}
