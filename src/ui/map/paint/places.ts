import type { Place } from '../../../scenario/neighbourhood.ts';
import { boxAround } from '../camera.ts';
import type { MapPoint } from '../mapProps.ts';
import { inQuad, middleOf, pathOf, type Pen, scatterOver, type Shape } from './pen.ts';

/** Grounds that are part of the floor of the map; every other outline is a building. */
const GROUNDS = ['playground', 'parking', 'square', 'pond', 'sports', 'allotment', 'park', 'wood', 'busStop', 'bridge'] as const;

function isGround(kind: Place['kind']): boolean {
  return GROUNDS.some((ground) => ground === kind);
}

/** Playgrounds, car parks, squares. */
export function groundShapes(places: readonly Place[]): readonly Shape[] {
  return places.flatMap(({ kind, outline }) => {
    if (outline === null || !isGround(kind)) return [];
    const path = pathOf(outline, true);
    const detail = kind === 'playground' ? toys(outline) : kind === 'parking' ? bays(outline) : () => {};
    return [
      {
        box: boxAround(outline, 30),
        paint(pen: Pen) {
          const { context, palette } = pen;
          const fill = {
            playground: palette.plaza,
            parking: palette.yard,
            square: palette.plaza,
            pond: palette.water,
            busStop: palette.yard,
            bridge: palette.alley,
          };
          context.fillStyle = kind in fill ? fill[kind as keyof typeof fill] : palette.green;
          context.globalAlpha = kind === 'sports' || kind === 'park' || kind === 'wood' || kind === 'allotment' ? 0 : 1;
          context.fill(path);
          context.globalAlpha = 1;
          detail(pen);
        },
      },
    ];
  });
}

function toys(outline: readonly MapPoint[]): (pen: Pen) => void {
  const spots = scatterOver(outline, boxAround(outline), 110, 30).slice(0, 8);
  return ({ context, palette, scale }) => {
    if (scale < 0.14) return;
    for (const [i, { x, y }] of spots.entries()) {
      context.fillStyle = [palette.cycle, palette.shore, palette.through, palette.canopy[2]][i % 4] ?? palette.cycle;
      context.beginPath();
      if (i % 2 === 0) context.arc(x, y, 14, 0, Math.PI * 2);
      else context.rect(x - 20, y - 7, 40, 14);
      context.fill();
    }
  };
}

function bays(outline: readonly MapPoint[]): (pen: Pen) => void {
  return ({ context, palette, scale }) => {
    if (scale < 0.16 || outline.length !== 4) return;
    const [a, b] = [inQuad(outline, 0, 0), inQuad(outline, 1, 0)];
    const count = Math.max(Math.floor(Math.hypot(b.x - a.x, b.y - a.y) / 25), 2);
    context.strokeStyle = palette.chalk;
    context.lineWidth = Math.max(2, 0.9 / scale);
    context.beginPath();
    for (let i = 0; i <= count; i += 1) {
      for (const [from, to] of [
        [0.02, 0.3],
        [0.7, 0.98],
      ] as const) {
        const [start, end] = [inQuad(outline, i / count, from), inQuad(outline, i / count, to)];
        context.moveTo(start.x, start.y);
        context.lineTo(end.x, end.y);
      }
    }
    context.stroke();
  };
}

/** School, shop, church, village hall: larger than a house and in a colour of their own. */
export function buildingShapes(places: readonly Place[]): readonly Shape[] {
  return places.flatMap((place) => {
    if (place.outline === null || isGround(place.kind)) return [];
    const outline = place.outline;
    const path = pathOf(outline, true);
    const shadow = pathOf(
      outline.map(({ x, y }) => ({ x: x + 18, y: y + 22 })),
      true,
    );
    const middle = middleOf(outline);
    const inner = pathOf(
      outline.map(({ x, y }) => ({ x: x + (middle.x - x) * 0.12, y: y + (middle.y - y) * 0.12 })),
      true,
    );
    return [
      {
        box: boxAround(outline, 60),
        paint(pen: Pen) {
          const { context, palette, scale } = pen;
          context.fillStyle = palette.shadow;
          context.fill(shadow);
          const [light, dark] = palette.public;
          context.fillStyle = dark;
          context.fill(path);
          context.fillStyle = light;
          context.fill(place.kind === 'church' ? path : inner);
          if (place.kind === 'church') paintNave(pen, outline);
          context.strokeStyle = palette.wall;
          context.lineWidth = 1.1 / scale;
          context.lineJoin = 'round';
          context.stroke(path);
        },
      },
    ];
  });
}

/** The ridge of the nave along the longer side, and the tower with its cross at one end. */
function paintNave({ context, palette, scale }: Pen, outline: readonly MapPoint[]): void {
  if (outline.length !== 4) return;
  const corner = (u: number, v: number) => inQuad(outline, u, v);
  const [left, right, top, bottom] = [corner(0, 0.5), corner(1, 0.5), corner(0.5, 0), corner(0.5, 1)];
  const isWide = Math.hypot(right.x - left.x, right.y - left.y) > Math.hypot(bottom.x - top.x, bottom.y - top.y);
  const ends = isWide ? ([left, right] as const) : ([top, bottom] as const);
  const dark = isWide ? [left, right, corner(1, 1), corner(0, 1)] : [top, bottom, corner(1, 1), corner(1, 0)];
  context.fillStyle = palette.public[1];
  context.fill(pathOf(dark, true));
  context.strokeStyle = palette.wall;
  context.lineWidth = 0.9 / scale;
  context.stroke(pathOf(ends, false));
  const tower = isWide
    ? [corner(-0.02, 0.22), corner(0.2, 0.22), corner(0.2, 0.78), corner(-0.02, 0.78)]
    : [corner(0.22, -0.02), corner(0.78, -0.02), corner(0.78, 0.2), corner(0.22, 0.2)];
  const middle = middleOf(tower);
  const path = pathOf(tower, true);
  context.fillStyle = palette.flat[0];
  context.fill(path);
  for (const point of tower) path.addPath(pathOf([point, middle], false));
  context.lineWidth = 1 / scale;
  context.stroke(path);
}
