import type { Neighbourhood } from '../../../scenario/neighbourhood.ts';
import type { MapPoint } from '../mapProps.ts';

/** A stretch of one street without a gap, along which its name can be written. */
export interface Chain {
  readonly street: number;
  readonly line: readonly MapPoint[];
}

/** Joins the segments of each street end to end, going straight on where it forks. */
export function chainsOf({ segments }: Pick<Neighbourhood, 'segments'>): readonly Chain[] {
  const left = new Set(segments.keys());
  const chains: Chain[] = [];
  for (const [first, segment] of segments.entries()) {
    if (!left.delete(first)) continue;
    let line: readonly MapPoint[] = segment.line;
    let [start, end] = [segment.from, segment.to];
    for (;;) {
      const next = straightest(segments, left, segment.street, end, line);
      if (next === null) break;
      left.delete(next.index);
      line = [...line, ...next.line.slice(1)];
      end = next.far;
    }
    for (;;) {
      const next = straightest(segments, left, segment.street, start, [...line].reverse());
      if (next === null) break;
      left.delete(next.index);
      line = [...[...next.line].reverse(), ...line.slice(1)];
      start = next.far;
    }
    chains.push({ street: segment.street, line });
  }
  return chains;
}

/** The next segment of the street from this junction that bends least; none when all turn sharply. */
function straightest(
  segments: Neighbourhood['segments'],
  left: ReadonlySet<number>,
  street: number,
  junction: number,
  soFar: readonly MapPoint[],
) {
  const [before, here] = [soFar[soFar.length - 2], soFar[soFar.length - 1]];
  let best: { readonly index: number; readonly line: readonly MapPoint[]; readonly far: number } | null = null;
  let most = 0.2;
  for (const index of left) {
    const segment = segments[index];
    if (segment === undefined || segment.street !== street || (segment.from !== junction && segment.to !== junction)) continue;
    const line = segment.from === junction ? segment.line : [...segment.line].reverse();
    const onward = line[1];
    if (before === undefined || here === undefined || onward === undefined) continue;
    const cosine = cosineOf({ x: here.x - before.x, y: here.y - before.y }, { x: onward.x - here.x, y: onward.y - here.y });
    if (cosine <= most) continue;
    most = cosine;
    best = { index, line, far: segment.from === junction ? segment.to : segment.from };
  }
  return best;
}

function cosineOf(a: MapPoint, b: MapPoint): number {
  return (a.x * b.x + a.y * b.y) / Math.max(Math.hypot(a.x, a.y) * Math.hypot(b.x, b.y), 1);
}
