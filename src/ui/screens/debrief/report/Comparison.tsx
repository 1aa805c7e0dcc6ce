// Beside real exercises in the street: Breda, December 2016, an officer with a crowbar whom nobody expected (nu.nl/breda/4371860);
// Goor, February 2019 (rtvoost.nl/nieuws/264871); Nijmegen, twice (gelderlander.nl).
import type { HallCourse } from '../../../../views/hallDebrief.ts';
import { reportText } from '../../../text/report.ts';
import { minutesSince } from './paper.ts';

/** How this round compares with measured times; on a quiet street there is nothing to compare. */
export function Comparison({ course }: { readonly course: HallCourse }) {
  const t = reportText();
  if (course.outcome === 'quiet') return null;
  const here = (at: number | null): string => {
    const minutes = minutesSince(course.cameAt, at);
    return minutes === null ? t.notHere : t.minutes(minutes);
  };
  return (
    <section>
      <h2>{t.compareTitle}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.what}</th>
            <th scope="col">{t.there}</th>
            <th scope="col">{t.here}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t.firstMessage}</th>
            <td>{t.breda}</td>
            <td>{here(course.firstLineAt)}</td>
          </tr>
          <tr>
            <th scope="row">{t.found}</th>
            <td>
              {t.goor}
              <br />
              {t.nijmegen}
            </td>
            <td>{here(course.foundAt)}</td>
          </tr>
        </tbody>
      </table>
      <p class="report-small">
        {t.compareHint} {t.compareSources}
      </p>
    </section>
  );
}
