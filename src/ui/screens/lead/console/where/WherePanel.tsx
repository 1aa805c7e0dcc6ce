import { useMemo, useState } from 'preact/hooks';
import type { Neighbourhood } from '../../../../../scenario/neighbourhood.ts';
import { Lazy } from '../../../../parts/Lazy.tsx';
import { Segments } from '../../../../parts/Segments.tsx';
import { broadcastText } from '../../../../text/broadcast.ts';
import { consoleStatesText } from '../../../../text/consoleStates.ts';
import { consoleTabsText } from '../../../../text/consoleTabs.ts';
import { useLeading } from '../leading.ts';
import type { Spoilers } from '../spoilers.ts';
import { HallLine } from './HallLine.tsx';
import { SpoilerGuard } from './SpoilerGuard.tsx';
import { marksOf, type WorldFact, worldFacts } from './worldFacts.ts';
import { WorldList } from './WorldList.tsx';

async function fetchMap() {
  const [view] = await Promise.all([import('../../../../map/MapView.tsx'), import('../../../../style/map.css')]);
  return view.MapView;
}

const NOBODY = { actors: [], patrols: [], incidents: [], broadcasts: [], seats: [] } as const;

/** Where everybody is: a picture or a list with the same facts. */
export function WherePanel({ spoilers }: { readonly spoilers: Spoilers }) {
  const t = consoleTabsText();
  const states = consoleStatesText();
  const broadcast = broadcastText();
  const { client, words, names, clock, neighbourhood } = useLeading();
  const [shown, setShown] = useState<'map' | 'list'>('map');
  const { actors, patrols, incidents, broadcasts, seats } = client.document('world').value ?? NOBODY;
  const lookouts = client.document('console').value?.round?.briefing.lookouts;
  const light = client.document('evening').value?.round?.light ?? 'day';
  const revealed = spoilers.revealed.value;
  // Everything but the time: a tick of the clock draws nothing anew.
  const facts = useMemo(
    () =>
      worldFacts({ actors, patrols, incidents, broadcasts, seats }, revealed, {
        tabs: t,
        states,
        broadcast,
        words,
        names,
        clock,
        neighbourhood,
        lookout: (id) => lookouts?.find((one) => one.id === id)?.label ?? id,
      }),
    [actors, patrols, incidents, broadcasts, seats, revealed, t, words, neighbourhood, lookouts],
  );
  return (
    <section class="console-where" aria-label={t.mapOrList}>
      <div class="console-where-head">
        <Segments
          label={t.mapOrList}
          options={[
            { value: 'map', label: t.map },
            { value: 'list', label: t.list },
          ]}
          value={shown}
          onChange={setShown}
        />
        <SpoilerGuard spoilers={spoilers} />
      </div>
      <div class="console-where-body">
        {shown === 'map' ? (
          neighbourhood === null ? (
            <p class="soft">{t.noMap}</p>
          ) : (
            <PictureOf facts={facts} neighbourhood={neighbourhood} light={light} />
          )
        ) : (
          <WorldList facts={facts} revealed={revealed} />
        )}
      </div>
      <HallLine />
    </section>
  );
}

interface PictureProps {
  readonly facts: readonly WorldFact[];
  readonly neighbourhood: Neighbourhood;
  readonly light: 'day' | 'dusk' | 'night';
}

function PictureOf({ facts, neighbourhood, light }: PictureProps) {
  return useMemo(() => {
    const props = { neighbourhood, light, own: null, marks: marksOf(facts), places: [] };
    return (
      <Lazy name="console map" fetch={fetchMap}>
        {(MapView) => <MapView {...props} />}
      </Lazy>
    );
  }, [facts, neighbourhood, light]);
}
