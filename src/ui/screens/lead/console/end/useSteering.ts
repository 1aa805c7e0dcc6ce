import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { ReplayCard } from '../../../../../protocol/documents.ts';
import type { Playback, Speed } from '../../../debrief/replay/playback.ts';
import { usePlayback } from '../../../debrief/replay/usePlayback.ts';
import { useLeading } from '../leading.ts';
import { type Clock, createSteering } from './steering.ts';

/** A hall watches a round of ten minutes in two and a half. */
const FIRST_SPEED: Speed = 4;

const pageClock: Clock = {
  now: () => performance.now(),
  after(wait, run) {
    const timer = setTimeout(run, wait);
    return () => clearTimeout(timer);
  },
};

/** The replay as it is steered from this console; `card`: how the evening says that it goes on. */
export function useSteering(card: ReplayCard | null, end: number): Playback {
  const { act } = useLeading();
  const latest = useRef(act);
  latest.current = act;
  const own = usePlayback(end, 0);
  const steering = useMemo(() => {
    own.setSpeed(FIRST_SPEED);
    return createSteering(own, (wish) => latest.current({ do: 'replay', ...wish }), pageClock);
  }, [own]);
  useEffect(() => steering.heard(card), [card, steering]);
  useEffect(() => steering.stop, [steering]);
  return steering.playback;
}
