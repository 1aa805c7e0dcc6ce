import { useMemo } from 'preact/hooks';
import type { EveningDocument } from '../../../protocol/documents.ts';
import { HallContext, type InHall } from '../../parts/inHall.ts';
import { Lazy, Waiting } from '../../parts/Lazy.tsx';
import { Page } from '../../parts/Page.tsx';
import { go } from '../../route.ts';
import type { Hall } from '../../session/hall.ts';
import { oneScreenText } from '../../text/oneScreen.ts';
import { fetchDebriefScreen } from '../debrief/debriefScreen.ts';
import { PlayRound } from '../join/PlayRound.tsx';
import { RuledDebrief } from '../join/RuledDebrief.tsx';
import { useBriefing } from '../join/useBriefing.ts';

/** What one table has on its phone, on the screen of the hall: the same play screen, and afterwards the same debrief. */
export function TableStage({ hall, evening }: { readonly hall: Hall; readonly evening: EveningDocument }) {
  const t = oneScreenText();
  const { client, files } = hall;
  const phone = client.document('phone').value;
  const seat = client.document('seat').value;
  const briefing = useBriefing(files, phone, evening.round);
  const inHall: InHall = useMemo(
    () => ({
      connected: true,
      waiting: 0,
      warned: phone?.warned ?? false,
      warn: () => void client.send({ do: 'warn' }),
      patient: phone?.patient ?? false,
      setPatient: (patient) => void client.send({ do: 'setPatient', patient }),
    }),
    [client, phone?.warned, phone?.patient],
  );
  if (evening.stage === 'lookingBack') {
    return (
      <Page title={t.afterTitle} wide ownHeading>
        <Lazy name={`debrief ${evening.round?.number}`} fetch={() => fetchDebrief(hall, evening)}>
          {({ DebriefScreen, debrief: first, briefing: known }) => (
            <RuledDebrief hall={hall} first={first}>
              {(debrief) => (
                <DebriefScreen own="keeps" debrief={debrief} briefing={known} kept={null} again={null} home={() => go('/oefen')} />
              )}
            </RuledDebrief>
          )}
        </Lazy>
      </Page>
    );
  }
  if (seat === null || briefing === null || evening.round === null) {
    return (
      <Page title={t.title}>
        <Waiting text={t.entering} />
      </Page>
    );
  }
  return (
    <HallContext.Provider value={inHall}>
      <PlayRound hall={hall} briefing={briefing} round={evening.round.number} onEnd={() => undefined} />
    </HallContext.Provider>
  );
}

async function fetchDebrief({ files }: Hall, { round }: EveningDocument) {
  const [DebriefScreen, found, neighbourhood] = await Promise.all([
    fetchDebriefScreen(),
    files.debrief(),
    round === null ? null : files.neighbourhood(round.neighbourhood),
  ]);
  if (found === null || neighbourhood === null) throw new Error('no debrief yet');
  return { DebriefScreen, debrief: found.debrief, briefing: { ...found.briefing, neighbourhood } };
}
