import type { HallCourse } from '../../../../views/hallDebrief.ts';
import type { EventRow } from '../../debrief/replay/course.ts';
import type { ReplayMarkKind } from '../../debrief/replay/replayLanes.ts';
import { momentText } from './courseWords.ts';
import { keyOf, type Moment, momentsOf } from './moments.ts';

/** The sentences of the beamer as rows of a list or a table: the same facts, to go to. */
export function momentRows(course: HallCourse): readonly EventRow[] {
  return momentsOf(course).map((moment) => ({
    key: keyOf(moment),
    lane: moment.lane,
    mark: {
      at: moment.at,
      kind: kindOf(moment),
      count: moment.kind === 'mark' ? moment.count : 1,
      event: null,
      activity: moment.kind === 'activity' ? moment.activity : null,
    },
    text: momentText(moment, course),
    quote: null,
  }));
}

/** The sign of a moment: what somebody did stands out, what police heard is a report. */
function kindOf(moment: Moment): ReplayMarkKind {
  if (moment.kind === 'activity') return 'sign';
  return moment.kind === 'knowledge' ? 'reported' : moment.mark;
}
