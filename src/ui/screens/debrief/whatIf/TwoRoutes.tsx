import { useState } from 'preact/hooks';
import type { Course, WhatIfView } from '../../../session/whatIf.ts';
import type { MapProps, TrackKind } from '../../../map/mapProps.ts';
import { Lazy } from '../../../parts/Lazy.tsx';
import { debriefText } from '../../../text/debrief.ts';
import type { Debriefed } from '../debriefed.ts';
import { Scrubber } from '../Scrubber.tsx';
import { sceneAt } from '../story.ts';
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
  const [moment, setMoment] = useState(end);
  const now = Math.min(moment, end);
  const { activity } = at.words.wording.terms;
  const doing = (course: Course): string => {
    const last = course.route.filter((point) => point.at <= now).at(-1);
    return last === undefined ? text.nobody : activity[last.activity];
  };
  const scene: MapProps = {
    ...sceneAt(at.debrief, at.briefing, now, at.words),
    marks: [],
    tracks: [trackOf('own', view.role ?? 'suspect', view.own), trackOf('other', 'otherwise', view.other)],
    now,
  };
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
        <Scrubber
          now={now}
          end={end}
          label={debriefText().now(at.clock(now), text.doingNow(doing(view.own), doing(view.other)))}
          setNow={setMoment}
        />
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
