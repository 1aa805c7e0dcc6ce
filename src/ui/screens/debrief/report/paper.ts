// What stands on paper of a debrief: lanes and the clock of the police. Knows no screen.
import type { DebriefView, TurnKind } from '../../../../views/debrief.ts';
import type { HallCourse, HallLane } from '../../../../views/hallDebrief.ts';
import type { DebriefText } from '../../../text/nl/debrief.ts';
import type { ReportText } from '../../../text/nl/report.ts';
import { lanesOf, STEPS } from '../lanes.ts';
import type { PaperLane } from './ReportLanes.tsx';

/** What the police did or got to know; what became of a report in a group is not theirs. */
const POLICE: readonly TurnKind[] = [
  'incidentOpened',
  'patrolSent',
  'patrolArrived',
  'broadcastStarted',
  'broadcastAdded',
  'broadcastEnded',
  'incidentClosed',
];

/** The four lanes of one person; being shown a card is no act. */
export function soloLanes(debrief: DebriefView, text: DebriefText): readonly PaperLane[] {
  return lanesOf(debrief).map(({ step, bars, dots }) => ({
    key: step,
    name: text.step[step],
    bars: bars.map(({ expectation, from, best, late, done }) => ({ key: expectation, from, best, late, done })),
    strokes: dots.filter(({ kind }) => kind !== 'sighting').map(({ share }) => share),
  }));
}

/** What the police knew and when, in words: each thing once, the first time. */
export function policeLines(
  { turns, policeKnewAt }: Pick<DebriefView, 'turns' | 'policeKnewAt'>,
  text: DebriefText,
  report: ReportText,
): readonly { readonly at: number; readonly text: string }[] {
  const theirs = turns.filter(({ kind }) => POLICE.includes(kind));
  const firsts = theirs.filter(({ kind }, i) => theirs.findIndex((other) => other.kind === kind) === i);
  const knew = policeKnewAt === null ? [] : [{ at: policeKnewAt, text: report.police.heard }];
  return [...knew, ...firsts.map(({ at, kind }) => ({ at, text: text.turn[kind] }))].toSorted((a, b) => a.at - b.at);
}

/** The lanes of a hall: who it was about, the four steps, the police. */
export function hallLanes(course: HallCourse, text: DebriefText, report: ReportText): readonly PaperLane[] {
  const share = (at: number): number => Math.min(1, Math.max(0, at / Math.max(1, course.endedAt)));
  const lane = (key: HallLane, name: string): PaperLane => ({
    key,
    name,
    bars: course.corridors
      .filter(({ step }) => step === key)
      .map(({ earliest, best, latest }, i) => ({
        key: String(i),
        from: share(earliest),
        best: share(best),
        late: share(latest),
        done: null,
      })),
    // More strokes than can be told apart say no more.
    strokes: [...new Set(course.marks.filter((mark) => mark.lane === key).map(({ at }) => Math.round(share(at) * 400) / 400))],
  });
  return [lane('protagonist', report.person), ...STEPS.map((step) => lane(step, text.step[step])), lane('police', report.policeLane)];
}
