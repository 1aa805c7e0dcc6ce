import { playbackText } from '../../../text/playback.ts';
import type { Course } from './course.ts';
import type { ReplayLane } from './replayLanes.ts';

/** What the picture of a lane says in short, for whoever does not see it; the whole stands in the table. */
export function laneSummary({ id, corridors, marks }: ReplayLane, { laneName, clock }: Pick<Course, 'laneName' | 'clock'>): string {
  const t = playbackText();
  const count = marks.reduce((sum, mark) => sum + mark.count, 0);
  const [first, last] = [marks[0], marks.at(-1)];
  const happened = first === undefined || last === undefined ? t.nothing : t.happened(count, clock(first.at), clock(last.at));
  const bands = corridors.map(({ earliest, best, latest }) => t.ideal(clock(earliest), clock(best), clock(latest)));
  return [`${laneName(id)}:`, ...bands, happened].join(' ');
}
