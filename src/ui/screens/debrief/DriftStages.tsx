import type { Debriefed } from './debriefed.ts';
import { DriftCell } from './DriftCell.tsx';
import { type DriftColumn, type DriftTable, type Feature, rightOf } from './drift.ts';
import { columnText, featureText, timesText } from './driftWords.ts';

/** The same for a narrow screen: one stage under the other, what changed first and what stayed behind a line that opens. */
export function DriftStages({ table, at }: { readonly table: DriftTable; readonly at: Debriefed }) {
  return (
    <ol class="debrief-stages">
      {table.columns.map((column, i) => (
        <Stage key={column.key} column={column} isFirst={i === 0 || column.stage === 'seen'} features={table.features} at={at} />
      ))}
    </ol>
  );
}

interface StageProps {
  readonly column: DriftColumn;
  readonly isFirst: boolean;
  readonly features: readonly Feature[];
  readonly at: Debriefed;
}

function Stage({ column, isFirst, features, at }: StageProps) {
  const text = at.words.text.drift;
  const there = features.filter((feature) => column.cells.has(feature));
  const isKept = (feature: Feature) => isFirst || column.cells.get(feature)?.change === 'kept';
  const kept = there.filter(isKept);
  const { right, all } = rightOf(column);
  const list = (shown: readonly Feature[]) => (
    <ul class="debrief-features">
      {shown.map((feature) => (
        <li key={feature}>
          <strong>{featureText(feature, at)}</strong>
          <DriftCell slot={column.cells.get(feature)} isFirst={isFirst} at={at} />
        </li>
      ))}
    </ul>
  );
  return (
    <li class="card debrief-stage-card">
      <h3>
        {columnText(column, at)} <span class="debrief-time">{timesText(column, at)}</span>
      </h3>
      <p>{text.rightOf(right, all)}</p>
      {isFirst ? list(kept) : list(there.filter((feature) => !isKept(feature)))}
      {isFirst || kept.length === 0 ? null : (
        <details>
          <summary>{text.keptCount(kept.length)}</summary>
          {list(kept)}
        </details>
      )}
    </li>
  );
}
