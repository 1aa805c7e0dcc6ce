// A hall without a network: the same evening in this page. Groups sit at tables; the facilitator shows what a table sees and enters
// what it chooses. Everything is on the beamer, so nothing here tells more than a phone would.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Act } from '../../../protocol/acts.ts';
import { lang } from '../../language.ts';
import { Lazy, Waiting } from '../../parts/Lazy.tsx';
import { Page } from '../../parts/Page.tsx';
import type { ActRefusal } from '../../session/eveningClient.ts';
import { hallReplayText } from '../../text/hallReplay.ts';
import { oneScreenText } from '../../text/oneScreen.ts';
import { refusalText } from '../../text/refusals.ts';
import { OpenOverrule } from './console/end/overrule/OpenOverrule.tsx';
import { fetchLater } from '../replay/fetchLater.ts';
import { ExerciseChoice } from './ExerciseChoice.tsx';
import { type HeldEvening, holdEvening, takeEvening } from './heldEvening.ts';
import { OneKeep } from './OneKeep.tsx';
import { OneStrip } from './OneStrip.tsx';
import type { Table } from './table.ts';
import { changeTable, forgetTableDrafts } from './tableDrafts.ts';
import { TableStage } from './TableStage.tsx';
import { TablesForm } from './TablesForm.tsx';
import '../../style/lead.css';
import '../../style/leadPrepare.css';
import '../../style/oneScreen.css';
import '../../style/curtain.css';

/** All tables together, among the tables. */
const HALL = 'hall';

/** A new evening, or the one that waited while its facilitator looked back. */
async function openHere(): Promise<HeldEvening> {
  const waited = takeEvening();
  if (waited !== null) return waited;
  const { forbidEval } = await import('../../session/localNoEval.ts');
  forbidEval();
  const { openLocalEvening } = await import('../../session/localEvening.ts');
  forgetTableDrafts();
  return { local: await openLocalEvening(() => lang.value), tables: [], shown: null, saved: 0 };
}

/** The page `/regie/zonder-netwerk`. */
export function OneScreen() {
  return (
    <Lazy page name="one screen" fetch={openHere}>
      {(from) => <Played from={from} />}
    </Lazy>
  );
}

function Played({ from }: { readonly from: HeldEvening }) {
  const { local } = from;
  const { client } = local.lead;
  const [tables, setTables] = useState(from.tables);
  const [shown, setShown] = useState(from.shown);
  const [saved, setSaved] = useState(from.saved);
  const [isHallShown, setHallShown] = useState(false);
  const isHeld = useRef(false);
  const [seen, setSeen] = useState<Readonly<Record<string, number>>>({});
  const [refused, setRefused] = useState<ActRefusal | null>(null);
  const evening = client.document('evening').value;
  const desk = client.document('console').value;
  const rounds = desk?.played.length ?? 0;
  useEffect(
    () => () => {
      if (!isHeld.current) local.close();
    },
    [local],
  );
  useEffect(() => {
    // There may be no connection any more when it is needed.
    void Promise.all([import('./OneHall.tsx'), import('../replay/ReplayScreen.tsx')])
      .catch(() => undefined)
      .then(fetchLater);
  }, []);
  useLargeLetters();
  useKeptOpen(evening?.stage === 'playing' || rounds > saved);

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
  const keep =
    rounds === 0 || evening.stage === 'playing' ? null : (
      <OneKeep
        desk={desk}
        logs={local.logs}
        isSaved={rounds <= saved}
        onSave={() => setSaved(rounds)}
        onLeave={() => {
          isHeld.current = true;
          holdEvening({ local, tables, shown, saved });
        }}
      />
    );
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
          {keep}
          {tables.length === 0 ? null : <ExerciseChoice desk={desk} act={act} />}
        </div>
      </Page>
    );
  }
  const table = tables.find(({ id }) => id === shown) ?? tables[0];
  const { round } = evening;
  const hall =
    isHallShown && evening.stage === 'lookingBack' && round !== null ? (
      <Lazy name="hall" fetch={() => import('./OneHall.tsx')}>
        {({ OneHall }) => <OneHall lead={local.lead} round={round} />}
      </Lazy>
    ) : null;
  return (
    <div class="one-screen">
      <OneStrip
        evening={evening}
        tables={[
          ...tables.map((one) => ({ id: one.id, name: one.name, waiting: waitingOf(one) })),
          ...(evening.stage === 'lookingBack' ? [{ id: HALL, name: hallReplayText().hall, waiting: 0 }] : []),
        ]}
        shown={hall === null ? (table?.id ?? '') : HALL}
        onChoose={(id) => {
          setHallShown(id === HALL);
          if (id !== HALL) choose(id);
        }}
        act={act}
        overrule={<OpenOverrule evening={evening} desk={desk} files={local.lead.files} send={client.send} />}
      />
      <div>
        {complaint}
        {keep}
      </div>
      <div class="one-table">
        {hall ?? (table === undefined ? null : <TableStage key={table.id} hall={table.hall} evening={evening} />)}
      </div>
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

/** A round in this page ends with it: the browser asks before it closes while one is played, or is kept nowhere else. */
function useKeptOpen(isNeeded: boolean): void {
  useEffect(() => {
    if (!isNeeded) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isNeeded]);
}
