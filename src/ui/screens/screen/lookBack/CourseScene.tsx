import type { HallCourse, HallLane } from '../../../../views/hallDebrief.ts';
import type { HallJudgement } from '../../../../views/judgement.ts';
import { lang } from '../../../language.ts';
import { hallLookBackText } from '../../../text/hallLookBack.ts';
import { overruleText } from '../../../text/overrule.ts';
import { clockTime } from '../../../text/wording/clock.ts';
import { wordingOf } from '../../../text/wording/wording.ts';
import { columnsOf, lanesOf, perDot, type Shape } from './course.ts';
import { CourseLanes } from './CourseLanes.tsx';
import { CourseList } from './CourseList.tsx';
import { summaryOf } from './courseWords.ts';
import { countsOf, JudgedCounts, JudgedLegend, JudgedList } from './JudgedCounts.tsx';
import { SlipsLine } from './SlipsLine.tsx';

interface Props {
  readonly course: HallCourse;
  /** Minutes after midnight at the start of the round. */
  readonly startsAt: number;
  /** What phones thought of it themselves; null when nobody was asked. */
  readonly judged?: HallJudgement | null;
}

/** What happened: six lanes on the clock of the exercise, people as dots, the good moments as bands. The list says the same. */
export function CourseScene({ course, startsAt, judged = null }: Props) {
  const t = hallLookBackText().course;
  const { outcome, score, ruled } = course;
  const most = perDot(course);
  const clock = (at: number): string => clockTime(startsAt, at);
  return (
    <div class="look-back look-course">
      <div class="look-head">
        <div>
          <h1>{t.title}</h1>
          <p class="look-lead">
            {wordingOf(lang.value).replies.outcome[outcome]}{' '}
            {ruled === 0 ? null : <span class="look-ruled">{overruleText().hall(ruled)}</span>}
          </p>
        </div>
        <p class="look-score">{score.steps.some(({ max }) => max > 0) ? t.score(score.total) : t.scoreNone}</p>
        <SlipsLine course={course} />
      </div>
      <CourseLanes
        course={course}
        startsAt={startsAt}
        beside={(lane) => <Summary lane={lane} course={course} clock={clock} judged={judged} />}
      />
      <Legend most={most} course={course} judged={judged} />
      <CourseList course={course} clock={clock} />
      <JudgedList judged={judged} />
    </div>
  );
}

interface SummaryProps {
  readonly lane: HallLane;
  readonly course: HallCourse;
  readonly clock: (at: number) => string;
  readonly judged: HallJudgement | null;
}

/** The two most telling facts of a lane: how many did it, and what they thought of it or when the first did. */
function Summary({ lane, course, clock, judged }: SummaryProps) {
  const counts = countsOf(judged, lane);
  const [first, second] = summaryOf(lane, course, clock);
  return (
    <p class="look-summary">
      {first === undefined ? null : <b>{first}</b>}
      {counts !== undefined ? <JudgedCounts counts={counts} /> : second === undefined ? null : <span>{second}</span>}
    </p>
  );
}

/** What the shapes mean, only those that are there. */
function Legend({ most, course, judged }: { readonly most: number; readonly course: HallCourse; readonly judged: HallJudgement | null }) {
  const t = hallLookBackText().course;
  const shown = new Set(lanesOf(course).flatMap((lane) => columnsOf(lane, course, most).flatMap(({ shapes }) => shapes)));
  const rows: readonly (readonly [Shape, string])[] = [
    ['gate', t.legend.gate],
    ['triangle', t.legend.sign],
    ['dot', t.legend.done],
    ['ring', t.legend.other],
    ['cross', t.legend.risky],
    ['box', t.legend.sent],
    ['block', t.legend.arrived],
    ['diamond', t.legend.broadcast],
    ['star', t.legend.closed],
  ];
  return (
    <ul class="look-legend" aria-hidden="true">
      {course.corridors.length === 0 ? null : (
        <>
          <li>
            <span class="look-swatch look-best" />
            {t.legend.band}
          </li>
          <li>
            <span class="look-swatch look-late" />
            {t.legend.late}
          </li>
        </>
      )}
      {rows
        .filter(([shape]) => shown.has(shape))
        .map(([shape, words]) => (
          <li key={shape}>
            <span class="look-shape" data-shape={shape} />
            {words}
          </li>
        ))}
      {most === 1 ? null : <li>{t.dot(most)}</li>}
      <JudgedLegend judged={judged} />
    </ul>
  );
}
