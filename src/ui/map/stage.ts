// The map in Phaser: squares of the drawn neighbourhood, routes and marks, moved when the camera moves. It draws only when
// something changed and sleeps otherwise, so an open map costs no battery. Only stage*.ts know Phaser.
import { AUTO, CANVAS, Game, Scale, Scene } from 'phaser';
import type { Neighbourhood } from '../../scenario/neighbourhood.ts';
import type { Camera, Size } from './camera.ts';
import { drawingOf } from './drawing.ts';
import { FONT } from './labels/label.ts';
import type { Light, MapPoint } from './mapProps.ts';
import { PALETTES } from './palette.ts';
import { groundOf } from './stageGround.ts';
import { overlayOf, type Shown } from './stageOverlay.ts';

/** A running map. */
export interface Stage {
  /** `taken`: where buttons lie on the map, CSS pixels; marks stay clear of them. */
  look(camera: Camera, taken: readonly MapPoint[]): void;
  show(shown: Shown): void;
  light(light: Light): void;
  resize(size: Size): void;
  destroy(): void;
}

export interface StageOptions {
  readonly parent: HTMLElement;
  readonly neighbourhood: Neighbourhood;
  readonly light: Light;
  readonly size: Size;
  readonly camera: Camera;
  readonly renderer: 'canvas' | 'auto';
  /** WebGL was lost: the caller starts again with the canvas. */
  readonly lost: () => void;
}

/** A step of the sleeping game, ms; nothing moves by itself, so its length does not matter. */
const STEP = 16;

/** Device pixels to a CSS pixel; beyond 3 nobody sees a difference. */
const density = (): number => Math.min(window.devicePixelRatio || 1, 3);

/** Starts Phaser and resolves when it can draw; rejects where there is neither WebGL nor a canvas. */
export async function createStage(options: StageOptions): Promise<Stage> {
  if (document.createElement('canvas').getContext('2d') === null) throw new Error('no canvas');
  await document.fonts.load(`600 13px ${FONT}`).catch(() => []);
  const scene = new Scene({ key: 'map' });
  const game = new Game({
    type: options.renderer === 'canvas' ? CANVAS : AUTO,
    parent: options.parent,
    scene,
    banner: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    scale: { mode: Scale.NONE, ...pixels(options.size), zoom: 1 / density() },
    backgroundColor: PALETTES[options.light].margin,
    render: { antialias: true, roundPixels: true, powerPreference: 'low-power' },
    disableContextMenu: false,
    autoFocus: false,
  });
  await new Promise<void>((resolve) => {
    const wait = () => {
      if (game.isBooted && scene.sys?.isActive()) resolve();
      else requestAnimationFrame(wait);
    };
    wait();
  });
  game.loop.sleep();
  game.canvas.setAttribute('aria-hidden', 'true');
  return stageOf(game, scene, options);
}

function pixels({ width, height }: Size): Size {
  return { width: Math.round(width * density()), height: Math.round(height * density()) };
}

function stageOf(game: Game, scene: Scene, options: StageOptions): Stage {
  const ground = groundOf(scene, drawingOf(options.neighbourhood), density);
  const overlay = overlayOf(scene, options.neighbourhood, density);
  let [camera, size, light]: [Camera, Size, Light] = [options.camera, options.size, options.light];
  let taken: readonly MapPoint[] = [];
  let shown: Shown = { symbols: [], tracks: [], now: 0 };
  let frame = 0;
  let isDestroyed = false;
  const drawSoon = (): void => {
    if (frame === 0 && !isDestroyed) frame = requestAnimationFrame(draw);
  };
  const draw = (): void => {
    frame = 0;
    if (isDestroyed) return;
    const isComplete = ground.lay(camera, size);
    overlay.draw({ camera, size, taken }, shown, PALETTES[light]);
    game.step(performance.now(), STEP);
    if (!isComplete) drawSoon();
  };
  const lost = (): void => {
    if (!isDestroyed) options.lost();
  };
  game.canvas.addEventListener('webglcontextlost', lost, { once: true });
  ground.colour(PALETTES[light]);
  drawSoon();
  return {
    look(next, buttons) {
      camera = next;
      taken = buttons;
      drawSoon();
    },
    show(next) {
      shown = next;
      drawSoon();
    },
    light(next) {
      if (next === light) return;
      light = next;
      ground.colour(PALETTES[light]);
      drawSoon();
    },
    resize(next) {
      size = next;
      const { width, height } = pixels(size);
      game.scale.setZoom(1 / density());
      game.scale.resize(width, height);
      // Phaser leaves the old style in place when a CSS pixel is a device pixel.
      game.canvas.style.width = `${size.width}px`;
      game.canvas.style.height = `${size.height}px`;
      drawSoon();
    },
    destroy() {
      isDestroyed = true;
      cancelAnimationFrame(frame);
      // The pool of canvases lives on: whatever hangs on one of its canvases would keep the whole game.
      game.canvas.removeEventListener('webglcontextlost', lost);
      game.textures.tileSprite.destroy();
      game.destroy(true);
      // The loop sleeps, so the step that really takes the game down is taken here.
      game.step(performance.now(), STEP);
    },
  };
}
