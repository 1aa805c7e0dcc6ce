import type { FirstTime, GroupScore } from '../../../../scoring/scoreGroup.ts';
import { reportText } from '../../../text/report.ts';

/** More would push the rest off the sheet. */
const MOST = 8;

/** The figures of each group; nothing where nobody had a group. */
export function Groups({ groups, clock }: { readonly groups: readonly GroupScore[]; readonly clock: (at: number) => string }) {
  const t = reportText();
  if (groups.length === 0) return null;
  const time = ({ at }: FirstTime): string => (at === null ? t.never : clock(at));
  const share = (value: number | null): string => (value === null ? t.never : t.percent(value));
  return (
    <section>
      <h2>{t.groupsTitle}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.group}</th>
            <th scope="col">{t.members}</th>
            <th scope="col">{t.firstCall}</th>
            <th scope="col">{t.firstLine}</th>
            <th scope="col">{t.description}</th>
            <th scope="col">{t.noise}</th>
          </tr>
        </thead>
        <tbody>
          {groups.slice(0, MOST).map((group) => (
            <tr key={group.group}>
              <th scope="row">{group.name}</th>
              <td>{group.members}</td>
              <td>{time(group.toFirstCall)}</td>
              <td>{time(group.toFirstMessage)}</td>
              <td>{share(group.description.value)}</td>
              <td>{share(group.noiseShare.value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {groups.length > MOST ? <p>{t.moreGroups(groups.length - MOST)}</p> : null}
    </section>
  );
}
