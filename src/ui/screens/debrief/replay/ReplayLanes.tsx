import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { SimTime } from '../../../../scenario/time.ts';
import type { HallLane } from '../../../../views/hallDebrief.ts';
import { playbackText } from '../../../text/playback.ts';
import { ticksOf } from '../lanes.ts';
import type { Course } from './course.ts';
import { LanePicture } from './LanePicture.tsx';
import { type Place, perSign, placesOf } from './laneDrawing.ts';
import { listenToLanes } from './laneTouch.ts';
import type { Playback } from './playback.ts';
import { ShapeSign } from './ShapeSign.tsx';
import { GROUND_UP, SHAPE_OF, type ReplayShape } from './shapes.ts';
import { TimeSlider } from './TimeSlider.tsx';
import { PlaybackClock } from './Transport.tsx';

interface Props {
  readonly course: Course;
  readonly playback: Playback;
  readonly say: (at: SimTime) => string;
}

/**
 * The lanes on one time axis with the slider above them and a head through all of them. They are drawn once for a width; only the head
 * moves. Dragging and tapping is for the hand; the slider does the same by keyboard, and the table says the same in words.
 */
export function ReplayLanes({ course, playback, say }: Props) {
  const surface = useRef<HTMLDivElement>(null);
  const width = useWidth(surface);
  const picture = useMemo(() => (width === 0 ? null : drawn(course, width)), [course, width]);
  const latest = useRef(picture);
  latest.current = picture;
  useLayoutEffect(() => {
    const element = surface.current;
    if (element === null) return;
    return listenToLanes(element, {
      timeAt: (share) => share * course.end,
      near: (lane, x) => nearest(latest.current?.places.get(lane) ?? [], x),
      setNow: playback.setNow,
    });
  }, [course, playback]);
  return (
    <div class="replay-lanes">
      <Hatch />
      <div class="replay-slider">
        <PlaybackClock playback={playback} />
        <TimeSlider playback={playback} say={say} />
      </div>
      <div class="replay-sheet" ref={surface}>
        {course.lanes.map((lane) => (
          <div key={lane.id} class="replay-lane" data-lane={lane.id}>
            <p class="replay-lane-name" aria-hidden="true">
              {course.laneName(lane.id)}
            </p>
            <div class="replay-lane-plot">
              {picture === null ? null : (
                <LanePicture lane={lane} places={picture.places.get(lane.id) ?? []} width={width} course={course} />
              )}
            </div>
          </div>
        ))}
        <PlayHead playback={playback} />
      </div>
      <div class="replay-axis" aria-hidden="true">
        {ticksOf(course.end).map(({ at, share }) => (
          <span key={at} style={{ insetInlineStart: `${(share * 100).toFixed(2)}%` }}>
            {course.clock(at)}
          </span>
        ))}
      </div>
      {picture === null ? null : <Legend shapes={picture.shapes} most={picture.most} hasCorridors={picture.hasCorridors} />}
    </div>
  );
}

/** "Still in time": told apart without colour. */
function Hatch() {
  return (
    <svg class="replay-patterns" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="replay-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="2" height="5" class="replay-hatch" />
        </pattern>
      </defs>
    </svg>
  );
}

/** The one thing in the lanes that moves: a line, and a veil over what is still to come. */
function PlayHead({ playback }: { readonly playback: Playback }) {
  const share = playback.end === 0 ? 1 : playback.now.value / playback.end;
  return (
    <div class="replay-head-frame" aria-hidden="true">
      <div class="replay-head" style={{ transform: `translateX(${(share * 100).toFixed(3)}%)` }} />
    </div>
  );
}

function drawn({ lanes, end }: Course, width: number) {
  const sheet = { width, end };
  const most = perSign(lanes, sheet);
  const places = new Map<HallLane, readonly Place[]>(lanes.map((lane) => [lane.id, placesOf(lane, sheet, most)]));
  return {
    places,
    most,
    shapes: new Set(lanes.flatMap(({ marks }) => marks.map(({ kind }) => SHAPE_OF[kind]))),
    hasCorridors: lanes.some(({ corridors }) => corridors.length > 0),
  };
}

/** A finger is as good as on a sign within this, CSS pixels. */
const NEAR = 16;

function nearest(places: readonly Place[], x: number): SimTime | null {
  let best: Place | null = null;
  for (const place of places) if (Math.abs(place.x - x) <= (best === null ? NEAR : Math.abs(best.x - x))) best = place;
  return best?.at ?? null;
}

/** How wide the plots of the lanes are, CSS pixels; 0 until they are laid out. */
function useWidth(surface: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const plot = surface.current?.querySelector('.replay-lane-plot');
    if (!(plot instanceof HTMLElement)) return;
    const observer = new ResizeObserver(() => setWidth(plot.clientWidth));
    observer.observe(plot);
    return () => observer.disconnect();
  }, []);
  return width;
}

interface LegendProps {
  readonly shapes: ReadonlySet<ReplayShape>;
  readonly most: number;
  readonly hasCorridors: boolean;
}

/** What bands and signs mean; only of those that are there. */
function Legend({ shapes, most, hasCorridors }: LegendProps) {
  const t = playbackText();
  return (
    <ul class="replay-legend" aria-hidden="true">
      {hasCorridors ? (
        <>
          <li>
            <svg width="30" height="14" aria-hidden="true">
              <rect class="replay-best" x="1" y="1" width="28" height="12" />
            </svg>
            {t.legend.best}
          </li>
          <li>
            <svg width="30" height="14" aria-hidden="true">
              <rect class="replay-late" x="1" y="1" width="28" height="12" />
            </svg>
            {t.legend.late}
          </li>
        </>
      ) : null}
      {GROUND_UP.filter((shape) => shapes.has(shape)).map((shape) => (
        <li key={shape}>
          <ShapeSign shape={shape} />
          {t.legend[shape]}
        </li>
      ))}
      {most === 1 ? null : <li>{t.perSign(most)}</li>}
    </ul>
  );
}
