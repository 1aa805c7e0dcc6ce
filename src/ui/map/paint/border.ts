import type { Neighbourhood } from '../../../scenario/neighbourhood.ts';
import { boxAround } from '../camera.ts';
import type { MapPoint } from '../mapProps.ts';
import { pathOf, type Pen, type Shape } from './pen.ts';

/** The border between municipalities: only what two of them share, not the edge of the map. */
export function borderShapes({ municipalities, width, height }: Neighbourhood): readonly Shape[] {
  if (municipalities.length < 2) return [];
  const isEdge = (a: MapPoint, b: MapPoint) => (a.x === b.x && (a.x <= 0 || a.x >= width)) || (a.y === b.y && (a.y <= 0 || a.y >= height));
  const sides = municipalities.flatMap(({ area }) =>
    area.map((a, i) => [a, area[(i + 1) % area.length] ?? a] as const).filter(([a, b]) => !isEdge(a, b)),
  );
  const once = new Map(
    sides.map((side) => [
      side
        .map(({ x, y }) => `${x},${y}`)
        .sort()
        .join(' '),
      side,
    ]),
  );
  return [...once.values()].map((side) => borderShape(side));
}

function borderShape(side: readonly MapPoint[]): Shape {
  const path = pathOf(side, false);
  return {
    box: boxAround(side, 200),
    paint({ context, palette, scale }: Pen) {
      context.strokeStyle = palette.border;
      context.lineCap = 'butt';
      context.globalAlpha = 0.22;
      context.lineWidth = 7 / scale;
      context.stroke(path);
      context.globalAlpha = 0.95;
      context.lineWidth = 1.6 / scale;
      context.setLineDash([9 / scale, 4 / scale, 2 / scale, 4 / scale]);
      context.stroke(path);
      context.setLineDash([]);
      context.globalAlpha = 1;
    },
  };
}
