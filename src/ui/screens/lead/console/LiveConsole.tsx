import { useComputed } from '@preact/signals';
import { useRef, useState } from 'preact/hooks';
import type { EveningDocument } from '../../../../protocol/documents.ts';
import { consoleText } from '../../../text/console.ts';
import { consoleTabsText } from '../../../text/consoleTabs.ts';
import { CallsTab } from './calls/CallsTab.tsx';
import { DeckTab } from './deck/DeckTab.tsx';
import { Foot } from './Foot.tsx';
import { GroupsTab } from './groups/GroupsTab.tsx';
import { HintCard } from './HintCard.tsx';
import { useLeading } from './leading.ts';
import { LiveLanes } from './LiveLanes.tsx';
import { LogTab } from './log/LogTab.tsx';
import { GuessPanel } from './moment/GuessPanel.tsx';
import { MomentDialog } from './moment/MomentDialog.tsx';
import { MomentPanel } from './moment/MomentPanel.tsx';
import { PeopleTab } from './people/PeopleTab.tsx';
import type { Spoilers } from './spoilers.ts';
import { Tabs } from './Tabs.tsx';
import { KeysDialog } from './top/KeysDialog.tsx';
import { TopBar } from './top/TopBar.tsx';
import { useKeys } from './useKeys.ts';
import { WherePanel } from './where/WherePanel.tsx';

const TABS = ['deck', 'people', 'groups', 'calls', 'log'] as const;
type TabName = (typeof TABS)[number];

interface Props {
  readonly evening: EveningDocument;
  readonly dark: boolean;
  readonly spoilers: Spoilers;
}

/** A round while it is played: the bar, where everybody is, the parts, and the foot. */
export function LiveConsole({ evening, dark, spoilers }: Props) {
  const t = consoleText();
  const { act } = useLeading();
  const [tab, setTab] = useState<TabName>('deck');
  const [dialog, setDialog] = useState<'moment' | 'keys' | null>(null);
  const note = useRef<HTMLInputElement>(null);
  const { moment, guess, standstill, present } = evening;
  const guessing = guess?.open === true;
  const asking = moment !== null && moment.spread === null;
  const busy = moment !== null || guessing;
  /** What is open is closed first; after a question the world goes on when the spread was looked at. */
  const goesOn = standstill === 'facilitator' || (moment !== null && !asking);
  const pause = (): void => {
    if (!asking && !guessing) void act({ do: goesOn ? 'resume' : 'pause' });
  };
  const openMoment = (): void => {
    if (!busy) setDialog('moment');
  };
  const darken = (): void => void act({ do: 'darkenScreen', dark: !dark });
  useKeys({
    pause,
    moment: openMoment,
    dark: darken,
    note: () => note.current?.focus(),
    help: () => setDialog('keys'),
    reveal: spoilers.hold,
  });
  return (
    <>
      <TopBar
        evening={evening}
        busy={busy}
        held={asking || guessing}
        goesOn={goesOn}
        dark={dark}
        onPause={pause}
        onMoment={openMoment}
        onDark={darken}
        onHelp={() => setDialog('keys')}
      />
      <main class="console-main" id="inhoud">
        <h1 class="hidden-visually">{t.title}</h1>
        {moment !== null ? (
          <MomentPanel moment={moment} phones={present.phones} />
        ) : guessing ? (
          <GuessPanel guess={guess} phones={present.phones} over={false} />
        ) : (
          <WherePanel spoilers={spoilers} />
        )}
        <div class="console-side">
          <Parts tab={tab} onChoose={setTab} />
          <HintCard />
        </div>
      </main>
      <div class="console-bottom">
        <LiveLanes />
        <Foot note={note} />
      </div>
      {dialog === 'moment' ? <MomentDialog onClose={() => setDialog(null)} /> : null}
      {dialog === 'keys' ? <KeysDialog onClose={() => setDialog(null)} /> : null}
    </>
  );
}

interface PartsProps {
  readonly tab: TabName;
  readonly onChoose: (tab: TabName) => void;
}

function Parts({ tab, onChoose }: PartsProps) {
  const t = consoleTabsText();
  const { client } = useLeading();
  const people = useComputed(() => client.document('console').value?.people.length ?? 0).value;
  const calling = useComputed(() => (client.document('world').value?.calls ?? []).filter(({ state }) => state !== 'ended').length).value;
  const counts: Readonly<Record<TabName, number | null>> = { deck: null, people, groups: null, calls: calling, log: null };
  return (
    <Tabs label={t.tabs} tabs={TABS.map((name) => ({ name, label: t.tab[name], count: counts[name] }))} chosen={tab} onChoose={onChoose}>
      <Part tab={tab} />
    </Tabs>
  );
}

function Part({ tab }: Pick<PartsProps, 'tab'>) {
  switch (tab) {
    case 'deck':
      return <DeckTab />;
    case 'people':
      return <PeopleTab />;
    case 'groups':
      return <GroupsTab />;
    case 'calls':
      return <CallsTab />;
    case 'log':
      return <LogTab />;
    default:
      return tab satisfies never;
  }
}
