import { useEffect } from 'preact/hooks';
import type { ReplayCard } from '../../../../protocol/documents.ts';
import type { Playback } from '../../debrief/replay/playback.ts';
import { usePlayback } from '../../debrief/replay/usePlayback.ts';
import { momentOf } from './replayClock.ts';

/** Sets a playback to what the host says of the replay, and has it go on in the same way. */
export function follow(playback: Playback, card: ReplayCard, since: number): void {
  const at = momentOf(card, since, playback.end);
  playback.setNow(at);
  if (card.speed === 0 || at >= playback.end) {
    playback.pause();
    return;
  }
  playback.setSpeed(card.speed);
  playback.play();
}

/** The replay as the facilitator steers it, on the clock of this page. */
export function useFollowed(card: ReplayCard, end: number): Playback {
  const playback = usePlayback(end, momentOf(card, 0, end));
  useEffect(() => {
    const heardAt = performance.now();
    const goOn = (): void => follow(playback, card, performance.now() - heardAt);
    goOn();
    // A page that was out of sight stood still.
    document.addEventListener('visibilitychange', goOn);
    return () => document.removeEventListener('visibilitychange', goOn);
  }, [card, playback]);
  return playback;
}
