import type { MapPoint, MapTrack } from './mapProps.ts';

/** Where somebody was at a time, between two known points as far as the time between them; null before the first. */
export function trackAt({ points, kind }: MapTrack, now: number): { readonly point: MapPoint; readonly hidden: boolean } | null {
  let before: MapTrack['points'][number] | undefined;
  for (const next of points) {
    if (next.at > now) {
      if (before === undefined) return null;
      // Of a patrol only its stops are known; it is never drawn across the fields.
      if (kind === 'patrol') return { point: before.point, hidden: before.hidden };
      const share = (now - before.at) / Math.max(next.at - before.at, 1);
      const point = {
        x: before.point.x + (next.point.x - before.point.x) * share,
        y: before.point.y + (next.point.y - before.point.y) * share,
      };
      return { point, hidden: before.hidden && next.hidden };
    }
    before = next;
  }
  return before === undefined ? null : { point: before.point, hidden: before.hidden };
}

/** The points walked up to a time, the last one where they are then. */
export function walkedUntil(track: MapTrack, now: number): readonly MapPoint[] {
  const walked = track.points.filter(({ at }) => at <= now).map(({ point }) => point);
  const here = trackAt(track, now);
  return here === null ? [] : [...walked, here.point];
}
