import type { SimTime } from '../../../../scenario/time.ts';
import { playbackText } from '../../../text/playback.ts';
import type { Course, EventRow } from './course.ts';

interface Props {
  readonly course: Course;
  readonly rows: readonly EventRow[];
  readonly setNow: (at: SimTime) => void;
}

/** The lanes as a table: a good moment is a row, and so is each mark. */
export function ReplayTable({ course, rows, setNow }: Props) {
  const t = playbackText();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reachable by keyboard.
    <section class="replay-table" tabIndex={0} aria-label={t.tableTitle}>
      <table>
        <caption>{t.tableTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{t.columns.time}</th>
            <th scope="col">{t.columns.what}</th>
          </tr>
        </thead>
        {course.lanes.map(({ id, corridors }) => {
          const own = rows.filter(({ lane }) => lane === id);
          return (
            <tbody key={id} data-lane={id}>
              <tr>
                <th scope="rowgroup" colSpan={2}>
                  {course.laneName(id)}
                </th>
              </tr>
              {corridors.map(({ earliest, best, latest, aim }) => (
                <tr key={`${aim} ${earliest}`} class="replay-table-ideal">
                  <td>{t.between(course.clock(earliest), course.clock(best))}</td>
                  <td>
                    {t.ideal(course.clock(earliest), course.clock(best), course.clock(latest))} {aim}
                  </td>
                </tr>
              ))}
              {own.map(({ key, mark, text, quote }) => (
                <tr key={key}>
                  <td>
                    <button type="button" class="button button-quiet replay-table-time" onClick={() => setNow(mark.at)}>
                      {course.clock(mark.at)}
                    </button>
                  </td>
                  <td>
                    {text} {quote === null ? null : <q>{quote}</q>}
                  </td>
                </tr>
              ))}
              {own.length === 0 ? (
                <tr>
                  <td colSpan={2}>{t.nothing}</td>
                </tr>
              ) : null}
            </tbody>
          );
        })}
      </table>
    </section>
  );
}
