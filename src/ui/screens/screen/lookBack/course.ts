// The course of a round as columns of dots on lanes: pure, from the document alone.
import type { HallCourse, HallLane, HallMark, HallMarkKind } from '../../../../views/hallDebrief.ts';

export const LANES = ['protagonist', 'spot', 'alert', 'post', 'respond', 'police'] as const satisfies readonly HallLane[];

/** The lanes that there is something to say on: on a quiet street nobody came, and maybe no police. */
export function lanesOf({
  protagonist,
  marks,
  policeClock,
}: Pick<HallCourse, 'protagonist' | 'marks' | 'policeClock'>): readonly HallLane[] {
  if (protagonist !== null) return LANES;
  return LANES.filter(
    (lane) => lane !== 'protagonist' && (lane !== 'police' || policeClock.length > 0 || marks.some((mark) => mark.lane === lane)),
  );
}

/** Columns beside each other: a dot is no narrower on a beamer. */
const COLUMNS = 60;
/** Dots on top of each other. */
const HIGHEST = 5;
/** Labels under the axis. */
const MOST_TICKS = 7;
const MINUTE = 60_000;

/** How something is drawn: shapes differ without colour. */
export type Shape = 'triangle' | 'gate' | 'dot' | 'ring' | 'cross' | 'box' | 'block' | 'diamond' | 'star';

export const SHAPES: Readonly<Record<HallMarkKind, Shape>> = {
  appeared: 'gate',
  sign: 'triangle',
  left: 'gate',
  noticed: 'dot',
  call: 'dot',
  otherCall: 'ring',
  told: 'dot',
  line: 'ring',
  deed: 'dot',
  risky: 'cross',
  sent: 'box',
  arrived: 'block',
  broadcast: 'diamond',
  closed: 'star',
};

/** Which shape lies nearest to the ground line of its lane. */
const GROUND_UP: readonly Shape[] = ['dot', 'triangle', 'block', 'star', 'diamond', 'box', 'cross', 'ring', 'gate'];

/** What stands above one moment of a lane; `share` of the width, shapes from the ground up. */
export interface Column {
  readonly share: number;
  readonly shapes: readonly Shape[];
}

/** How much one dot stands for, at most: all lanes alike, so that heights compare. */
export function perDot({ marks, endedAt }: Pick<HallCourse, 'marks' | 'endedAt'>): number {
  const sums = new Map<string, number>();
  for (const mark of marks) {
    const key = `${mark.lane} ${columnOf(mark, endedAt)}`;
    sums.set(key, (sums.get(key) ?? 0) + mark.count);
  }
  return Math.max(1, Math.ceil(Math.max(0, ...sums.values()) / HIGHEST));
}

function columnOf({ at }: Pick<HallMark, 'at'>, endedAt: number): number {
  return Math.min(COLUMNS - 1, Math.floor((COLUMNS * at) / Math.max(1, endedAt)));
}

/** The columns of a lane, in time. */
export function columnsOf(lane: HallLane, { marks, endedAt }: Pick<HallCourse, 'marks' | 'endedAt'>, most: number): readonly Column[] {
  const columns = new Map<number, Map<Shape, number>>();
  for (const mark of marks) {
    if (mark.lane !== lane) continue;
    const column = columnOf(mark, endedAt);
    const shapes = columns.get(column) ?? new Map<Shape, number>();
    const shape = SHAPES[mark.kind];
    shapes.set(shape, (shapes.get(shape) ?? 0) + mark.count);
    columns.set(column, shapes);
  }
  return [...columns]
    .sort(([a], [b]) => a - b)
    .map(([column, shapes]) => ({
      share: (column + 0.5) / COLUMNS,
      // Police and protagonist do one thing at a time: more of the same within a column is the same mark.
      shapes: GROUND_UP.flatMap((shape): Shape[] => {
        const count = shapes.get(shape) ?? 0;
        const dots = lane === 'police' || lane === 'protagonist' ? Math.min(1, count) : Math.ceil(count / most);
        return Array.from({ length: dots }, () => shape);
      }).slice(0, HIGHEST),
    }));
}

/** Whole minutes of exercise time for the axis, not too many. */
export function ticksOf(endedAt: number): readonly number[] {
  const step = [1, 2, 5, 10, 15, 30].find((each) => endedAt / (each * MINUTE) <= MOST_TICKS) ?? 60;
  return Array.from({ length: Math.floor(endedAt / (step * MINUTE)) + 1 }, (_, index) => index * step * MINUTE);
}

/** Whole minutes between two moments; null when one of them never was. */
export function minutesBetween(from: number | null, to: number | null): number | null {
  return from === null || to === null ? null : Math.max(0, Math.floor((to - from) / MINUTE));
}
