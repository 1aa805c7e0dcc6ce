// After the end: how it went, why, and where everybody really was. Shows what the debrief view gives; scores nothing itself.
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { Briefing } from '../../../views/briefing.ts';
import type { DebriefView } from '../../../views/debrief.ts';
import type { OwnJudgement } from '../../../views/judgement.ts';
import { lang } from '../../language.ts';
import type { Kept } from '../../session/session.ts';
import type { WhatIf } from '../../session/whatIf.ts';
import { debriefText } from '../../text/debrief.ts';
import { clockTime } from '../../text/wording/clock.ts';
import { namesOf } from '../../text/wording/names.ts';
import { wordingOf } from '../../text/wording/wording.ts';
import { DebriefNav } from './DebriefNav.tsx';
import type { Debriefed } from './debriefed.ts';
import { type PartKey, partsOf } from './debriefParts.ts';
import { DriftPart } from './DriftPart.tsx';
import { GroupsPart } from './GroupsPart.tsx';
import { HouseRulesBlock } from './houseRules/HouseRulesBlock.tsx';
import { LanesPart } from './LanesPart.tsx';
import { NeighboursPart } from './NeighboursPart.tsx';
import { OnwardPart } from './OnwardPart.tsx';
import { ScorePart } from './ScorePart.tsx';
import { SeenPart } from './SeenPart.tsx';
import { StreetTimes } from './StreetTimes.tsx';
import { ReplayPart } from './replay/ReplayPart.tsx';
import { usePlayback } from './replay/usePlayback.ts';
import { SoloReport } from './report/SoloReport.tsx';
import { usePrinted } from './report/usePrinted.ts';
import { WhatIfOnPaper } from './whatIf/WhatIfOnPaper.tsx';
import { type OnPaper, WhatIfPart } from './whatIf/WhatIfPart.tsx';

interface Props {
  readonly debrief: DebriefView;
  readonly briefing: Briefing;
  /** Null where it was not played in this page. */
  readonly kept: Kept | null;
  /** Null where it cannot be played again in this page. */
  readonly whatIf?: WhatIf | null;
  /** Plays on from a moment, if time is left; null where that is not possible. */
  readonly playOn?: ((at: number) => boolean) | null;
  /** Null after a round in a hall: who wants another go does that at home. */
  readonly again: ((seed: 'same' | 'other') => void) | null;
  readonly home: () => void;
  /** What one thought of one's own steps; null when nobody was asked. */
  readonly judgement?: OwnJudgement | null;
  /** Whether one writes down what to do the next time. */
  readonly plans?: boolean;
}

/** Parts that are only made when they are looked at. */
const ON_DEMAND: readonly PartKey[] = ['replay', 'neighbours'];

/** The debrief in its parts, one after the other or all on one page. */
export function DebriefScreen({
  debrief,
  briefing,
  kept,
  whatIf = null,
  playOn = null,
  again,
  home,
  judgement = null,
  plans = false,
}: Props) {
  const text = debriefText();
  const language = lang.value;
  const [part, setPart] = useState<PartKey>('score');
  const [isWhole, setWhole] = useState(false);
  const playback = usePlayback(debrief.endedAt, debrief.endedAt);
  const headings = useRef<Partial<Record<PartKey, HTMLHeadingElement | null>>>({});
  const [asked, setAsked] = useState({ moment: 0, count: 0 });
  const onPaper = useRef<OnPaper | null>(null);
  const parts = partsOf(debrief, whatIf !== null);
  const order = parts.indexOf(part);
  const before = parts[order - 1];
  const after = parts[order + 1];

  const goTo = useCallback((next: PartKey) => {
    setPart(next);
    // The part must be shown before its heading can be reached.
    requestAnimationFrame(() => {
      const heading = headings.current[next];
      heading?.focus({ preventScroll: true });
      heading?.scrollIntoView({ block: 'start' });
    });
  }, []);
  const at: Debriefed = useMemo(
    () => ({
      debrief,
      briefing,
      words: { wording: wordingOf(language), names: namesOf(briefing.neighbourhood), text },
      judgement,
      plans,
      clock: (time) => clockTime(briefing.startsAt, time),
      showOnMap: (time) => {
        playback.setNow(time);
        goTo('replay');
      },
    }),
    [debrief, briefing, language, text, goTo, judgement, plans, playback],
  );
  usePrinted(() => <SoloReport at={at} more={<WhatIfOnPaper says={onPaper.current} />} />);
  function askFrom(moment: number): void {
    setAsked({ moment, count: asked.count + 1 });
    goTo('whatIf');
  }
  function bodyOf(key: PartKey) {
    switch (key) {
      case 'score':
        return <ScorePart at={at} />;
      case 'lanes':
        return (
          <>
            <LanesPart at={at} />
            <HouseRulesBlock at={at} />
            <StreetTimes times={debrief.times} />
          </>
        );
      case 'seen':
        return <SeenPart at={at} />;
      case 'neighbours':
        return <NeighboursPart at={at} />;
      case 'drift':
        return <DriftPart at={at} />;
      case 'groups':
        return <GroupsPart at={at} />;
      case 'replay':
        return <ReplayPart at={at} playback={playback} ask={whatIf === null ? null : askFrom} />;
      case 'whatIf':
        return whatIf === null ? null : (
          <WhatIfPart at={at} whatIf={whatIf} isShown={isWhole || key === part} asked={asked} playOn={playOn} onPaper={onPaper} />
        );
      case 'onward':
        return <OnwardPart at={at} kept={kept} again={again} home={home} />;
    }
  }
  return (
    <article class={`debrief ${isWhole ? 'debrief-whole' : ''}`}>
      <h1 tabIndex={-1}>{text.title}</h1>
      <p class="debrief-title" lang={briefing.lang}>
        {briefing.title}
      </p>
      <DebriefNav parts={parts} part={part} isWhole={isWhole} goTo={goTo} setWhole={setWhole} />
      {parts.map((key) => (
        <section
          key={key}
          class={`debrief-part debrief-part-${key} ${isWhole || key === part ? '' : 'is-away'}`}
          aria-labelledby={`debrief-part-${key}`}
        >
          <h2
            id={`debrief-part-${key}`}
            tabIndex={-1}
            ref={(heading) => {
              headings.current[key] = heading;
            }}
          >
            {text.parts[key].title}
          </h2>
          {isWhole || key === part || !ON_DEMAND.includes(key) ? bodyOf(key) : null}
        </section>
      ))}
      {isWhole ? null : (
        <div class="debrief-steps">
          {before === undefined ? null : (
            <button type="button" class="button" onClick={() => goTo(before)}>
              {text.previous}
            </button>
          )}
          <span>{text.partOf(order + 1, parts.length)}</span>
          {after === undefined ? null : (
            <button type="button" class="button button-primary" onClick={() => goTo(after)}>
              {text.next}
            </button>
          )}
        </div>
      )}
      <p class="debrief-source">{text.source(debrief.scenario, debrief.seed)}</p>
    </article>
  );
}
