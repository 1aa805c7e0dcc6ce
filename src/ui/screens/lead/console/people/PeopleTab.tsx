import { useComputed } from '@preact/signals';
import { useMemo, useState } from 'preact/hooks';
import type { PhoneId } from '../../../../../protocol/acts.ts';
import { consoleTabsText } from '../../../../text/consoleTabs.ts';
import { useLeading } from '../leading.ts';
import { useNow } from '../useNow.ts';
import { asksForAttention, sortByNeed } from './attention.ts';
import { PersonDialog } from './PersonDialog.tsx';
import { PersonRow } from './PersonRow.tsx';

/** How often it is worked out anew who needs somebody, ms of exercise time: a list that keeps moving cannot be pressed. */
const SORTS = 10_000;

/** Who takes part and how it goes with them, whoever needs somebody first. */
export function PeopleTab() {
  const t = consoleTabsText().people;
  const { client } = useLeading();
  const [opened, setOpened] = useState<PhoneId | null>(null);
  const people = useComputed(() => client.document('console').value?.people ?? []).value;
  const seats = useComputed(() => client.document('world').value?.seats ?? []).value;
  const now = useNow(client, SORTS);
  const rows = useMemo(() => sortByNeed(people, seats, now), [people, seats, now]);
  const urgent = rows.filter(({ need }) => asksForAttention(need));
  const others = rows.slice(urgent.length);
  const shown = people.find(({ phone }) => phone === opened);
  if (rows.length === 0) return <p class="soft">{t.none}</p>;
  return (
    <>
      {urgent.length === 0 ? null : (
        <>
          <h2>
            {t.attention} ({urgent.length})
          </h2>
          <ul class="console-people">
            {urgent.map(({ person, seat, need }) => (
              <PersonRow key={person.phone} person={person} seat={seat} need={need} now={now} onOpen={setOpened} />
            ))}
          </ul>
        </>
      )}
      {others.length === 0 ? null : (
        <>
          <h2>
            {t.others} ({others.length})
          </h2>
          <ul class="console-people">
            {others.map(({ person, seat, need }) => (
              <PersonRow key={person.phone} person={person} seat={seat} need={need} now={now} onOpen={setOpened} />
            ))}
          </ul>
        </>
      )}
      {shown === undefined ? null : (
        <PersonDialog person={shown} seat={seats.find(({ seat }) => seat === shown.seat) ?? null} onClose={() => setOpened(null)} />
      )}
    </>
  );
}
