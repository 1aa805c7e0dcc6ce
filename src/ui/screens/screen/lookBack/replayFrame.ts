// Which part of the map a replay needs. Pure, from the document alone.
import type { HallCourse } from '../../../../views/hallDebrief.ts';
import type { MapPoint } from '../../../map/mapProps.ts';
import type { Frame } from '../hallLabels.ts';

/** Room around what happens, and the least height of the picture, dm: a hall must know where it is. */
const ROOM = 250;
const LEAST = 2_200;
/** Room for signs and dots at the edge, as a part of the height. */
const EDGE = 0.16;

/** All places where somebody stood or went, and these, in a frame so many times as wide as it is high; the whole map where there are none. */
export function replayFrame(
  { tracks, places }: Pick<HallCourse, 'tracks' | 'places'>,
  guesses: readonly MapPoint[],
  wide: number,
  map: { readonly width: number; readonly height: number },
): Frame {
  const points = [...tracks.flatMap((track) => track.points.map(({ point }) => point)), ...places.map(({ point }) => point), ...guesses];
  const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b));
  const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b));
  const xs = points.length === 0 ? [0, map.width] : points.map(({ x }) => x);
  const ys = points.length === 0 ? [0, map.height] : points.map(({ y }) => y);
  const [left, right, top, bottom] = [least(xs) - ROOM, most(xs) + ROOM, least(ys) - ROOM, most(ys) + ROOM];
  const height = Math.max(LEAST, (bottom - top) * (1 + EDGE), ((right - left) / wide) * (1 + EDGE));
  const width = height * wide;
  return {
    x: within((left + right - width) / 2, width, map.width, ROOM + (EDGE * height) / 2),
    y: within((top + bottom - height) / 2, height, map.height, ROOM + (EDGE * height) / 2),
    width,
    height,
  };
}

/** Not more than this beyond the edge of the map, where it is large enough: whoever leaves leaves there. */
function within(from: number, size: number, whole: number, beyond: number): number {
  return size >= whole ? (whole - size) / 2 : Math.min(Math.max(from, -beyond), whole + beyond - size);
}
