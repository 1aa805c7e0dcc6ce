import { Lazy } from '../../parts/Lazy.tsx';
import { Page } from '../../parts/Page.tsx';
import type { Session } from '../../session/session.ts';
import { commonText } from '../../text/common.ts';
import { playText } from '../../text/play.ts';
import { fetchDebriefScreen } from '../debrief/debriefScreen.ts';

interface Props {
  readonly session: Session;
  readonly again: (seed: 'same' | 'other') => void;
  readonly home: () => void;
  /** A round that begins as this one is played. */
  readonly playOn: (session: Session) => void;
}

async function fetchDebrief(session: Session) {
  const [DebriefScreen, debrief] = await Promise.all([fetchDebriefScreen(), session.debrief()]);
  return { DebriefScreen, debrief };
}

/** After the end: how it went. */
export function Finished({ session, again, home, playOn }: Props) {
  const t = playText();
  return (
    <Page title={t.endedTitle} wide ownHeading>
      <Lazy name="debrief" fetch={() => fetchDebrief(session)}>
        {({ DebriefScreen, debrief }) =>
          debrief === null ? (
            <p>{commonText().broken}</p>
          ) : (
            <DebriefScreen
              own="asksAndPlans"
              debrief={debrief}
              briefing={session.briefing}
              kept={session.kept}
              whatIf={session.whatIf}
              playOn={(at) => {
                const next = session.playOn?.(at) ?? null;
                if (next !== null) playOn(next);
                return next !== null;
              }}
              again={again}
              home={home}
            />
          )
        }
      </Lazy>
    </Page>
  );
}
