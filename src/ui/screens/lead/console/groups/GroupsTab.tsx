import { useState } from 'preact/hooks';
import { Segments } from '../../../../parts/Segments.tsx';
import { consoleTabsText } from '../../../../text/consoleTabs.ts';
import { useLeading } from '../leading.ts';
import { GroupLines } from './GroupLines.tsx';
import { Pressure } from './Pressure.tsx';

/** Each group live: what is written, why, and how busy it is. */
export function GroupsTab() {
  const t = consoleTabsText().groups;
  const { client } = useLeading();
  const groups = client.document('console').value?.round?.groups ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const group = groups.find(({ id }) => id === chosen) ?? groups[0];
  if (group === undefined) return <p class="soft">{t.none}</p>;
  return (
    <div class="console-groups">
      <div class="console-groups-head">
        {groups.length < 2 ? null : (
          <Segments
            label={t.choose}
            options={groups.map(({ id, name }) => ({ value: id, label: name }))}
            value={group.id}
            onChange={(id) => setChosen(id)}
          />
        )}
        <Pressure />
      </div>
      <GroupLines key={group.id} group={group.id} />
    </div>
  );
}
