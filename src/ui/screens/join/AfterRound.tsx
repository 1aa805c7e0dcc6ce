import { useEffect } from 'preact/hooks';
import type { RoundCard } from '../../../protocol/documents.ts';
import type { Briefing } from '../../../views/briefing.ts';
import { Icon } from '../../parts/Icon.tsx';
import { Lazy } from '../../parts/Lazy.tsx';
import { Page } from '../../parts/Page.tsx';
import { go, rename } from '../../route.ts';
import type { EveningFiles } from '../../session/eveningApi.ts';
import type { Hall } from '../../session/hall.ts';
import { joinText } from '../../text/join.ts';
import { fetchDebriefScreen } from '../debrief/debriefScreen.ts';
import { RuledDebrief } from './RuledDebrief.tsx';

interface Props {
  readonly hall: Hall;
  readonly round: RoundCard | null;
  /** The next round is being prepared. */
  readonly waits: boolean;
  readonly onToWaiting: () => void;
}

async function fetchAfter(files: EveningFiles, map: string | null) {
  const [DebriefScreen, found, neighbourhood] = await Promise.all([
    fetchDebriefScreen(),
    files.debrief(),
    map === null ? null : files.neighbourhood(map),
  ]);
  if (found === null || neighbourhood === null) throw new Error('no debrief yet');
  const briefing: Briefing = { ...found.briefing, neighbourhood };
  return { DebriefScreen, debrief: found.debrief, briefing };
}

/** How the round went for this seat; its reader goes back to the waiting room, or is taken along by the next round. */
export function AfterRound({ hall, round, waits, onToWaiting }: Props) {
  const t = joinText().after;
  useEffect(() => {
    // The next round begins at its first tab, whatever was open in this one.
    if (location.hash !== '') rename(location.pathname);
  }, []);
  return (
    <Page title={joinText().debrief} wide ownHeading>
      <div class="after-bar">
        <button type="button" class="button" onClick={onToWaiting}>
          <Icon name="back" />
          {t.toWaiting}
        </button>
        <div role="status" class="after-note">
          {waits ? <p class="note">{t.next}</p> : null}
        </div>
      </div>
      <Lazy name={`debrief ${round?.number}`} fetch={() => fetchAfter(hall.files, round?.neighbourhood ?? null)}>
        {({ DebriefScreen, debrief: first, briefing }) => (
          <RuledDebrief hall={hall} first={first}>
            {(debrief) => (
              <DebriefScreen
                own="asks"
                known={hall.client.document('phone').value?.judged ?? null}
                // Whoever leads may have gone on already: then it is known on this phone only.
                onJudged={(judgement) => void hall.client.send({ do: 'judge', judgement })}
                debrief={debrief}
                briefing={briefing}
                kept={null}
                again={null}
                home={() => go('/oefen')}
              />
            )}
          </RuledDebrief>
        )}
      </Lazy>
    </Page>
  );
}
