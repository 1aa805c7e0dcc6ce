import type { MapPoint } from './mapProps.ts';

/** Moves things apart that would lie on each other: the first keeps its place, each next one takes the nearest free one. */
export function spreadApart(points: readonly MapPoint[], distance: number, taken: readonly MapPoint[] = []): readonly MapPoint[] {
  const placed: MapPoint[] = [...taken];
  return points.map((point) => {
    const free = nearestFree(point, distance, placed);
    placed.push(free);
    return free;
  });
}

function nearestFree(point: MapPoint, distance: number, placed: readonly MapPoint[]): MapPoint {
  const isFree = (spot: MapPoint) => placed.every((other) => Math.hypot(other.x - spot.x, other.y - spot.y) >= distance - 0.5);
  if (isFree(point)) return point;
  for (let ring = 2; ring <= 12; ring += 1) {
    for (let step = 0; step < 6 * ring; step += 1) {
      const angle = (step / (6 * ring)) * Math.PI * 2 - Math.PI / 2;
      const radius = (distance * ring) / 2;
      const spot = { x: point.x + Math.cos(angle) * radius, y: point.y + Math.sin(angle) * radius };
      if (isFree(spot)) return spot;
    }
  }
  return point;
}

/** Brings a point that lies off the screen back to its edge. */
export function keepInside(point: MapPoint, size: { readonly width: number; readonly height: number }, margin: number): MapPoint {
  return {
    x: Math.min(Math.max(point.x, margin), Math.max(size.width - margin, margin)),
    y: Math.min(Math.max(point.y, margin), Math.max(size.height - margin, margin)),
  };
}
