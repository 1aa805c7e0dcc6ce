import type { HallCourse } from '../../../../views/hallDebrief.ts';
import { hallLookBackText } from '../../../text/hallLookBack.ts';
import { streetTimesText } from '../../../text/streetTimes.ts';
import { aboutText } from '../../debrief/report/compareWords.ts';
import { type Compared, comparedWithStreet, REAL_EXERCISES } from '../../debrief/report/realExercises.ts';
import { CompareRules } from './CompareRules.tsx';
import '../../../style/hallCompare.css';

/** The longest that was measured in the street fills a bar, minutes. */
const LONGEST = Math.max(...REAL_EXERCISES.map(({ minutes }) => minutes));

/** This round beside other neighbourhoods: real exercises in the street, each with like, and what their house rules say. */
export function CompareScene({ course }: { readonly course: HallCourse }) {
  const t = hallLookBackText().compare;
  const words = streetTimesText();
  const rows = comparedWithStreet(course);
  const hasRules = course.houseRules.choices.length > 0;
  return (
    <div class="look-back look-compare" data-rules={hasRules}>
      <h1>{t.title}</h1>
      <div class="look-street">
        {rows.length === 0 ? <p class="look-lead">{course.protagonist === null ? t.quiet : words.none}</p> : null}
        {rows.map((row) => (
          <Measured key={row.measure} row={row} />
        ))}
      </div>
      <CompareRules houseRules={course.houseRules} />
      {rows.length === 0 ? null : (
        <p class="look-soft">
          {words.few} {words.simulated} {aboutText(rows, words).sources}
        </p>
      )}
    </div>
  );
}

function Measured({ row: { measure, here, there } }: { readonly row: Compared }) {
  const words = streetTimesText();
  return (
    <section>
      <h2>{words.measure[measure]}</h2>
      <ul>
        <Line
          name={words.we}
          minutes={'none' in here ? null : here.minutes}
          told={'none' in here ? words[here.none] : words.minutesShort(here.minutes)}
          ours
        />
        {there.map(({ id, minutes }) => (
          <Line key={id} name={words.place[id]} minutes={minutes} told={words.minutesShort(minutes)} />
        ))}
      </ul>
    </section>
  );
}

interface LineProps {
  readonly name: string;
  /** Null for what has no length. */
  readonly minutes: number | null;
  readonly told: string;
  readonly ours?: boolean;
}

function Line({ name, minutes, told, ours = false }: LineProps) {
  return (
    <li data-ours={ours}>
      <span>{name}</span>
      <span class="look-compare-bar" aria-hidden="true">
        {minutes === null ? null : <span style={{ inlineSize: `${Math.min(100, (100 * minutes) / LONGEST)}%` }} />}
      </span>
      <b>{told}</b>
    </li>
  );
}
