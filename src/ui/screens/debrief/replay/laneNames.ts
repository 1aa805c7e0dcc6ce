import type { TrackRole } from '../../../../views/debrief.ts';
import type { HallLane } from '../../../../views/hallDebrief.ts';
import { mapText } from '../../../text/map.ts';
import { playbackText } from '../../../text/playback.ts';

/** What the lanes are called: the first after the one whom it was about. */
export function laneNames(protagonist: TrackRole | null): (id: HallLane) => string {
  const { lane } = playbackText();
  return (id) => (id === 'protagonist' && protagonist !== null ? mapText().track[protagonist] : lane[id]);
}
