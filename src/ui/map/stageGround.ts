import type { GameObjects, Scene } from 'phaser';
import { type Camera, levelOf, scaleOf, type Size, toScreen } from './camera.ts';
import type { Drawing } from './drawing.ts';
import { canvasMeasure } from './labels/layout.ts';
import type { Palette } from './palette.ts';
import { keyOf, TILE, type TileKey, type TilePainter, tilePainter, tilesInView } from './tiles.ts';

/** Squares kept beyond those on the screen. */
const SPARE_TILES = 36;
/** Time for painting squares in one frame, ms; the first always gets painted. */
const PAINT_TIME = 14;
const OVERVIEW_WIDTH = 900;

/** The drawn neighbourhood as the bottom layer of the stage. */
export interface Ground {
  /** Paints everything again in these colours. */
  colour(palette: Palette): void;
  /** Puts the squares where the camera wants them; false while some are still to be painted. */
  lay(camera: Camera, size: Size): boolean;
}

interface Hung {
  readonly tile: TileKey;
  readonly image: GameObjects.Image;
  used: number;
}

export function groundOf(scene: Scene, drawing: Drawing, density: () => number): Ground {
  const { neighbourhood } = drawing;
  const measure = canvasMeasure();
  const layer = scene.add.container(0, 0);
  const hung = new Map<string, Hung>();
  let painted: { readonly painter: TilePainter; readonly overview: GameObjects.Image } | null = null;
  let round = 0;

  const drop = (key: string): void => {
    hung.get(key)?.image.destroy();
    hung.delete(key);
    if (scene.textures.exists(key)) scene.textures.remove(key);
  };

  const hang = (key: string, tile: TileKey, painter: TilePainter): void => {
    scene.textures.addCanvas(key, painter.paint(tile));
    const image = scene.add.image(0, 0, key).setOrigin(0, 0);
    layer.add(image);
    hung.set(key, { tile, image, used: round });
  };

  return {
    colour(palette) {
      for (const key of [...hung.keys()]) drop(key);
      layer.removeAll(true);
      if (scene.textures.exists('overview')) scene.textures.remove('overview');
      scene.cameras.main.setBackgroundColor(palette.margin);
      const painter = tilePainter(drawing, palette, density(), measure);
      scene.textures.addCanvas('overview', painter.overview(OVERVIEW_WIDTH));
      const overview = scene.add.image(0, 0, 'overview').setOrigin(0, 0);
      layer.add(overview);
      painted = { painter, overview };
    },
    lay(camera, size) {
      if (painted === null) return true;
      const { painter, overview } = painted;
      round += 1;
      const wanted = new Map(tilesInView(camera, size, neighbourhood, levelOf(camera.scale)).map((tile) => [keyOf(tile), tile]));
      const started = performance.now();
      let isComplete = true;
      for (const [key, tile] of wanted) {
        const known = hung.get(key);
        if (known !== undefined) known.used = round;
        else if (performance.now() - started <= PAINT_TIME) hang(key, tile, painter);
        else isComplete = false;
      }
      const spare = [...hung].filter(([key]) => !wanted.has(key)).sort(([, a], [, b]) => b.used - a.used);
      for (const [key] of spare.slice(SPARE_TILES)) drop(key);
      for (const [key, { tile, image }] of hung) {
        const side = TILE / scaleOf(tile.level);
        // Squares of another scale stay underneath until all of this scale are there.
        image.setVisible(wanted.has(key) || !isComplete);
        if (wanted.has(key)) layer.bringToTop(image);
        layOver(image, camera, size, density(), {
          left: tile.column * side,
          top: tile.row * side,
          right: (tile.column + 1) * side,
          bottom: (tile.row + 1) * side,
        });
      }
      layOver(overview, camera, size, density(), { left: 0, top: 0, right: neighbourhood.width, bottom: neighbourhood.height });
      return isComplete;
    },
  };
}

/** Lays an image over a rectangle of the neighbourhood, on whole device pixels so that squares join without a seam. */
function layOver(
  image: GameObjects.Image,
  camera: Camera,
  size: Size,
  ratio: number,
  box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number },
): void {
  const from = toScreen(camera, size, { x: box.left, y: box.top });
  const to = toScreen(camera, size, { x: box.right, y: box.bottom });
  const [left, top] = [Math.round(from.x * ratio), Math.round(from.y * ratio)];
  image.setPosition(left, top).setDisplaySize(Math.round(to.x * ratio) - left, Math.round(to.y * ratio) - top);
}
