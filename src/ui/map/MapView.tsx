// The map of the neighbourhood on the screen: Phaser's picture with buttons on it. Phaser is fetched when the map opens; where
// it cannot draw, the list takes its place.
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { mapText } from '../text/map.ts';
import { type Camera, cameraFor, clampCamera, farthest, levelOf, scaleBar, scaleOf, type Size, stepScale } from './camera.ts';
import { listenToGestures } from './gestures.ts';
import { MapList } from './MapList.tsx';
import { mapSymbols } from './mapFacts.ts';
import type { MapPoint, MapProps } from './mapProps.ts';
import { MapPins, pinPoints } from './MapPins.tsx';
import { MapTools } from './MapTools.tsx';
import type { Stage } from './stage.ts';

/** Room around what the map opens with, CSS pixels. */
const ROOM = 30;
/** The scale to which "my place" goes when one is farther away. */
const OWN_SCALE = scaleOf(-3);

type Phase = 'loading' | 'ready' | 'failed';

function chosenRenderer({ renderer }: MapProps): 'canvas' | 'auto' {
  if (renderer !== undefined) return renderer;
  return navigator.webdriver || new URLSearchParams(location.search).get('kaart') === 'canvas' ? 'canvas' : 'auto';
}

function whatMatters({ own, places, marks, tracks }: MapProps): readonly MapPoint[] {
  const walked = (tracks ?? []).filter(({ kind }) => kind !== 'patrol').flatMap(({ points }) => points.map(({ point }) => point));
  return [...(own === null ? [] : [own.point]), ...places.map(({ point }) => point), ...marks.map(({ point }) => point), ...walked];
}

/** The map with its buttons, its scale and its places. Everything on it is in MapList too. */
export function MapView(props: MapProps) {
  const text = mapText();
  const { neighbourhood, light, tracks, now } = props;
  const surface = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage | null>(null);
  const [phase, setPhase] = useState<Phase>('loading');
  const [renderer, setRenderer] = useState(() => chosenRenderer(props));
  const [size, setSize] = useState<Size | null>(null);
  const [camera, setCamera] = useState<Camera | null>(null);
  const latest = useRef<{ readonly camera: Camera; readonly size: Size } | null>(null);
  latest.current = camera === null || size === null ? null : { camera, size };

  useLayoutEffect(() => {
    const element = surface.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = element;
      if (width > 0 && height > 0) setSize({ width, height });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const move = (next: Camera): void => {
    const before = latest.current;
    if (before === null) return;
    const clamped = clampCamera(next, neighbourhood, before.size);
    latest.current = { camera: clamped, size: before.size };
    setCamera(clamped);
  };

  const isSized = size !== null;
  useEffect(() => {
    const parent = surface.current;
    if (parent === null || size === null) return;
    const first = latest.current?.camera ?? clampCamera(cameraFor(whatMatters(props), neighbourhood, size, ROOM), neighbourhood, size);
    setCamera(first);
    setPhase('loading');
    let isGone = false;
    let created: Stage | null = null;
    const lost = () => setRenderer('canvas');
    import('./stage.ts')
      .then(({ createStage }) => createStage({ parent, neighbourhood, light, size, camera: first, renderer, lost }))
      .then((started) => {
        created = started;
        if (isGone) started.destroy();
        else {
          stage.current = started;
          setPhase('ready');
        }
      })
      .catch(() => {
        if (!isGone) setPhase('failed');
      });
    return () => {
      isGone = true;
      stage.current = null;
      created?.destroy();
    };
  }, [isSized, neighbourhood, renderer]);

  const symbols = useMemo(
    () => mapSymbols(props, text.letters, (kind) => text.track[kind]),
    [props.marks, props.places, props.own, tracks, now, text],
  );
  useEffect(() => stage.current?.light(light), [light]);
  // Before the frame, so that whatever else shows this moment is in step with the map.
  useLayoutEffect(() => stage.current?.show({ symbols, tracks: tracks ?? [], now: now ?? 0 }), [symbols, tracks, now, phase]);
  useEffect(() => {
    if (size !== null) stage.current?.resize(size);
    if (latest.current !== null) move(latest.current.camera);
  }, [size, phase]);
  const places = useMemo(() => symbols.filter(({ kind }) => kind === 'place'), [symbols]);
  const pins = useMemo(
    () => (camera === null || size === null ? [] : pinPoints(places, props.own?.point ?? null, camera, size)),
    [places, props.own, camera, size],
  );
  useEffect(() => {
    if (camera !== null) stage.current?.look(camera, pins);
  }, [camera, pins, phase]);

  const isDebrief = tracks !== undefined;
  useEffect(() => {
    const element = surface.current;
    if (element === null || phase !== 'ready') return;
    return listenToGestures(element, {
      camera: () => latest.current?.camera ?? { x: 0, y: 0, scale: 1 },
      size: () => latest.current?.size ?? { width: 1, height: 1 },
      move,
      rest: settle,
      wheels: () => !isDebrief || document.activeElement === element,
    });
  }, [phase, neighbourhood, isDebrief]);

  /** Comes to rest on a scale that the squares are drawn for, so that everything is sharp. */
  const settle = (): void => {
    const current = latest.current;
    if (current === null || current.camera.scale <= farthest(neighbourhood, current.size) * 1.02) return;
    move({ ...current.camera, scale: scaleOf(levelOf(current.camera.scale)) });
  };
  const zoom = (step: 1 | -1): void => {
    if (camera !== null) move({ ...camera, scale: stepScale(camera.scale, step) });
  };
  const goTo = (point: MapPoint): void => {
    if (camera !== null) move({ ...point, scale: Math.max(scaleOf(levelOf(camera.scale)), OWN_SCALE) });
  };

  if (phase === 'failed') {
    return (
      <div class="map-failed">
        <p role="status">{text.failed}</p>
        <MapList {...props} />
      </div>
    );
  }
  return (
    <div class={`map map-${light}`} data-phase={phase}>
      <div
        ref={surface}
        class="map-surface"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the map is moved with single keys, so it must be reachable.
        tabIndex={0}
        aria-label={`${text.title(neighbourhood.name)}. ${text.keys} ${text.sameInList}`}
      />
      {phase === 'loading' ? <p class="map-loading">{text.loading}</p> : null}
      {camera === null || size === null || phase !== 'ready' ? null : (
        <>
          <MapPins symbols={places} points={pins} choose={props.onChoosePlace} />
          <MapTools
            bar={scaleBar(camera.scale, Math.min(size.width / 3, 160))}
            zoom={zoom}
            toOwn={props.own === null ? null : () => goTo(props.own?.point ?? camera)}
            whole={() => move({ ...cameraFor([], neighbourhood, size, 0), scale: farthest(neighbourhood, size) })}
          />
        </>
      )}
    </div>
  );
}
