import type { MapPoint } from '../mapProps.ts';
import { type Pen, scatter, type Shape } from './pen.ts';

/** A crown seen from above: its shadow, its leaves, and the side that catches the light. */
export function paintTree({ context, palette, scale }: Pen, { x, y }: MapPoint, radius: number, seed: number): void {
  const r = Math.max(radius, 1.3 / scale);
  context.fillStyle = palette.treeShade;
  circle(context, x + r * 0.3, y + r * 0.38, r);
  context.fillStyle = palette.canopy[Math.floor(scatter(seed, 11) * 2) * 2] ?? palette.canopy[0];
  if (r * scale < 5) circle(context, x, y, r);
  else crown(context, x, y, r, seed);
  if (r * scale < 2.5) return;
  context.fillStyle = palette.canopy[1];
  circle(context, x - r * 0.22, y - r * 0.26, r * 0.52);
}

function circle(context: CanvasRenderingContext2D, x: number, y: number, r: number): void {
  context.beginPath();
  context.arc(x, y, r, 0, Math.PI * 2);
  context.fill();
}

/** Seven lobes around the trunk. */
function crown(context: CanvasRenderingContext2D, x: number, y: number, r: number, seed: number): void {
  context.beginPath();
  const start = scatter(seed, 3) * Math.PI;
  for (let lobe = 0; lobe < 7; lobe += 1) {
    const angle = start + (lobe / 7) * Math.PI * 2;
    const [cx, cy] = [x + Math.cos(angle) * r * 0.55, y + Math.sin(angle) * r * 0.55];
    context.moveTo(cx + r * 0.46, cy);
    context.arc(cx, cy, r * 0.46, 0, Math.PI * 2);
  }
  context.moveTo(x + r * 0.6, y);
  context.arc(x, y, r * 0.6, 0, Math.PI * 2);
  context.fill();
}

/** Trees that stand alone: along a street, on a green. */
export function treeShapes(trees: readonly MapPoint[]): readonly Shape[] {
  return trees.map((tree, i) => ({
    box: { left: tree.x - 80, top: tree.y - 80, right: tree.x + 80, bottom: tree.y + 80 },
    paint: (pen) => paintTree(pen, tree, 26 + scatter(i, 1) * 14, i),
  }));
}
