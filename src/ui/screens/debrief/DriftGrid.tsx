import type { Debriefed } from './debriefed.ts';
import { DriftCell } from './DriftCell.tsx';
import { type DriftTable, rightOf } from './drift.ts';
import { columnText, featureText, timesText } from './driftWords.ts';

/** The whole way at a glance: a row for each feature, a column for each stage. */
export function DriftGrid({ table, at }: { readonly table: DriftTable; readonly at: Debriefed }) {
  const text = at.words.text.drift;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable by keyboard.
    <section class="debrief-table debrief-grid" tabIndex={0} aria-label={text.tableTitle}>
      <table>
        <caption>{text.tableTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{text.feature}</th>
            {table.columns.map((column) => (
              <th key={column.key} scope="col">
                {columnText(column, at)} <span class="debrief-time">{timesText(column, at)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.features.map((feature) => (
            <tr key={feature}>
              <th scope="row">{featureText(feature, at)}</th>
              {table.columns.map(({ key, stage, cells }, i) => (
                <td key={key}>
                  <DriftCell slot={cells.get(feature)} isFirst={i === 0 || stage === 'seen'} at={at} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td />
            {table.columns.map((column) => {
              const { right, all } = rightOf(column);
              return <td key={column.key}>{text.rightOf(right, all)}</td>;
            })}
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
