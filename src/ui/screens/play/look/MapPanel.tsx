import { useMemo } from 'preact/hooks';
import { Lazy } from '../../../parts/Lazy.tsx';
import { lookText } from '../../../text/look.ts';
import { cardHead } from '../../../text/wording/wording.ts';
import { useBroadcastLabel } from '../broadcast/broadcastWords.ts';
import { usePlaying } from '../playing.ts';

async function fetchMap() {
  const [view, list] = await Promise.all([
    import('../../../map/MapView.tsx'),
    import('../../../map/MapList.tsx'),
    import('../../../style/map.css'),
  ]);
  return { MapView: view.MapView, MapList: list.MapList };
}

/** The neighbourhood as a picture, with the same facts in words below it; fetched only when it is shown. */
export function MapPanel() {
  const { view, briefing, words, names, send } = usePlaying();
  const labelOf = useBroadcastLabel();
  const shown = JSON.stringify([
    view.cards.map((card) => [card.id, card.remembered]),
    view.lookout,
    view.reachable,
    view.broadcasts,
    words.terms.sex,
  ]);
  // The same element again, so that the map is told only when something on it changed, not at each tick of the clock.
  return useMemo(() => {
    const own = briefing.lookouts.find((one) => one.id === view.lookout);
    const props = {
      neighbourhood: briefing.neighbourhood,
      light: briefing.light,
      own: own === undefined ? null : { point: own.point, label: own.label },
      marks: [
        ...view.cards.map((card) => ({
          id: card.id,
          point: card.point,
          at: card.at,
          label: `${cardHead(card, briefing.startsAt, names, words)}. ${words.card(card)}`,
          kind: card.remembered ? ('remembered' as const) : ('seen' as const),
        })),
        ...view.broadcasts
          .filter((one) => one.active)
          .map((one) => ({
            id: one.id,
            point: one.circle.centre,
            at: one.startedAt,
            label: labelOf(one),
            kind: 'broadcast' as const,
            radius: one.circle.radius,
          })),
      ],
      places: view.reachable.flatMap((one) => {
        const lookout = briefing.lookouts.find((known) => known.id === one.lookout);
        return lookout === undefined ? [] : [{ id: one.lookout, label: lookout.label, point: lookout.point, takes: one.takes }];
      }),
      onChoosePlace: (id: string) => void send({ type: 'walkTo', lookout: id }),
    };
    return (
      <div class="map-panel">
        <h2 class="hidden-visually">{lookText().map}</h2>
        <Lazy name="map" fetch={fetchMap}>
          {({ MapView, MapList }) => (
            <>
              <MapView {...props} />
              <MapList {...props} />
            </>
          )}
        </Lazy>
      </div>
    );
  }, [shown]);
}
