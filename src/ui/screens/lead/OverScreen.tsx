import { useState } from 'preact/hooks';
import type { ConsoleDocument } from '../../../protocol/documents.ts';
import { lang } from '../../language.ts';
import { Page } from '../../parts/Page.tsx';
import { go } from '../../route.ts';
import { forgetPlace } from '../../session/ticket.ts';
import { OpenReplay } from '../replay/OpenReplay.tsx';
import { leadText } from '../../text/lead.ts';
import { wordingOf } from '../../text/wording/wording.ts';
import { downloadLogs } from './download.ts';
import { timeOf } from './HomeScreen.tsx';
import { forgetLed, readPreflight } from './led.ts';

interface Props {
  readonly code: string;
  readonly id: string;
  readonly deletedAt: number | null;
  readonly desk: Pick<ConsoleDocument, 'played' | 'thoughts' | 'agreements' | 'judged'>;
}

/** After the evening: thanks, the rounds to keep without names, and when everything is deleted. */
export function OverScreen({ code, id, deletedAt, desk }: Props) {
  const t = leadText();
  const [failed, setFailed] = useState(false);
  const { who } = readPreflight(code);
  const { played } = desk;

  return (
    <Page title={t.overTitle} back="/regie">
      <div class="stack">
        <p class="lead">{t.overText}</p>
        {played.length === 0 ? null : (
          <section class="card stack">
            <h2>{t.overRounds}</h2>
            <ol class="lead-played">
              {played.map(({ number, title, outcome }) => (
                <li key={number}>
                  <b>
                    {number}. <bdi>{title}</bdi>
                  </b>{' '}
                  {wordingOf(lang.value).replies.outcome[outcome]}
                </li>
              ))}
            </ol>
            <OpenReplay code={code} desk={desk} />
            <button type="button" class="button" onClick={() => void downloadLogs(code, id).then((done) => setFailed(!done))}>
              {t.download}
            </button>
            <div role="alert">{failed ? <p class="complaint">{t.downloadFailed}</p> : null}</div>
          </section>
        )}
        {who === '' ? null : <p>{t.check.toldBy(who)}</p>}
        {deletedAt === null ? null : <p>{t.deletedAt(timeOf(deletedAt))}</p>}
        <div class="row">
          <a class="button button-primary" href="/regie">
            {t.another}
          </a>
          <button
            type="button"
            class="button"
            onClick={() => {
              forgetPlace(code, 'facilitator');
              forgetPlace(code, 'screen');
              forgetLed(code);
              go('/regie');
            }}
          >
            {t.forget}
          </button>
        </div>
      </div>
    </Page>
  );
}
