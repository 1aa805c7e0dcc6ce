import { useCallback, useEffect, useState } from 'preact/hooks';

/** How long a slider must rest before it is asked, ms. */
const REST = 150;

/** What there is of an answer; while a next one is on its way the last one stays. */
export interface Answer<T> {
  readonly value: T | null;
  readonly isWaiting: boolean;
  readonly isFailed: boolean;
  again(): void;
}

/** Asks again whenever the key changes; null asks nothing. What was asked before and comes late is not shown. */
export function useAnswer<T>(key: string | null, ask: () => Promise<T>): Answer<T> {
  const [value, setValue] = useState<T | null>(null);
  const [state, setState] = useState<'waiting' | 'failed' | 'there'>('there');
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (key === null) return;
    let isWanted = true;
    setState('waiting');
    const timer = setTimeout(() => {
      ask().then(
        (answer) => {
          if (!isWanted) return;
          setValue(answer);
          setState('there');
        },
        (reason: unknown) => {
          console.error(reason);
          if (isWanted) setState('failed');
        },
      );
    }, REST);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [key, attempt]);
  const again = useCallback(() => setAttempt((before) => before + 1), []);
  return { value, isWaiting: state === 'waiting', isFailed: state === 'failed', again };
}
