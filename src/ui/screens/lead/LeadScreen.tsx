// The facilitator's page of one evening, in all of its stages. Which one it is, the evening says.
import type { ComponentChildren } from 'preact';
import { Lazy, LoadFailed, Waiting } from '../../parts/Lazy.tsx';
import { Page } from '../../parts/Page.tsx';
import type { Hall } from '../../session/hall.ts';
import { leadText } from '../../text/lead.ts';
import { useNeighbourhood } from '../join/useNeighbourhood.ts';
import { downloadLogs } from './download.ts';
import { OverScreen } from './OverScreen.tsx';
import { PrepareScreen } from './PrepareScreen.tsx';
import { useEntered } from './useEntered.ts';
import '../../style/lead.css';

/** The page `/regie/:code`. */
export function LeadScreen({ code }: { readonly code: string }) {
  const t = leadText();
  const entered = useEntered(code, 'facilitator');
  switch (entered.kind) {
    case 'entering':
      return (
        <Page title={t.prepareTitle} ownHeading>
          <Waiting text={t.entering} />
        </Page>
      );
    case 'problem':
      return (
        <Problem text={t.problem[entered.problem]}>
          {entered.problem === 'noConnection' || entered.problem === 'tooManyAttempts' ? <LoadFailed again={entered.again} /> : null}
        </Problem>
      );
    case 'in':
      return <Led code={code} id={entered.id} hall={entered.hall} />;
  }
}

/** Before the documents came. */
const NOTHING = { played: [], thoughts: [], agreements: [], judged: { phones: 0, steps: [] } };

interface LedProps {
  readonly code: string;
  readonly id: string;
  readonly hall: Hall;
}

function Led({ code, id, hall }: LedProps) {
  const t = leadText();
  const { client, files } = hall;
  const evening = client.document('evening').value;
  const desk = client.document('console').value;
  const neighbourhood = useNeighbourhood(files, evening?.round?.neighbourhood ?? null);
  const why = client.goodbye.value;
  if (why !== null && why !== 'over') {
    return <Problem text={why === 'otherDevice' ? t.elsewhere : why === 'unknown' ? t.problem.unknownCode : t.problem.noToken} />;
  }
  if (why === 'over' || evening?.stage === 'over') {
    return <OverScreen code={code} id={id} deletedAt={evening?.deletedAt ?? null} desk={desk ?? NOTHING} />;
  }
  if (evening === null || desk === null) {
    return (
      <Page title={t.prepareTitle} ownHeading>
        <Waiting text={t.entering} />
      </Page>
    );
  }
  if (evening.stage === 'waiting') return <PrepareScreen code={code} client={client} evening={evening} desk={desk} />;
  return (
    <Lazy page name="console" fetch={() => import('./console/ConsoleScreen.tsx')}>
      {({ ConsoleScreen }) => <ConsoleScreen client={client} neighbourhood={neighbourhood} onDownload={() => downloadLogs(code, id)} />}
    </Lazy>
  );
}

function Problem({ text, children = null }: { readonly text: string; readonly children?: ComponentChildren }) {
  const t = leadText();
  return (
    <Page title={t.problemTitle} back="/regie">
      <div class="stack">
        <p>{text}</p>
        {children}
        <p>
          <a class="button button-primary" href="/regie">
            {t.homeOfLeader}
          </a>
        </p>
      </div>
    </Page>
  );
}
