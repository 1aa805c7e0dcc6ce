// A hall without a network: the same evening in this page. Groups sit at tables; the facilitator shows what a table sees and enters
// what it chooses. Everything is on the beamer, so nothing here tells more than a phone would.
import { useEffect, useState } from 'preact/hooks';
import type { Act } from '../../../protocol/acts.ts';
import { lang } from '../../language.ts';
import { Lazy, Waiting } from '../../parts/Lazy.tsx';
import { Page } from '../../parts/Page.tsx';
import type { ActRefusal } from '../../session/eveningClient.ts';
import type { LocalEvening } from '../../session/localEvening.ts';
import { oneScreenText } from '../../text/oneScreen.ts';
import { refusalText } from '../../text/refusals.ts';
import { ExerciseChoice } from './ExerciseChoice.tsx';
import { OneStrip } from './OneStrip.tsx';
import type { Table } from './table.ts';
import { changeTable, forgetTableDrafts } from './tableDrafts.ts';
import { TableStage } from './TableStage.tsx';
import { TablesForm } from './TablesForm.tsx';
import '../../style/lead.css';
import '../../style/leadPrepare.css';
import '../../style/oneScreen.css';
import '../../style/curtain.css';

async function openHere(): Promise<LocalEvening> {
  const { forbidEval } = await import('../../session/localNoEval.ts');
  forbidEval();
  const { openLocalEvening } = await import('../../session/localEvening.ts');
  forgetTableDrafts();
  return await openLocalEvening(() => lang.value);
}

/** The page `/regie/zonder-netwerk`. */
export function OneScreen() {
  return (
    <Lazy page name="one screen" fetch={openHere}>
      {(local) => <Played local={local} />}
    </Lazy>
  );
}

function Played({ local }: { readonly local: LocalEvening }) {
  const { client } = local.lead;
  const [tables, setTables] = useState<readonly Table[]>([]);
  const [shown, setShown] = useState<string | null>(null);
  const [seen, setSeen] = useState<Readonly<Record<string, number>>>({});
  const [refused, setRefused] = useState<ActRefusal | null>(null);
  const evening = client.document('evening').value;
  const desk = client.document('console').value;
  useEffect(() => () => local.close(), [local]);
  useLargeLetters();
  useKeptOpen(evening?.stage === 'playing');

  async function act(wish: Act): Promise<boolean> {
    const refusal = await client.send(wish);
    setRefused(refusal);
    return refusal === null;
  }
  const cardsOf = ({ hall }: Table): number => hall.client.document('seat').value?.cards.length ?? 0;
  /** Cards that came while another table was shown. */
  const waitingOf = (table: Table): number => (table.id === shown ? 0 : Math.max(0, cardsOf(table) - (seen[table.id] ?? 0)));
  function choose(table: string): void {
    const before = tables.find(({ id }) => id === shown);
    if (before !== undefined && before.id !== table) {
      changeTable(before.id, table);
      setSeen({ ...seen, [before.id]: cardsOf(before) });
    }
    setShown(table);
  }

  const t = oneScreenText();
  if (evening === null || desk === null) {
    return (
      <Page title={t.title}>
        <Waiting text={t.entering} />
      </Page>
    );
  }
  const complaint = <div role="alert">{refused === null ? null : <p class="complaint">{refusalText(refused)}</p>}</div>;
  if (evening.stage === 'waiting' || tables.length === 0) {
    return (
      <Page title={t.title} back="/regie" wide>
        <div class="stack one-prepare">
          <p class="lead">{t.lead}</p>
          <TablesForm
            tables={tables}
            onAdd={(name, people) => {
              const id = `${Date.now()}-${tables.length}`;
              setTables([...tables, { id, name, people, hall: local.addTable(name, people) }]);
              if (shown === null) setShown(id);
            }}
            onRemove={(table) => {
              void table.hall.client.send({ do: 'leave' }).then(() => table.hall.client.close());
              const left = tables.filter(({ id }) => id !== table.id);
              setTables(left);
              if (shown === table.id) setShown(left[0]?.id ?? null);
            }}
          />
          {complaint}
          {tables.length === 0 ? null : <ExerciseChoice desk={desk} act={act} />}
        </div>
      </Page>
    );
  }
  const table = tables.find(({ id }) => id === shown) ?? tables[0];
  return (
    <div class="one-screen">
      <OneStrip
        evening={evening}
        tables={tables.map((one) => ({ id: one.id, name: one.name, waiting: waitingOf(one) }))}
        shown={table?.id ?? ''}
        onChoose={choose}
        act={act}
      />
      {complaint}
      <div class="one-table">{table === undefined ? null : <TableStage key={table.id} hall={table.hall} evening={evening} />}</div>
    </div>
  );
}

/** The whole page is on the beamer: its letters are as large as the screen allows. */
function useLargeLetters(): void {
  useEffect(() => {
    document.documentElement.classList.add('large-letters');
    return () => document.documentElement.classList.remove('large-letters');
  }, []);
}

/** A round in this page ends with it: the browser asks before it closes. */
function useKeptOpen(playing: boolean): void {
  useEffect(() => {
    if (!playing) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [playing]);
}
