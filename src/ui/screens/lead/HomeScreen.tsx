// The home of whoever leads an evening: start one, go back to one, and look after a few things first. Nothing here must be done.
import { useEffect, useState } from 'preact/hooks';
import { lang } from '../../language.ts';
import { Icon } from '../../parts/Icon.tsx';
import { Page } from '../../parts/Page.tsx';
import { go } from '../../route.ts';
import { findEvening } from '../../session/eveningApi.ts';
import { forgetPlace, readTicket } from '../../session/ticket.ts';
import { replayText } from '../../text/replay.ts';
import { leadText } from '../../text/lead.ts';
import { forgetLed, keepPreflight, type Led, ledEvenings, readPreflight } from './led.ts';
import { startEvening } from './leadApi.ts';
import { PreflightList } from './PreflightList.tsx';
import '../../style/lead.css';

/** So many earlier evenings are asked after at most. */
const MOST_KNOWN = 5;

/** The page `/regie`. */
export function HomeScreen() {
  const t = leadText();
  const [checks, setChecks] = useState(() => readPreflight(null));
  const [state, setState] = useState<'idle' | 'starting' | 'failed' | 'tooOften'>('idle');
  const known = useKnownEvenings();

  async function start(): Promise<void> {
    if (state === 'starting') return;
    setState('starting');
    const started = await startEvening();
    if ('code' in started) go(`/regie/${started.code}`);
    else setState(started.problem);
  }

  return (
    <Page title={t.title} back="/" wide>
      <p class="lead lead-intro">{t.lead}</p>
      <div class="lead-home">
        <div class="lead-column">
          <section class="card lead-new" aria-labelledby="lead-new">
            <h2 id="lead-new">{t.newTitle}</h2>
            <p>{t.newText}</p>
            <button type="button" class="button button-primary button-large" onClick={() => void start()}>
              {t.start}
              <Icon name="next" />
            </button>
            <div role="alert">
              {state === 'failed' ? <p class="complaint">{t.startFailed}</p> : null}
              {state === 'tooOften' ? <p class="complaint">{t.startTooOften}</p> : null}
            </div>
            <div role="status">{state === 'starting' ? <p class="soft">{t.starting}</p> : null}</div>
          </section>
          {known.length === 0 ? null : (
            <section class="card stack" aria-labelledby="lead-known">
              <h2 id="lead-known">{t.knownTitle}</h2>
              <ul class="lead-known">
                {known.map(({ code, startedAt }) => (
                  <li key={code}>
                    <a class="button button-wide" href={`/regie/${code}`}>
                      {t.known(code, timeOf(startedAt))}
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <section class="lead-other stack" aria-labelledby="lead-other">
            <h2 id="lead-other">{t.oneScreen}</h2>
            <p>{t.oneScreenText}</p>
            <a class="button" href="/regie/zonder-netwerk">
              {t.oneScreenGo}
            </a>
            <a class="button" href="/terugblik">
              {replayText().openSaved}
            </a>
          </section>
        </div>
        <section class="card lead-checks" aria-labelledby="lead-checks">
          <h2 id="lead-checks">{t.checkTitle}</h2>
          <p class="soft">{t.checkText}</p>
          <PreflightList
            checks={checks}
            onChange={(next) => {
              setChecks(next);
              keepPreflight(null, next);
            }}
          />
        </section>
      </div>
    </Page>
  );
}

/** A day and a time as one says it. */
export function timeOf(at: number): string {
  return new Intl.DateTimeFormat(lang.value === 'en' ? 'en-GB' : 'nl-NL', {
    weekday: 'long',
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);
}

/** Evenings that this browser leads and that the server still has. */
function useKnownEvenings(): readonly Led[] {
  const [known, setKnown] = useState<readonly Led[]>(() => ledEvenings().slice(0, MOST_KNOWN));
  useEffect(() => {
    let wanted = true;
    for (const { code } of known) {
      void findEvening(code).then((found) => {
        const gone = 'id' in found ? found.id !== readTicket(code)?.id : found.problem === 'unknownCode';
        if (!gone) return;
        forgetPlace(code, 'facilitator');
        forgetPlace(code, 'screen');
        forgetLed(code);
        if (wanted) setKnown((before) => before.filter((one) => one.code !== code));
      });
    }
    return () => {
      wanted = false;
    };
  }, []);
  return known;
}
