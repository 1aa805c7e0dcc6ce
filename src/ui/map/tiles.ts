// The drawn neighbourhood in squares, each painted once for its scale and kept while there is room. Knows canvases and
// nothing of Phaser; the stage hangs the squares up.
import { type Box, boxesMeet, type Camera, scaleOf, type Size } from './camera.ts';
import { type Drawing, paintDrawing } from './drawing.ts';
import { chainsOf } from './labels/chains.ts';
import type { Label, Measure } from './labels/label.ts';
import { layoutLabels } from './labels/layout.ts';
import type { Palette } from './palette.ts';

/** Side of a square, CSS pixels. */
export const TILE = 256;

export interface TileKey {
  readonly level: number;
  readonly column: number;
  readonly row: number;
}

export const keyOf = ({ level, column, row }: TileKey): string => `${level}:${column}:${row}`;

/** The squares of a level that the screen shows, from the middle outwards. */
export function tilesInView(camera: Camera, screen: Size, map: Size, level: number): readonly TileKey[] {
  const side = TILE / scaleOf(level);
  const [halfWidth, halfHeight] = [screen.width / camera.scale / 2, screen.height / camera.scale / 2];
  const first = (value: number) => Math.floor(value / side);
  const last = (value: number, length: number) => Math.min(Math.floor(value / side), Math.ceil(length / side) - 1);
  const tiles: TileKey[] = [];
  for (let row = Math.max(first(camera.y - halfHeight), 0); row <= last(camera.y + halfHeight, map.height); row += 1) {
    for (let column = Math.max(first(camera.x - halfWidth), 0); column <= last(camera.x + halfWidth, map.width); column += 1)
      tiles.push({ level, column, row });
  }
  const away = ({ column, row }: TileKey) => Math.hypot((column + 0.5) * side - camera.x, (row + 0.5) * side - camera.y);
  return tiles.sort((a, b) => away(a) - away(b));
}

/** Paints squares of one drawing in one light, for screens with `density` device pixels to a CSS pixel. */
export interface TilePainter {
  paint(tile: TileKey): HTMLCanvasElement;
  /** The whole neighbourhood at a low resolution without names: what is shown until the squares are there. */
  overview(width: number): HTMLCanvasElement;
}

export function tilePainter(drawing: Drawing, palette: Palette, density: number, measure: Measure): TilePainter {
  const { neighbourhood } = drawing;
  const chains = chainsOf(neighbourhood);
  const layouts = new Map<number, readonly Label[]>();
  const labelsAt = (level: number): readonly Label[] => {
    const known = layouts.get(level);
    if (known !== undefined) return known;
    const labels = layoutLabels(neighbourhood, chains, scaleOf(level), measure);
    layouts.set(level, labels);
    return labels;
  };
  const blank = (width: number, height: number) => {
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    return { canvas, context: canvas.getContext('2d') };
  };
  return {
    paint({ level, column, row }) {
      const pixels = Math.round(TILE * density);
      const { canvas, context } = blank(pixels, pixels);
      if (context === null) return canvas;
      const scale = scaleOf(level);
      const ratio = pixels / TILE;
      const [x, y] = [column * TILE, row * TILE];
      context.setTransform(ratio * scale, 0, 0, ratio * scale, -x * ratio, -y * ratio);
      const box: Box = { left: x / scale, top: y / scale, right: (x + TILE) / scale, bottom: (y + TILE) / scale };
      paintDrawing(drawing, { context, palette, scale }, box);
      context.setTransform(ratio, 0, 0, ratio, -x * ratio, -y * ratio);
      const square: Box = { left: x, top: y, right: x + TILE, bottom: y + TILE };
      for (const label of labelsAt(level)) {
        if (boxesMeet(label.box, square)) label.paint(context, palette);
      }
      return canvas;
    },
    overview(width) {
      const scale = width / neighbourhood.width;
      const { canvas, context } = blank(width, Math.max(Math.round(neighbourhood.height * scale), 1));
      if (context === null) return canvas;
      context.setTransform(scale, 0, 0, scale, 0, 0);
      paintDrawing(drawing, { context, palette, scale }, { left: 0, top: 0, right: neighbourhood.width, bottom: neighbourhood.height });
      return canvas;
    },
  };
}
