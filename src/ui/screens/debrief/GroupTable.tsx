import type { GroupScore } from '../../../scoring/scoreGroup.ts';
import type { Debriefed } from './debriefed.ts';
import { figuresOf, figureText } from './groupFigures.ts';

/** The groups side by side: a row for each figure, a column for each group. */
export function GroupTable({ groups, at }: { readonly groups: readonly GroupScore[]; readonly at: Debriefed }) {
  const { debrief, words, briefing, clock } = at;
  const text = words.text.groups;
  const keys = groups[0] === undefined ? [] : figuresOf(groups[0], debrief).map(({ key }) => key);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable by keyboard.
    <section class="debrief-table debrief-groups" tabIndex={0} aria-label={text.tableTitle}>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.group}</th>
            {groups.map(({ group, name, members }) => (
              <th key={group} scope="col">
                {name}
                {group === briefing.group ? ` (${text.own})` : ''} <span class="soft">{text.members(members)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keys.map((key) => (
            <tr key={key}>
              <th scope="row">{text.measure[key]}</th>
              {groups.map((group) => {
                const figure = figuresOf(group, debrief).find((one) => one.key === key);
                return <td key={group.group}>{figure === undefined ? text.notMeasured : figureText(figure, group, words.text, clock)}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
