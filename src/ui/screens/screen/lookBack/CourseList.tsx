import { useMemo } from 'preact/hooks';
import type { HallCourse } from '../../../../views/hallDebrief.ts';
import { hallLookBackText } from '../../../text/hallLookBack.ts';
import { hallReplayText } from '../../../text/hallReplay.ts';
import { lanesOf } from './course.ts';
import { laneName, momentText, summaryOf } from './courseWords.ts';
import { keyOf, momentsOf, walksIn } from './moments.ts';

interface Props {
  readonly course: HallCourse;
  readonly clock: (at: number) => string;
}

/** The same facts as the lanes, the map and the sentences of the replay, for whoever does not see them. */
export function CourseList({ course, clock }: Props) {
  const t = hallLookBackText().course;
  const moments = useMemo(() => momentsOf(course), [course]);
  return (
    <div class="hidden-visually">
      <h2>{t.listTitle}</h2>
      {lanesOf(course).map((lane) => {
        // One that would have opened after the end is on no lane either.
        const corridor = course.corridors.find(({ step, earliest }) => step === lane && earliest < course.endedAt);
        const points = course.score.steps.find(({ step }) => step === lane);
        const told = moments.filter((moment) => moment.lane === lane);
        return (
          <section key={lane}>
            <h3>{laneName(lane, course)}</h3>
            {summaryOf(lane, course, clock).map((line) => (
              <p key={line}>{line}.</p>
            ))}
            {points === undefined || points.max === 0 ? null : <p>{t.points(points.points, points.max)}</p>}
            {corridor === undefined ? null : <p>{t.ideal(clock(corridor.earliest), clock(corridor.best), clock(corridor.latest))}</p>}
            {told.length === 0 ? (
              <p>{t.nothing}</p>
            ) : (
              <ul>
                {told.map((moment) => (
                  <li key={keyOf(moment)}>
                    {clock(moment.at)}: {momentText(moment, course)}
                  </li>
                ))}
              </ul>
            )}
          </section>
        );
      })}
      <Places course={course} />
    </div>
  );
}

/** Where participants stood, as on the map: how many at how many places, and how often somebody went to another one. */
function Places({ course: { places, players } }: Pick<Props, 'course'>) {
  const t = hallReplayText();
  const moved = walksIn(places);
  return (
    <section>
      <h3>{t.placesTitle}</h3>
      <p>{t.places(players, places.length)}</p>
      {moved === 0 ? null : <p>{t.moved(moved)}</p>}
    </section>
  );
}
