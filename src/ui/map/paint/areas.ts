import type { Area } from '../../../scenario/neighbourhood.ts';
import { boxAround } from '../camera.ts';
import type { MapPoint } from '../mapProps.ts';
import type { Palette } from '../palette.ts';
import { inQuad, pathOf, type Pen, scatter, scatterOver, type Shape } from './pen.ts';
import { paintTree } from './trees.ts';

/** Which paint lies under which: water lies in fields and greens, never under them. */
const ORDER: readonly Area['kind'][] = ['field', 'yard', 'green', 'wood', 'sport', 'allotment', 'plaza', 'water'];

/** Fields, greens, woods, water and squares, lowest first. */
export function areaShapes(areas: readonly Area[]): readonly Shape[] {
  return ORDER.flatMap((kind) => areas.filter((area) => area.kind === kind).map(areaShape));
}

function areaShape(area: Area): Shape {
  const { kind, outline } = area;
  const path = pathOf(outline, true);
  const box = boxAround(outline, 40);
  const paintDetail = detailOf(area);
  return {
    box,
    paint(pen) {
      const { context, palette } = pen;
      context.fillStyle = fillOf(kind, palette);
      context.fill(path);
      paintDetail(pen, path);
    },
  };
}

function fillOf(kind: Area['kind'], palette: Palette): string {
  return palette[kind];
}

function detailOf({ kind, outline }: Area): (pen: Pen, path: Path2D) => void {
  const box = boxAround(outline);
  switch (kind) {
    case 'field':
      return furrows(outline);
    case 'wood':
      return canopies(scatterOver(outline, box, 62, 14));
    case 'green':
      return tufts(scatterOver(outline, box, 75, 0));
    case 'water':
      return shores(scatterOver(outline, box, 130, 22));
    case 'sport':
      return pitch(outline);
    case 'allotment':
      return beds(outline);
    case 'plaza':
      return paving(outline);
    case 'yard':
      return () => {};
  }
}

/** Furrows run along the longest side, as a plough does. */
function furrows(outline: readonly MapPoint[]): (pen: Pen, path: Path2D) => void {
  const box = boxAround(outline);
  const angle = longestSide(outline);
  const reach = Math.max(box.right - box.left, box.bottom - box.top);
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  return ({ context, palette, scale }, path) => {
    const spacing = scale < 0.1 ? 96 : 48;
    context.save();
    context.clip(path);
    context.translate(x, y);
    context.rotate(angle);
    context.strokeStyle = palette.furrow;
    context.lineWidth = Math.max(6, 0.8 / scale);
    context.beginPath();
    for (let across = -reach; across <= reach; across += spacing) {
      context.moveTo(-reach, across);
      context.lineTo(reach, across);
    }
    context.stroke();
    context.restore();
  };
}

function longestSide(outline: readonly MapPoint[]): number {
  let longest = 0;
  let angle = 0;
  let before = outline[outline.length - 1];
  for (const point of outline) {
    if (before !== undefined) {
      const length = (point.x - before.x) ** 2 + (point.y - before.y) ** 2;
      if (length > longest) [longest, angle] = [length, Math.atan2(point.y - before.y, point.x - before.x)];
    }
    before = point;
  }
  return angle;
}

function canopies(trees: readonly MapPoint[]): (pen: Pen) => void {
  return (pen) => {
    for (const [i, tree] of trees.entries()) paintTree(pen, tree, 34 + scatter(i, 5) * 16, i);
  };
}

function tufts(points: readonly MapPoint[]): (pen: Pen) => void {
  return ({ context, palette, scale }) => {
    if (scale < 0.16) return;
    context.strokeStyle = palette.hedge;
    context.lineWidth = 1 / scale;
    context.beginPath();
    for (const { x, y } of points) {
      context.moveTo(x - 6, y - 5);
      context.lineTo(x - 3, y);
      context.moveTo(x + 1, y - 8);
      context.lineTo(x, y);
      context.moveTo(x + 8, y - 5);
      context.lineTo(x + 4, y);
    }
    context.stroke();
  };
}

function shores(points: readonly MapPoint[]): (pen: Pen, path: Path2D) => void {
  return ({ context, palette, scale }, path) => {
    context.save();
    context.clip(path);
    context.strokeStyle = palette.shore;
    context.lineWidth = Math.max(9, 2.4 / scale);
    context.stroke(path);
    context.restore();
    if (scale < 0.12) return;
    context.strokeStyle = palette.ripple;
    context.lineWidth = Math.max(4, 1.2 / scale);
    context.lineCap = 'round';
    context.beginPath();
    for (const { x, y } of points) {
      context.moveTo(x - 20, y);
      context.quadraticCurveTo(x - 10, y - 7, x, y);
      context.quadraticCurveTo(x + 10, y + 7, x + 20, y);
    }
    context.stroke();
  };
}

function pitch(outline: readonly MapPoint[]): (pen: Pen) => void {
  const corner = (u: number, v: number) => inQuad(outline, u, v);
  const centre = corner(0.5, 0.5);
  const edge = corner(0.5, 0.08);
  const long = [corner(0.06, 0.08), corner(0.94, 0.08), corner(0.94, 0.92), corner(0.06, 0.92)];
  const path = pathOf(long, true);
  const isWide =
    Math.hypot(corner(1, 0.5).x - corner(0, 0.5).x, corner(1, 0.5).y - corner(0, 0.5).y) >=
    2 * Math.hypot(edge.x - centre.x, edge.y - centre.y);
  const half = isWide ? [corner(0.5, 0.08), corner(0.5, 0.92)] : [corner(0.06, 0.5), corner(0.94, 0.5)];
  path.addPath(pathOf(half, false));
  path.moveTo(centre.x + 92, centre.y);
  path.arc(centre.x, centre.y, 92, 0, Math.PI * 2);
  for (const end of [0, 1]) {
    const near = (side: number) => (isWide ? corner(Math.abs(end - 0.06), side) : corner(side, Math.abs(end - 0.08)));
    const far = (side: number) => (isWide ? corner(Math.abs(end - 0.2), side) : corner(side, Math.abs(end - 0.22)));
    path.addPath(pathOf([near(0.28), far(0.28), far(0.72), near(0.72)], false));
  }
  return ({ context, palette, scale }) => {
    if (outline.length !== 4) return;
    context.strokeStyle = palette.chalk;
    context.lineWidth = Math.max(3, 1.1 / scale);
    context.stroke(path);
  };
}

function beds(outline: readonly MapPoint[]): (pen: Pen) => void {
  const quads: { readonly path: Path2D; readonly bed: number }[] = [];
  for (let column = 0; column < 6; column += 1) {
    for (let row = 0; row < 8; row += 1) {
      const [u, v] = [column / 6, row / 8];
      const corners = [
        inQuad(outline, u + 0.02, v + 0.015),
        inQuad(outline, u + 0.145, v + 0.015),
        inQuad(outline, u + 0.145, v + 0.11),
        inQuad(outline, u + 0.02, v + 0.11),
      ];
      quads.push({ path: pathOf(corners, true), bed: Math.floor(scatter(column, row) * 3) });
    }
  }
  return ({ context, palette }) => {
    if (outline.length !== 4) return;
    for (const { path, bed } of quads) {
      context.fillStyle = palette.bed[bed] ?? palette.green;
      context.fill(path);
    }
  };
}

function paving(outline: readonly MapPoint[]): (pen: Pen, path: Path2D) => void {
  const box = boxAround(outline);
  return ({ context, palette, scale }, path) => {
    context.save();
    context.clip(path);
    context.strokeStyle = palette.paving;
    context.lineWidth = Math.max(2, 0.7 / scale);
    if (scale >= 0.14) {
      const spacing = 36;
      context.beginPath();
      for (let across = box.left - (box.bottom - box.top); across < box.right; across += spacing) {
        context.moveTo(across, box.top);
        context.lineTo(across + (box.bottom - box.top), box.bottom);
        context.moveTo(across, box.bottom);
        context.lineTo(across + (box.bottom - box.top), box.top);
      }
      context.stroke();
    }
    context.lineWidth = Math.max(8, 2 / scale);
    context.stroke(path);
    context.restore();
  };
}
