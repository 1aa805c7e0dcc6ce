// In which street a point of the map lies, as one would say it. Pure.
import type { Neighbourhood } from '../../../scenario/neighbourhood.ts';
import type { MapPoint } from '../../../sim/event.ts';

/** The name of the street that is nearest to this point; null where there is none. */
export function nearestStreet({ segments, streets }: Pick<Neighbourhood, 'segments' | 'streets'>, point: MapPoint): string | null {
  let best: { readonly street: number; readonly distance: number } | null = null;
  for (const { line, street } of segments) {
    for (const [index, end] of line.entries()) {
      const start = line[index - 1];
      if (start === undefined) continue;
      const distance = squaredDistance(point, start, end);
      if (best === null || distance < best.distance) best = { street, distance };
    }
  }
  return best === null ? null : (streets[best.street]?.name ?? null);
}

/** From a point to a stretch of line, squared. */
function squaredDistance(point: MapPoint, start: MapPoint, end: MapPoint): number {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((point.x - start.x) * dx + (point.y - start.y) * dy) / length));
  const [x, y] = [point.x - start.x - along * dx, point.y - start.y - along * dy];
  return x * x + y * y;
}
