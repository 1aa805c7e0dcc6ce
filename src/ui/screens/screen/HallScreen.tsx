// The address of the hall screen: goes into the evening with the token of its link, then shows what HallView draws.
import { useEffect } from 'preact/hooks';
import { LoadFailed, Waiting } from '../../parts/Lazy.tsx';
import { Page } from '../../parts/Page.tsx';
import type { Hall } from '../../session/hall.ts';
import { commonText } from '../../text/common.ts';
import { hallText } from '../../text/hall.ts';
import { useEntered } from '../lead/useEntered.ts';
import { HallView } from './HallView.tsx';

/** The hall screen of the evening with this code. */
export function HallScreen({ code }: { readonly code: string }) {
  const t = hallText();
  const entered = useEntered(code, 'screen');
  useEffect(() => {
    document.title = `${t.title} · ${commonText().name} (${commonText().exercise})`;
  }, [t]);
  switch (entered.kind) {
    case 'entering':
      return (
        <Page title={t.title} ownHeading>
          <Waiting text={t.stillConnecting} />
        </Page>
      );
    case 'in':
      return <Shown hall={entered.hall} />;
    case 'problem':
      return (
        <Page title={t.refusedTitle} back="/">
          {entered.problem === 'noConnection' || entered.problem === 'tooManyAttempts' ? (
            <LoadFailed again={entered.again} />
          ) : (
            <p>{entered.problem === 'noToken' ? t.refused : t.gone}</p>
          )}
        </Page>
      );
  }
}

/** An evening that is over stays on the beamer with its last words; a token that is not right says how to mend it. */
function Shown({ hall: { client, files } }: { readonly hall: Hall }) {
  const t = hallText();
  const why = client.goodbye.value;
  if (why === null || why === 'over') return <HallView client={client} files={files} />;
  return (
    <Page title={t.refusedTitle} back="/">
      <p>{why === 'unknown' ? t.gone : t.refused}</p>
    </Page>
  );
}
