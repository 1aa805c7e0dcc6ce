import { type ReadonlySignal, useComputed } from '@preact/signals';
import { useState } from 'preact/hooks';
import type { SimTime } from '../../../../scenario/time.ts';
import type { MapProps } from '../../../map/mapProps.ts';
import { Lazy } from '../../../parts/Lazy.tsx';
import { playbackText } from '../../../text/playback.ts';
import type { Course } from './course.ts';
import type { Playback } from './playback.ts';

interface Props {
  readonly course: Course;
  readonly playback: Playback;
}

type Shows = (props: MapProps) => preact.ComponentChild;

async function fetchMap() {
  const [view, list] = await Promise.all([import('../../../map/MapView.tsx'), import('../../../map/MapList.tsx')]);
  return { MapView: view.MapView, MapList: list.MapList };
}

/** So often the map is drawn at most while it plays, milliseconds of the clock: it is the one heavy picture. */
const MAP_FRAME = 50;

/** The moment for the map: exact when it stands, in small steps while it plays. */
function useMapTime({ now, isPlaying, speed }: Playback): ReadonlySignal<SimTime> {
  return useComputed(() => {
    const step = MAP_FRAME * speed.value;
    return isPlaying.value ? Math.floor(now.value / step) * step : now.value;
  });
}

/** The map at the moment. */
export function ReplayMap({ course, playback }: Props) {
  const time = useMapTime(playback);
  return (
    <div class="replay-map">
      <Lazy name="map" fetch={fetchMap}>
        {({ MapView }) => <AtTime course={course} time={time} View={MapView} />}
      </Lazy>
    </div>
  );
}

/** The only part that is made again when the moment moves. */
function AtTime({ course, time, View }: { readonly course: Course; readonly time: ReadonlySignal<SimTime>; readonly View: Shows }) {
  return <View {...course.scene(time.value)} />;
}

/** What the map shows, as a list; made only while it is open. */
export function MapInWords({ course, playback }: Props) {
  const [isOpen, setOpen] = useState(false);
  const time = useMapTime(playback);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{playbackText().mapInWords}</summary>
      {isOpen ? (
        <Lazy name="map" fetch={fetchMap}>
          {({ MapList }) => <AtTime course={course} time={time} View={MapList} />}
        </Lazy>
      ) : null}
    </details>
  );
}
