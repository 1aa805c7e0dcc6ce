import type { RoundTimes } from '../../../../views/debrief.ts';
import { streetTimesText } from '../../../text/streetTimes.ts';
import { aboutText, hereText } from './compareWords.ts';
import { comparedWithStreet } from './realExercises.ts';

/** How this round compares with measured times, on paper; nothing where nothing can be compared. */
export function Comparison({ times }: { readonly times: RoundTimes }) {
  const t = streetTimesText();
  const rows = comparedWithStreet(times);
  if (rows.length === 0) return null;
  const { known, sources } = aboutText(rows, t);
  return (
    <section>
      <h2>{t.title}</h2>
      <ComparisonTable times={times} />
      <p class="report-small">
        {rows.map(({ measure }) => `${t.measure[measure]}. ${t.from[measure]}`).join(' ')} {t.few} {known} {t.simulated} {sources}
      </p>
    </section>
  );
}

/** The figures themselves: a row for each thing that was measured. */
export function ComparisonTable({ times }: { readonly times: RoundTimes }) {
  const t = streetTimesText();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t.what}</th>
          <th scope="col">{t.here}</th>
          <th scope="col">{t.there}</th>
        </tr>
      </thead>
      <tbody>
        {comparedWithStreet(times).map(({ measure, here, there }) => (
          <tr key={measure}>
            <th scope="row">{t.measure[measure]}</th>
            <td>{hereText(here, t)}</td>
            <td>
              {there.map(({ id, minutes }) => (
                <div key={id}>
                  {t.place[id]}: {t.minutes(minutes)}
                </div>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
