// What a replay shows, with its words: made from the debrief of one person (ownCourse) or of a hall (hallCourse). Types only.
import type { SimTime } from '../../../../scenario/time.ts';
import type { HallLane } from '../../../../views/hallDebrief.ts';
import type { MapProps } from '../../../map/mapProps.ts';
import type { ReplayLane, ReplayMark } from './replayLanes.ts';

/** Something that happened, worded. */
export interface Wording {
  readonly text: string;
  /** Somebody's own words. */
  readonly quote: string | null;
}

/** An evening to be looked back on. Times in milliseconds of the exercise. */
export interface Course {
  readonly end: SimTime;
  readonly lanes: readonly ReplayLane[];
  /** "20:14" */
  clock(at: SimTime): string;
  laneName(id: HallLane): string;
  word(lane: HallLane, mark: ReplayMark): Wording;
  /** What whoever it was about did at that moment; empty where nobody was to be seen. */
  doing(at: SimTime): string;
  /** What the map shows then; null where there is no map. */
  scene(at: SimTime): MapProps;
}

/** A row of the list of events and of the table. */
export interface EventRow extends Wording {
  readonly key: string;
  readonly lane: HallLane;
  readonly mark: ReplayMark;
}

/** Everything that happened, in words and in order. */
export function rowsOf({ lanes, word }: Pick<Course, 'lanes' | 'word'>): readonly EventRow[] {
  return lanes
    .flatMap(({ id, marks }) => marks.map((mark, i) => ({ key: `${id} ${i}`, lane: id, mark, ...word(id, mark) })))
    .sort((a, b) => a.mark.at - b.mark.at);
}

/** Being shown a card that was about nothing is in the table and on its lane, and no event to go to. */
export const isEvent = ({ mark }: EventRow): boolean => mark.kind !== 'card';

/** Something is news for so long, milliseconds. */
const NEWS = 20_000;

/** The moment in words: what was going on, and what had just happened. */
export function sayAt(
  at: SimTime,
  course: Pick<Course, 'clock' | 'doing'>,
  events: readonly EventRow[],
): { readonly clock: string; readonly doing: string; readonly news: string } {
  const last = events.findLast(({ mark }) => mark.at <= at);
  const isNews = last !== undefined && last.mark.at > at - NEWS && last.lane !== 'protagonist';
  return {
    clock: course.clock(at),
    doing: course.doing(at),
    news: isNews ? `${last.text}${last.quote === null ? '' : ` “${last.quote}”`}` : '',
  };
}
