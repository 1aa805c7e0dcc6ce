import { useMemo } from 'preact/hooks';
import type { PersonStatus } from '../../../../../protocol/documents.ts';
import type { SeatStatus } from '../../../../../views/facilitator.ts';
import { consoleText } from '../../../../text/console.ts';
import { consoleEndText } from '../../../../text/consoleEnd.ts';

interface Props {
  readonly people: readonly PersonStatus[];
  readonly seats: readonly SeatStatus[];
}

/** The steps of SAAR of each person as counts, in the order in which they came in. */
export function StepTable({ people, seats }: Props) {
  const t = consoleEndText();
  const { count } = consoleText();
  return useMemo(() => {
    const byId = new Map(seats.map((seat) => [seat.seat, seat]));
    const rows = people.flatMap(({ phone, name, seat }) => {
      const status = seat === null ? undefined : byId.get(seat);
      return status === undefined ? [] : [{ phone, name, did: [status.looked, status.calls, status.lines, status.acts] as const }];
    });
    const sum = ([0, 1, 2, 3] as const).map((step) => rows.reduce((total, { did }) => total + did[step], 0));
    return (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable with keys.
      <section class="console-table" tabIndex={0} aria-label={t.people}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.who}</th>
              <th scope="col">{count.spot}</th>
              <th scope="col">{count.alert}</th>
              <th scope="col">{count.post}</th>
              <th scope="col">{count.respond}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ phone, name, did }) => (
              <tr key={phone}>
                <th scope="row">
                  <bdi>{name}</bdi>
                </th>
                <td>{did[0]}</td>
                <td>{did[1]}</td>
                <td>{did[2]}</td>
                <td>{did[3]}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t.sum}</th>
              {sum.map((total, step) => (
                <td key={step}>{total}</td>
              ))}
            </tr>
          </tfoot>
        </table>
      </section>
    );
  }, [people, seats, t, count]);
}
