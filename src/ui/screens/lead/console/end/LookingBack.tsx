import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { LookBackPart } from '../../../../../protocol/acts.ts';
import type { ConsoleDocument, EveningDocument } from '../../../../../protocol/documents.ts';
import { type EveningFiles, serverFiles } from '../../../../session/eveningApi.ts';
import { readTicket } from '../../../../session/ticket.ts';
import { consoleEndText } from '../../../../text/consoleEnd.ts';
import { OpenReplay } from '../../../replay/OpenReplay.tsx';
import { Confirm } from '../Confirm.tsx';
import { useLeading } from '../leading.ts';
import { HowItEnded } from './HowItEnded.tsx';
import { actsTo } from './order.ts';
import { OpenOverrule } from './overrule/OpenOverrule.tsx';
import { PartPanel } from './PartPanel.tsx';
import { RunningOrder } from './RunningOrder.tsx';
import '../../../../style/consoleLookBack.css';

interface Props {
  readonly evening: EveningDocument;
  readonly console: ConsoleDocument;
  /** Saves the logs of the rounds; false when that did not work. */
  readonly onDownload: () => Promise<boolean>;
}

/** After a round: the running order of looking back, the part that the hall sees now, and what is next. */
export function LookingBack({ evening, console, onDownload }: Props) {
  const t = consoleEndText();
  const { client, act } = useLeading();
  const world = client.document('world').value;
  const heading = useRef<HTMLHeadingElement>(null);
  const [ending, setEnding] = useState(false);
  const files = useMemo(() => filesOf(evening.code), [evening.code]);
  const [saved, setSaved] = useState<boolean | null>(null);
  // What had the focus is gone with the round.
  useEffect(() => heading.current?.focus(), []);
  const number = evening.round?.number ?? console.played.at(-1)?.number ?? 1;
  const outcome = world?.outcome ?? console.played.at(-1)?.outcome ?? 'open';
  const { lookBack } = evening;
  const part = lookBack?.part ?? null;
  async function go(to: LookBackPart | null): Promise<void> {
    // One after the other: what is open on the phones is closed before the next part is shown.
    for (const each of actsTo(to, evening)) if (!(await act(each))) return;
  }
  return (
    <main class="console-end" aria-labelledby="console-end">
      <h1 id="console-end" ref={heading} tabIndex={-1}>
        {t.title(number)}
      </h1>
      <div class="console-end-columns">
        <RunningOrder part={part} onGo={(to) => void go(to)} />
        {part === null || lookBack === null ? (
          <HowItEnded evening={evening} console={console} outcome={outcome} />
        ) : (
          <PartPanel key={part} part={part} lookBack={lookBack} evening={evening} console={console} />
        )}
        <section class="card stack">
          <h2>{t.next}</h2>
          <button type="button" class="button button-primary button-large button-wide" onClick={() => void act({ do: 'backToWaiting' })}>
            {t.toWaiting}
          </button>
          <p class="soft small">{t.toWaitingHint}</p>
          <OpenOverrule evening={evening} desk={console} files={files} send={client.send} wide />
          <OpenReplay code={evening.code} desk={console} />
          <button type="button" class="button button-wide" onClick={() => void onDownload().then(setSaved)}>
            {t.download}
          </button>
          <p class="soft small">{t.downloadHint}</p>
          <div role="status">{saved === null ? null : <p>{saved ? t.downloaded : t.notDownloaded}</p>}</div>
          <button type="button" class="button button-wide" aria-haspopup="dialog" onClick={() => setEnding(true)}>
            {t.end}
          </button>
        </section>
      </div>
      {ending ? (
        <Confirm
          title={t.endTitle}
          text={t.endText}
          yes={t.endYes}
          no={t.endNo}
          onYes={() => void act({ do: 'endEvening' })}
          onClose={() => setEnding(false)}
        />
      ) : null}
    </main>
  );
}

/** What the server gives to whoever leads this evening. */
function filesOf(code: string): EveningFiles {
  return serverFiles(readTicket(code)?.id ?? '', () => readTicket(code)?.facilitator ?? null);
}
