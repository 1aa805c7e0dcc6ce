import { useEffect, useState } from 'preact/hooks';

/** Whole seconds until the world goes on, counted down from what the clock document said; 0 when nothing is counted. */
export function useCountdown(startsIn: number): number {
  const [left, setLeft] = useState(startsIn);
  useEffect(() => {
    setLeft(startsIn);
    if (startsIn <= 0) return;
    const began = performance.now();
    const timer = setInterval(() => setLeft(Math.max(0, startsIn - (performance.now() - began))), 100);
    return () => clearInterval(timer);
  }, [startsIn]);
  return Math.ceil(left / 1000);
}
