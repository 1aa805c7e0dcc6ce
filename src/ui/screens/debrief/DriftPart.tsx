import { missingMeans } from './channels.ts';
import type { Debriefed } from './debriefed.ts';
import { DriftStages } from './DriftStages.tsx';
import { DriftGrid } from './DriftGrid.tsx';
import { driftTable } from './drift.ts';
import { turningText } from './driftWords.ts';

/** How the description changed on its way, feature by feature: a table, and on a narrow screen the same stage by stage. */
export function DriftPart({ at }: { readonly at: Debriefed }) {
  const { debrief, words } = at;
  const text = words.text.drift;
  const table = driftTable(debrief);
  const missing = missingMeans(debrief.settings);
  const { sentence, detail } = turningText(table, at);
  return (
    <>
      <p>{text.lead}</p>
      {missing === null ? null : <p class="note">{words.text.groups.off[missing]}</p>}
      {table.features.length === 0 ? (
        <p>{debrief.outcome === 'quiet' ? text.quiet : text.none}</p>
      ) : (
        <>
          <p class="debrief-count">{sentence}</p>
          {detail === '' ? null : <p>{detail}</p>}
          <DriftGrid table={table} at={at} />
          <DriftStages table={table} at={at} />
        </>
      )}
    </>
  );
}
