// Where the signs of the lanes stand in a picture of a certain width: arithmetic alone, worked out once for a width. What falls on the
// same place stands above each other; every mark of a lane stands in exactly one place, so that picture and table hold the same.
import type { SimTime } from '../../../../scenario/time.ts';
import type { ReplayLane, ReplayMark } from './replayLanes.ts';
import { GROUND_UP, isTick, OUTLINE, type ReplayShape, SHAPE_OF } from './shapes.ts';

/** A sign and its air, CSS pixels. */
export const SIGN = 12;
/** Signs above each other at most. */
export const HIGHEST = 4;

/** What stands together above one place; `signs`: how many of this shape are drawn. */
export interface Group {
  readonly shape: ReplayShape;
  readonly signs: number;
  readonly marks: readonly ReplayMark[];
}

/** A place on a lane, CSS pixels from its start. */
export interface Place {
  readonly x: number;
  readonly at: SimTime;
  readonly groups: readonly Group[];
}

/** How wide the lanes are drawn, for how long an evening. */
export interface Sheet {
  readonly width: number;
  readonly end: SimTime;
}

const xOf = (at: SimTime, { width, end }: Sheet): number => (width * Math.min(at, end)) / Math.max(end, 1);

/** The marks of a lane by place: whoever comes within a sign's width of the first one joins it. Ticks stand where they are. */
function gathered(lane: ReplayLane, sheet: Sheet): readonly (readonly ReplayMark[])[] {
  const together: ReplayMark[][] = [];
  let open: ReplayMark[] | undefined;
  for (const mark of lane.marks) {
    const first = open?.[0];
    if (isTick(SHAPE_OF[mark.kind])) together.push([mark]);
    else if (open !== undefined && first !== undefined && xOf(mark.at, sheet) - xOf(first.at, sheet) < SIGN) open.push(mark);
    else {
      open = [mark];
      together.push(open);
    }
  }
  return together;
}

/** Police and protagonist do one thing at a time: more of the same in one place is the same sign. */
const isOneAtATime = ({ id }: ReplayLane): boolean => id === 'police' || id === 'protagonist';

/** How much one sign stands for, at most: in all lanes alike, so that heights compare. */
export function perSign(lanes: readonly ReplayLane[], sheet: Sheet): number {
  const sums = lanes
    .filter((lane) => !isOneAtATime(lane))
    .flatMap((lane) => gathered(lane, sheet).map((marks) => marks.reduce((sum, { count }) => sum + count, 0)));
  return Math.max(1, Math.ceil(Math.max(0, ...sums) / HIGHEST));
}

/** The places of a lane. */
export function placesOf(lane: ReplayLane, sheet: Sheet, most: number): readonly Place[] {
  return gathered(lane, sheet).map((marks) => {
    const first = marks[0];
    let room = HIGHEST;
    const groups = GROUND_UP.flatMap((shape): Group[] => {
      const own = marks.filter(({ kind }) => SHAPE_OF[kind] === shape);
      if (own.length === 0) return [];
      const count = own.reduce((sum, mark) => sum + mark.count, 0);
      // What does not fit any more lies behind the uppermost.
      const signs = Math.min(room, isOneAtATime(lane) || isTick(shape) ? 1 : Math.ceil(count / most));
      room -= signs;
      return [{ shape, signs, marks: own }];
    });
    return { x: xOf(first?.at ?? 0, sheet), at: first?.at ?? 0, groups };
  });
}

/** How many signs stand above each other at most; ticks need no room of their own. */
export function heightOf(places: readonly Place[]): number {
  return Math.max(0, ...places.map(({ groups }) => groups.reduce((sum, { shape, signs }) => sum + (isTick(shape) ? 0 : signs), 0)));
}

/** All signs of a shape in one path; `ground`: where the lowest sign has its middle, CSS pixels from the top. */
export function pathsOf(
  places: readonly Place[],
  ground: number,
  tickGround: number,
): readonly { readonly shape: ReplayShape; readonly d: string }[] {
  const paths = new Map<ReplayShape, string[]>();
  for (const { x, groups } of places) {
    let level = 0;
    for (const { shape, signs } of groups) {
      const path = paths.get(shape) ?? [];
      for (let i = 0; i < signs; i++) {
        const y = isTick(shape) ? tickGround : ground - SIGN * level;
        path.push(`M${x.toFixed(1)} ${y}${OUTLINE[shape]}`);
        if (!isTick(shape)) level += 1;
      }
      paths.set(shape, path);
    }
  }
  return [...paths].map(([shape, signs]) => ({ shape, d: signs.join('') }));
}
