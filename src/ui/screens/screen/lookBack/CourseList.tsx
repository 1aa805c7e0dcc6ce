import type { HallCourse } from '../../../../views/hallDebrief.ts';
import { hallLookBackText } from '../../../text/hallLookBack.ts';
import { lanesOf } from './course.ts';
import { laneName, summaryOf } from './courseWords.ts';

interface Props {
  readonly course: HallCourse;
  readonly clock: (at: number) => string;
}

/** The same facts as the lanes, for whoever does not see them. */
export function CourseList({ course, clock }: Props) {
  const t = hallLookBackText().course;
  return (
    <div class="hidden-visually">
      <h2>{t.listTitle}</h2>
      {lanesOf(course).map((lane) => {
        const corridor = course.corridors.find(({ step }) => step === lane);
        const points = course.score.steps.find(({ step }) => step === lane);
        const marks = course.marks.filter((mark) => mark.lane === lane).toSorted((a, b) => a.at - b.at);
        return (
          <section key={lane}>
            <h3>{laneName(lane, course)}</h3>
            {summaryOf(lane, course, clock).map((line) => (
              <p key={line}>{line}.</p>
            ))}
            {points === undefined || points.max === 0 ? null : <p>{t.points(points.points, points.max)}</p>}
            {corridor === undefined ? null : <p>{t.ideal(clock(corridor.earliest), clock(corridor.best), clock(corridor.latest))}</p>}
            {marks.length === 0 ? (
              <p>{t.nothing}</p>
            ) : (
              <ul>
                {marks.map(({ at, kind, count }) => (
                  <li key={`${at} ${kind}`}>
                    {clock(at)}: {t.times(t.mark[kind], count)}
                  </li>
                ))}
              </ul>
            )}
          </section>
        );
      })}
    </div>
  );
}
