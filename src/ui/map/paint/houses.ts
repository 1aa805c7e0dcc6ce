import type { House } from '../../../scenario/neighbourhood.ts';
import { boxAround } from '../camera.ts';
import type { MapPoint } from '../mapProps.ts';
import type { Palette } from '../palette.ts';
import { middleOf, numberFor, pathOf, type Pen, scatter, type Shape } from './pen.ts';

/** How far a house throws its shadow, dm: the sun stands in the north-west, as on every drawn map. */
const SHADOW = { x: 11, y: 14 };

/** Addresses above each other share an outline: one roof is drawn for all of them. */
export function uniqueBuildings(houses: readonly House[]): readonly House[] {
  const seen = new Set<string>();
  return houses.filter(({ outline }) => {
    const key = outline.map(({ x, y }) => `${x},${y}`).join(' ');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

export function gardenShapes(houses: readonly House[]): readonly Shape[] {
  return houses.flatMap(({ garden }) => {
    if (garden === null) return [];
    const path = pathOf(garden, true);
    return [
      {
        box: boxAround(garden, 10),
        paint({ context, palette, scale }: Pen) {
          context.fillStyle = palette.garden;
          context.fill(path);
          if (scale < 0.1) return;
          context.strokeStyle = palette.hedge;
          context.lineWidth = Math.max(3, 0.8 / scale);
          context.lineJoin = 'round';
          context.stroke(path);
        },
      },
    ];
  });
}

export function houseShapes(houses: readonly House[]): readonly Shape[] {
  return [...houses.map(shadowShape), ...houses.map(roofShape)];
}

function shadowShape({ outline, kind }: House): Shape {
  const tall = kind === 'flat' ? 2.2 : 1;
  const [dx, dy] = [SHADOW.x * tall, SHADOW.y * tall];
  const path = pathOf([...outline.map(({ x, y }) => ({ x: x + dx, y: y + dy }))], true);
  return {
    box: boxAround(outline, 50),
    paint({ context, palette, scale }) {
      if (scale < 0.06) return;
      context.fillStyle = palette.shadow;
      context.fill(path);
    },
  };
}

interface Roof {
  readonly whole: Path2D;
  readonly dark: Path2D | null;
  readonly ridge: Path2D | null;
}

function roofShape(house: House): Shape {
  const seed = numberFor(house.id);
  const roof = house.kind === 'flat' ? flatRoof(house.outline) : gable(house.outline, house.front);
  const colours = (palette: Palette) => (house.kind === 'flat' ? palette.flat : (palette.roofs[roofColour(house, seed)] ?? palette.flat));
  return {
    box: boxAround(house.outline, 50),
    paint(pen) {
      const { context, palette, scale } = pen;
      const [light, dark] = colours(palette);
      context.fillStyle = light;
      context.fill(roof.whole);
      if (roof.dark !== null) {
        context.fillStyle = dark;
        context.fill(roof.dark);
      }
      if (scale >= 0.09) {
        context.strokeStyle = palette.wall;
        context.globalAlpha = 0.6;
        context.lineWidth = 0.8 / scale;
        context.lineJoin = 'round';
        context.stroke(roof.whole);
        if (roof.ridge !== null && scale >= 0.22) context.stroke(roof.ridge);
        context.globalAlpha = 1;
      }
      if (scale >= 0.4 && house.kind !== 'flat') paintChimney(pen, house, seed);
    },
  };
}

/** A row is one builder's work: all its houses have the same tiles. */
function roofColour(house: House, seed: number): number {
  const key = house.kind === 'detached' || house.kind === 'farm' ? seed : numberFor(`${house.street}/${house.number % 2}`);
  return Math.floor(scatter(key, 2) * 5);
}

function flatRoof(outline: readonly MapPoint[]): Roof {
  const middle = middleOf(outline);
  const inner = outline.map(({ x, y }) => ({ x: x + (middle.x - x) * 0.1, y: y + (middle.y - y) * 0.1 }));
  return { whole: pathOf(outline, true), dark: null, ridge: pathOf(inner, true) };
}

/** A ridge along the street with one side in the light; an outline that is no rectangle keeps one flat colour. */
function gable(outline: readonly MapPoint[], front: MapPoint): Roof {
  const [a, b, c, d] = outline;
  if (outline.length !== 4 || a === undefined || b === undefined || c === undefined || d === undefined) return flatRoof(outline);
  const middle = middleOf(outline);
  const toFront = { x: front.x - middle.x, y: front.y - middle.y };
  const isAlong = (p: MapPoint, q: MapPoint) => Math.abs((q.x - p.x) * toFront.x + (q.y - p.y) * toFront.y);
  const [p, q, r, s] =
    isAlong(a, b) / Math.hypot(b.x - a.x, b.y - a.y) < isAlong(b, c) / Math.hypot(c.x - b.x, c.y - b.y) ? [a, b, c, d] : [b, c, d, a];
  // p-q and r-s run along the street, so the ridge joins the middles of q-r and s-p.
  const one = middleOf([q, r]);
  const other = middleOf([s, p]);
  const sideOne = [p, q, one, other];
  const sideOther = [r, s, other, one];
  const shade = (side: readonly MapPoint[]) => middleOf(side).x - middle.x + 1.3 * (middleOf(side).y - middle.y);
  return {
    whole: pathOf(outline, true),
    dark: pathOf(shade(sideOne) > shade(sideOther) ? sideOne : sideOther, true),
    ridge: pathOf([one, other], false),
  };
}

function paintChimney({ context, palette, scale }: Pen, { outline }: House, seed: number): void {
  const [a, b, c] = outline;
  if (a === undefined || b === undefined || c === undefined) return;
  const [u, v] = [scatter(seed, 7) < 0.5 ? 0.14 : 0.86, 0.36 + scatter(seed, 8) * 0.28];
  const x = a.x + (b.x - a.x) * u + (c.x - b.x) * v;
  const y = a.y + (b.y - a.y) * u + (c.y - b.y) * v;
  context.fillStyle = palette.wall;
  context.globalAlpha = 0.75;
  context.fillRect(x - 3.5, y - 3.5, 7, 7);
  context.globalAlpha = 0.2;
  context.fillRect(x + 3.5, y - 1, 5, 7);
  context.globalAlpha = 1;
  context.lineWidth = 1 / scale;
}
