import { missingMeans } from './channels.ts';
import type { Debriefed } from './debriefed.ts';
import { GroupFigures } from './GroupFigures.tsx';
import { GroupTable } from './GroupTable.tsx';
import { RelayMessages, RelayTotals } from './RelayMessages.tsx';

/** How messages went from the control room to the groups, and how each group did. */
export function GroupsPart({ at }: { readonly at: Debriefed }) {
  const { debrief, words, briefing } = at;
  const text = words.text.groups;
  const missing = missingMeans(debrief.settings);
  const { participation } = debrief.settings;
  const own = debrief.groups.find(({ group }) => group === briefing.group);
  const groups = own === undefined ? debrief.groups : [own, ...debrief.groups.filter((group) => group !== own)];
  return (
    <>
      <p>{text.lead}</p>
      {missing === null ? null : <p class="note">{text.off[missing]}</p>}
      {participation === 100 ? null : <p class="note">{text.participation(participation)}</p>}
      {debrief.relay === null ? (
        <p>{text.none}</p>
      ) : (
        <section>
          <h3>{text.relayTitle}</h3>
          <RelayTotals relay={debrief.relay} at={at} />
          <RelayMessages relay={debrief.relay} at={at} />
        </section>
      )}
      {groups.length === 0 ? null : (
        <section>
          <h3>{text.tableTitle}</h3>
          <GroupTable groups={groups} at={at} />
          <div class="debrief-lines">
            {groups.map((group) => (
              <GroupFigures key={group.group} group={group} at={at} />
            ))}
          </div>
        </section>
      )}
    </>
  );
}
