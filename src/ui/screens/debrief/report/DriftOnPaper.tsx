import { reportText } from '../../../text/report.ts';
import type { Debriefed } from '../debriefed.ts';
import { driftTable, rightOf } from '../drift.ts';
import { columnText, timesText, turningText } from '../driftWords.ts';

/** The way of the description in short: how much was right at each stage, and what mattered most. */
export function DriftOnPaper({ at }: { readonly at: Debriefed }) {
  const text = at.words.text.drift;
  const table = driftTable(at.debrief);
  if (table.features.length === 0) return null;
  const { sentence, detail } = turningText(table, at);
  return (
    <section>
      <h2>{reportText().driftTitle}</h2>
      <p>
        {sentence} {detail}
      </p>
      <ol class="report-clock">
        {table.columns.map((column) => {
          const { right, all } = rightOf(column);
          return (
            <li key={column.key}>
              <b>{timesText(column, at)}</b> {columnText(column, at)}: {text.rightOf(right, all)}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
