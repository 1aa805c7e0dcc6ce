// An exercise on the participant's screen: Kijk, Bel, App and Doe around one session. Knows only that session's view.
import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Intent } from '../../../sim/command.ts';
import { lang } from '../../language.ts';
import { Band } from '../../parts/Band.tsx';
import { OfflineBar } from '../../parts/OfflineBar.tsx';
import { PausesContext, pausesOf } from '../../parts/pauses.ts';
import { hash } from '../../route.ts';
import type { Session } from '../../session/session.ts';
import { settings } from '../../settings.ts';
import { commonText } from '../../text/common.ts';
import { wishRefusalText } from '../../text/refusals.ts';
import { namesOf } from '../../text/wording/names.ts';
import { wordingOf } from '../../text/wording/wording.ts';
import { fetchDebriefScreen } from '../debrief/debriefScreen.ts';
import { ActTab } from './act/ActTab.tsx';
import { BroadcastBanner } from './BroadcastBanner.tsx';
import { CallStrip } from './CallStrip.tsx';
import { CallTab } from './call/CallTab.tsx';
import { ChatTab } from './chat/ChatTab.tsx';
import { Ended } from './Ended.tsx';
import { GuideSheet } from './GuideSheet.tsx';
import { type Explanation, type GuideStep, guidance } from './guidance.ts';
import { LiveNews } from './LiveNews.tsx';
import { LookTab } from './look/LookTab.tsx';
import { MapPanel } from './look/MapPanel.tsx';
import { PlayHead } from './PlayHead.tsx';
import { type Playing, PlayingContext, TABS, type Tab } from './playing.ts';
import { TabBar } from './TabBar.tsx';
import { useReadAloud } from './useReadAloud.ts';
import { useReading } from './useReading.ts';
import { useUnread } from './useUnread.ts';
import { useView } from './useView.ts';
import { useWide } from './useWide.ts';
import '../../style/broadcastBanner.css';
import '../../style/play.css';
import '../../style/bar.css';
import '../../style/look.css';
import '../../style/call.css';
import '../../style/lists.css';
import '../../style/chat.css';
import '../../style/chatLines.css';
import '../../style/broadcast.css';

/** Exercise seconds per second: a quarter of an hour in the street takes four minutes; calm, and on the telephone, one is one. */
const PACE = { usual: 4, slow: 1 } as const;

/** How long after the start the debrief is fetched, ms. */
const DEBRIEF_AFTER = 3000;

interface Props {
  readonly session: Session;
  readonly onEnd: () => void;
  /** What stands above the tabs until it is read; a hint of the facilitator. */
  readonly notices?: ComponentChildren;
}

/** The play screen. */
export function PlayScreen({ session, onEnd, notices = null }: Props) {
  const view = useView(session);
  const clock = session.clock;
  const pauses = useMemo(() => pausesOf(clock), [clock]);
  const { calm } = settings.value;
  // In a hall nobody is told what was right before the debrief, and nobody's reading holds the clock.
  const guided = settings.value.guided && clock !== null;
  const tab = useTab();
  const { reading, goOn } = useReading(view, tab, calm, clock === null ? null : pauses);
  const [refused, setRefused] = useState<string | null>(null);
  const [explained, setExplained] = useState<ReadonlySet<GuideStep>>(new Set());
  const explanation = useExplanation(guided ? guidance(view, explained) : null);
  const unread = useUnread(view, tab);
  const wide = useWide();
  const words = wordingOf(lang.value);
  const names = useMemo(() => namesOf(session.briefing.neighbourhood), [session]);
  const talking = view.call !== null && view.call.state !== 'ended';
  const panels = useRef<HTMLElement>(null);
  useReadAloud(view, words, names, lang.value);

  useEffect(() => {
    clock?.start();
  }, [clock]);
  useEffect(() => clock?.setPace(calm || talking ? PACE.slow : PACE.usual), [clock, calm, talking]);
  useHidden(pauses.hold);
  useEffect(fetchLater, []);

  const send = useCallback(
    async (intent: Intent): Promise<boolean> => {
      goOn();
      try {
        const refusal = await session.send(intent);
        setRefused(refusal === null ? null : wishRefusalText(refusal.refused));
        return refusal === null;
      } catch (reason) {
        console.error(reason);
        setRefused(commonText().notSent);
        return false;
      }
    },
    [session, goOn],
  );

  const leap = useMemo(
    () =>
      clock === null
        ? null
        : () => {
            goOn();
            clock.leap();
          },
    [clock, goOn],
  );
  const playing: Playing = { view, briefing: session.briefing, names, words, lang: lang.value, guided, tab, send, leap };
  const t = commonText();
  const evening = session.briefing.light !== 'day';

  return (
    <PausesContext.Provider value={pauses}>
      <PlayingContext.Provider value={playing}>
        <div class="world play" data-light={evening ? 'evening' : 'day'} data-tab={tab}>
          <button type="button" class="button skip" onClick={() => focusHeading(panels.current)}>
            {t.skip}
          </button>
          <Band />
          <PlayHead clock={clock} reading={reading} goOn={goOn} onStop={onEnd} />
          <OfflineBar alone={clock !== null} />
          <LiveNews />
          <main class="play-main" ref={panels}>
            <div role="alert" class="play-refusal">
              {refused === null ? null : <p class="complaint">{refused}</p>}
            </div>
            <div class="play-notices">
              {notices}
              <BroadcastBanner />
            </div>
            <CallStrip />
            <LookTab wide={wide} />
            <CallTab waiting={unread.kijk} />
            <ChatTab />
            <ActTab />
          </main>
          {wide ? (
            <aside class="play-aside">
              <MapPanel />
            </aside>
          ) : null}
          <TabBar unread={unread} onChoose={() => focusHeading(panels.current)} />
          {explanation === null || view.phase === 'ended' ? null : (
            <GuideSheet says={explanation.says} onClose={() => setExplained(new Set([...explained, explanation.step]))} />
          )}
          {view.phase === 'ended' ? <Ended onEnd={onEnd} /> : null}
        </div>
      </PlayingContext.Provider>
    </PausesContext.Provider>
  );
}

/** The tab of the address; another word behind the # leaves the tab as it is. */
function useTab(): Tab {
  const last = useRef<Tab>('kijk');
  last.current = TABS.find((one) => one === hash.value) ?? (hash.value === '' ? 'kijk' : last.current);
  return last.current;
}

/** Keeps the words of an explanation while it is open, whatever happens meanwhile. */
function useExplanation(next: { readonly step: GuideStep; readonly says: Explanation } | null) {
  const kept = useRef(next);
  if (next === null || kept.current === null || kept.current.step !== next.step) kept.current = next;
  return kept.current;
}

/** The clock waits while the page is out of sight. */
function useHidden(hold: (reason: 'hidden') => () => void): void {
  useEffect(() => {
    let release: (() => void) | null = null;
    const update = () => {
      release?.();
      release = document.hidden ? hold('hidden') : null;
    };
    update();
    document.addEventListener('visibilitychange', update);
    return () => {
      document.removeEventListener('visibilitychange', update);
      release?.();
    };
  }, [hold]);
}

/** Fetches the debrief when the first rush is over; what fails now is tried again at the end. */
function fetchLater(): () => void {
  const timer = setTimeout(() => void fetchDebriefScreen().catch(() => null), DEBRIEF_AFTER);
  return () => clearTimeout(timer);
}

function focusHeading(main: HTMLElement | null): void {
  requestAnimationFrame(() => main?.querySelector<HTMLElement>('.panel:not([hidden]) h1')?.focus({ preventScroll: true }));
}
