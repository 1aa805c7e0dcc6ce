import { useMemo } from 'preact/hooks';
import type { Course, WhatIfView } from '../../../session/whatIf.ts';
import type { MapProps, TrackKind } from '../../../map/mapProps.ts';
import { Lazy } from '../../../parts/Lazy.tsx';
import type { Debriefed } from '../debriefed.ts';
import { TimeSlider } from '../replay/TimeSlider.tsx';
import { Transport } from '../replay/Transport.tsx';
import { usePlayback } from '../replay/usePlayback.ts';
import { sceneOf } from '../story.ts';
import type { WhatIfWords } from './words.ts';

interface Props {
  readonly view: WhatIfView;
  readonly words: WhatIfWords;
  readonly at: Debriefed;
}

async function fetchMap() {
  const [view, list] = await Promise.all([import('../../../map/MapView.tsx'), import('../../../map/MapList.tsx')]);
  return { MapView: view.MapView, MapList: list.MapList };
}

/** The way that was gone and the way it goes otherwise, on the map and as a list; one slider moves both. */
export function TwoRoutes({ view, words, at }: Props) {
  const { text } = words;
  const end = Math.max(view.own.endedAt, view.other.endedAt);
  const playback = usePlayback(end, end);
  const now = playback.now.value;
  const { activity } = at.words.wording.terms;
  const doing = (course: Course, when: number): string => {
    const last = course.route.findLast((point) => point.at <= when);
    return last === undefined ? text.nobody : activity[last.activity];
  };
  const say = (when: number): string => `${at.clock(when)}. ${text.doingNow(doing(view.own, when), doing(view.other, when))}`;
  const sceneThen = useMemo(() => sceneOf(at.debrief, at.briefing, at.words), [at]);
  const tracks = useMemo(() => [trackOf('own', view.role ?? 'suspect', view.own), trackOf('other', 'otherwise', view.other)], [view]);
  const scene: MapProps = { ...sceneThen(now), marks: [], tracks };
  return (
    <section aria-labelledby="whatif-map">
      <h3 id="whatif-map">{text.mapTitle}</h3>
      <ul class="debrief-legend">
        <LegendLine kind="own" says={text.ownRoute} />
        <LegendLine kind="other" says={text.otherRoute} />
      </ul>
      {view.partsAt === null ? <p>{text.oneRoute}</p> : null}
      <div class="debrief-stage">
        <Lazy name="map" fetch={fetchMap}>
          {({ MapView, MapList }) => (
            <div class="whatif-map">
              <div class="debrief-map">
                <MapView {...scene} />
              </div>
              <div class="whatif-map-list">
                <MapList {...scene} />
              </div>
            </div>
          )}
        </Lazy>
        <p class="replay-now">{say(now)}</p>
        <TimeSlider playback={playback} say={say} />
        <Transport playback={playback} moments={[]} />
      </div>
    </section>
  );
}

function trackOf(actor: string, kind: TrackKind, { route }: Course): NonNullable<MapProps['tracks']>[number] {
  return { actor, kind, points: route.map(({ at, point, hidden }) => ({ at, point, hidden })) };
}

function LegendLine({ kind, says }: { readonly kind: 'own' | 'other'; readonly says: string }) {
  return (
    <li>
      <svg width="44" height="12" aria-hidden="true">
        <line class={`whatif-route-${kind}`} x1="2" x2="42" y1="6" y2="6" />
      </svg>
      {says}
    </li>
  );
}
