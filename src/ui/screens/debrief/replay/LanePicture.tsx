import type { Course } from './course.ts';
import { heightOf, pathsOf, type Place, SIGN } from './laneDrawing.ts';
import { laneSummary } from './laneSummary.ts';
import type { ReplayLane } from './replayLanes.ts';
import { isTick, SHAPE_OF } from './shapes.ts';

/** CSS pixels: the least height of a lane, the air above and below its signs, the strip for ticks, and a band with its air. */
const LEAST = 28;
const AIR = 4;
const TICKS = 10;
const ROW = 11;
const BAND = 8;

interface Props {
  readonly lane: ReplayLane;
  readonly places: readonly Place[];
  readonly width: number;
  readonly course: Course;
}

/** One lane: the bands of the good moments above the signs, a path for each shape. Drawn once, whatever moves above it. */
export function LanePicture({ lane, places, width, course }: Props) {
  const strip = lane.marks.some(({ kind }) => isTick(SHAPE_OF[kind])) ? TICKS : 0;
  const bands = ROW * lane.corridors.length;
  const height = Math.max(LEAST, bands + SIGN * Math.max(heightOf(places), 1) + 2 * AIR + strip);
  const ground = height - AIR - strip - SIGN / 2;
  const x = (at: number): number => (width * Math.min(Math.max(at, 0), course.end)) / Math.max(course.end, 1);
  return (
    <svg class="replay-picture" width={width} height={height} role="img" aria-label={laneSummary(lane, course)}>
      {lane.corridors.map(({ earliest, best, latest, aim }, i) => (
        <g key={`${aim} ${earliest}`}>
          {x(latest) > x(best) ? (
            <rect class="replay-late" x={x(best)} y={AIR + i * ROW} width={Math.max(x(latest) - x(best), 1)} height={BAND} />
          ) : null}
          <rect class="replay-best" x={x(earliest)} y={AIR + i * ROW} width={Math.max(x(best) - x(earliest), 5)} height={BAND} />
        </g>
      ))}
      {pathsOf(places, ground, height - AIR - 2).map(({ shape, d }) => (
        <path key={shape} class={`replay-shape replay-shape-${shape}`} d={d} />
      ))}
    </svg>
  );
}
