import type { HallCourse, HallLane } from '../../../../views/hallDebrief.ts';
import { lang } from '../../../language.ts';
import { hallLookBackText } from '../../../text/hallLookBack.ts';
import { clockTime } from '../../../text/wording/clock.ts';
import { wordingOf } from '../../../text/wording/wording.ts';
import { columnsOf, lanesOf, perDot, type Shape, ticksOf } from './course.ts';
import { CourseList } from './CourseList.tsx';
import { laneName, summaryOf } from './courseWords.ts';

interface Props {
  readonly course: HallCourse;
  /** Minutes after midnight at the start of the round. */
  readonly startsAt: number;
}

const percent = (share: number): string => `${(100 * Math.min(1, Math.max(0, share))).toFixed(2)}%`;

/** What happened: six lanes on the clock of the exercise, people as dots, the good moments as bands. The list says the same. */
export function CourseScene({ course, startsAt }: Props) {
  const t = hallLookBackText().course;
  const { endedAt, outcome, score } = course;
  const most = perDot(course);
  const share = (at: number): number => at / Math.max(1, endedAt);
  const ticks = ticksOf(endedAt);
  return (
    <div class="look-back look-course">
      <div class="look-head">
        <div>
          <h1>{t.title}</h1>
          <p class="look-lead">{wordingOf(lang.value).replies.outcome[outcome]}</p>
        </div>
        <p class="look-score">{score.steps.some(({ max }) => max > 0) ? t.score(score.total) : t.scoreNone}</p>
      </div>
      <div class="look-lanes" aria-hidden="true">
        {lanesOf(course).map((lane) => {
          const corridor = course.corridors.find(({ step }) => step === lane);
          return (
            <div key={lane} class="look-row" data-lane={lane}>
              <p class="look-lane-name">{laneName(lane, course)}</p>
              <div class="look-lane">
                {ticks.map((at) => (
                  <span key={at} class="look-tick" style={{ insetInlineStart: percent(share(at)) }} />
                ))}
                {corridor === undefined ? null : (
                  <>
                    {share(corridor.best) >= 1 ? null : (
                      <span
                        class="look-late"
                        style={{
                          insetInlineStart: percent(share(corridor.best)),
                          inlineSize: percent(Math.min(1, share(corridor.latest)) - Math.min(1, share(corridor.best))),
                        }}
                      />
                    )}
                    <span
                      class="look-best"
                      style={{
                        insetInlineStart: percent(share(corridor.earliest)),
                        inlineSize: percent(Math.min(1, share(corridor.best)) - share(corridor.earliest)),
                      }}
                    />
                  </>
                )}
                {columnsOf(lane, course, most).map((column) => (
                  <span key={column.share} class="look-column" style={{ insetInlineStart: percent(column.share) }}>
                    {column.shapes.map((shape, index) => (
                      <span key={`${index} ${shape}`} class="look-shape" data-shape={shape} />
                    ))}
                  </span>
                ))}
              </div>
              <Summary lane={lane} course={course} clock={(at) => clockTime(startsAt, at)} />
            </div>
          );
        })}
        <div class="look-row look-axis">
          <span />
          <div class="look-lane">
            {ticks.map((at) => (
              <span key={at} class="look-time" style={{ insetInlineStart: percent(share(at)) }}>
                {clockTime(startsAt, at)}
              </span>
            ))}
          </div>
          <span />
        </div>
      </div>
      <Legend most={most} course={course} />
      <CourseList course={course} clock={(at) => clockTime(startsAt, at)} />
    </div>
  );
}

interface SummaryProps {
  readonly lane: HallLane;
  readonly course: HallCourse;
  readonly clock: (at: number) => string;
}

/** The two most telling facts of a lane. */
function Summary({ lane, course, clock }: SummaryProps) {
  const [first, second] = summaryOf(lane, course, clock);
  return (
    <p class="look-summary">
      {first === undefined ? null : <b>{first}</b>}
      {second === undefined ? null : <span>{second}</span>}
    </p>
  );
}

/** What the shapes mean, only those that are there. */
function Legend({ most, course }: { readonly most: number; readonly course: HallCourse }) {
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
    </ul>
  );
}
