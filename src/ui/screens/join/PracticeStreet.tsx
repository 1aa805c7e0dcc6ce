import { useEffect } from 'preact/hooks';
import { lang } from '../../language.ts';
import { Lazy, useFetched, Waiting } from '../../parts/Lazy.tsx';
import { Page } from '../../parts/Page.tsx';
import { rename } from '../../route.ts';
import { localHost } from '../../sessions.ts';
import { joinText } from '../../text/join.ts';
import { fetchPlayScreen } from './fetchPlayScreen.ts';

/** A street in which little happens: it shows the four tabs and gives nothing of the evening away. */
const QUIET = 'rustige-straat';

async function fetchQuietStreet() {
  const started = await (await localHost()).startLocalSession({ scenarioId: QUIET, lang: lang.value });
  if ('problems' in started) throw new Error(`${QUIET} has problems`);
  return started.session;
}

/** An exercise of one's own while one waits; it plays in this page, and the evening goes on around it. */
export function PracticeStreet({ onStop }: { readonly onStop: () => void }) {
  const t = joinText().waiting;
  const { state, again } = useFetched(fetchQuietStreet, QUIET);
  const session = state.kind === 'there' ? state.value : null;
  useEffect(() => () => session?.close(), [session]);
  useEffect(
    () => () => {
      if (location.hash !== '') rename(location.pathname);
    },
    [],
  );
  const stop = (
    <button type="button" class="button" onClick={onStop}>
      {t.stopPractising}
    </button>
  );
  if (session === null) {
    return (
      <Page title={t.practise}>
        <div class="stack">
          {state.kind === 'failed' ? (
            <div class="note stack" role="alert">
              <p>{joinText().code.noConnection}</p>
              <button type="button" class="button" onClick={again}>
                {joinText().reload}
              </button>
            </div>
          ) : (
            <Waiting />
          )}
          {stop}
        </div>
      </Page>
    );
  }
  const notices = (
    <div class="practice-bar">
      <p class="small">{t.practising}</p>
      {stop}
    </div>
  );
  return (
    <Lazy page name="play" fetch={fetchPlayScreen}>
      {({ PlayScreen }) => <PlayScreen session={session} onEnd={onStop} notices={notices} />}
    </Lazy>
  );
}
