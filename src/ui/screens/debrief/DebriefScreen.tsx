// After the end: how it went, why, and where everybody really was. Shows what the debrief view gives; scores nothing itself.
import type { ComponentChildren } from 'preact';
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { Briefing } from '../../../views/briefing.ts';
import type { DebriefView } from '../../../views/debrief.ts';
import { lang } from '../../language.ts';
import { debriefText } from '../../text/debrief.ts';
import { clockTime } from '../../text/wording/clock.ts';
import { namesOf } from '../../text/wording/names.ts';
import { wordingOf } from '../../text/wording/wording.ts';
import type { Debriefed } from './debriefed.ts';
import { LanesPart } from './LanesPart.tsx';
import { MapPart } from './MapPart.tsx';
import { OnwardPart } from './OnwardPart.tsx';
import { ScorePart } from './ScorePart.tsx';
import { SeenPart } from './SeenPart.tsx';

interface Props {
  readonly debrief: DebriefView;
  readonly briefing: Briefing;
  readonly again: (seed: 'same' | 'other') => void;
  readonly home: () => void;
}

const MAP_PART = 3;

/** The debrief in five parts, one after the other or all on one page. */
export function DebriefScreen({ debrief, briefing, again, home }: Props) {
  const text = debriefText();
  const language = lang.value;
  const [part, setPart] = useState(0);
  const [isWhole, setWhole] = useState(false);
  const [now, setNow] = useState(debrief.endedAt);
  const headings = useRef<(HTMLHeadingElement | null)[]>([]);

  const goTo = useCallback((next: number) => {
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
      clock: (time) => clockTime(briefing.startsAt, time),
      showOnMap: (time) => {
        setNow(time);
        goTo(MAP_PART);
      },
    }),
    [debrief, briefing, language, text, goTo],
  );
  const bodies: readonly ComponentChildren[] = [
    <ScorePart key="score" at={at} />,
    <LanesPart key="lanes" at={at} />,
    <SeenPart key="seen" at={at} />,
    <MapPart key="map" at={at} now={now} setNow={setNow} />,
    <OnwardPart key="onward" at={at} again={again} home={home} />,
  ];
  return (
    <article class={`debrief ${isWhole ? 'debrief-whole' : ''}`}>
      <h1 tabIndex={-1}>{text.title}</h1>
      <p class="debrief-title" lang={briefing.lang}>
        {briefing.title}
      </p>
      <nav class="debrief-nav debrief-screen" aria-label={text.nav}>
        <ol>
          {text.parts.map((name, i) => (
            <li key={name}>
              <button type="button" class="debrief-tab" aria-current={!isWhole && i === part ? 'step' : undefined} onClick={() => goTo(i)}>
                <span class="debrief-number">{i + 1}</span>
                <span class="debrief-name">{name}</span>
              </button>
            </li>
          ))}
        </ol>
        <button type="button" class="button button-quiet" aria-pressed={isWhole} onClick={() => setWhole(!isWhole)}>
          {text.allOnOnePage}
        </button>
      </nav>
      {bodies.map((body, i) => (
        <section
          key={text.parts[i]}
          class={`debrief-part debrief-part-${i + 1} ${isWhole || i === part ? '' : 'is-away'}`}
          aria-labelledby={`debrief-part-${i + 1}`}
        >
          <h2
            id={`debrief-part-${i + 1}`}
            tabIndex={-1}
            ref={(heading) => {
              headings.current[i] = heading;
            }}
          >
            {text.parts[i]}
          </h2>
          {isWhole || i === part || i !== MAP_PART ? body : null}
        </section>
      ))}
      {isWhole ? null : (
        <div class="debrief-steps debrief-screen">
          {part === 0 ? null : (
            <button type="button" class="button" onClick={() => goTo(part - 1)}>
              {text.previous}
            </button>
          )}
          <span>{text.partOf(part + 1, text.parts.length)}</span>
          {part === text.parts.length - 1 ? null : (
            <button type="button" class="button button-primary" onClick={() => goTo(part + 1)}>
              {text.next}
            </button>
          )}
        </div>
      )}
      <p class="debrief-source">{text.source(debrief.scenario, debrief.seed)}</p>
    </article>
  );
}
