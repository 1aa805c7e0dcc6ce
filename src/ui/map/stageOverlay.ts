import type { GameObjects, Scene } from 'phaser';
import { type Camera, type Size, toScreen } from './camera.ts';
import { FONT } from './labels/label.ts';
import type { MapSymbol } from './mapFacts.ts';
import type { MapPoint, MapTrack } from './mapProps.ts';
import type { Palette } from './palette.ts';
import { keepInside, spreadApart } from './spread.ts';
import { paintSymbol, SYMBOL_SCALE, SYMBOLS } from './symbols.ts';
import { walkedUntil } from './tracks.ts';

/** What the stage shows besides the neighbourhood. */
export interface Shown {
  readonly symbols: readonly MapSymbol[];
  readonly tracks: readonly MapTrack[];
  readonly now: number;
}

/** What the screen shows of the map, and where buttons lie on it, CSS pixels. */
export interface Screen {
  readonly camera: Camera;
  readonly size: Size;
  readonly taken: readonly MapPoint[];
}

/** Routes and marks: small, and drawn anew each time. */
export interface Overlay {
  draw(screen: Screen, shown: Shown, palette: Palette): void;
}

/** Marks closer than this are moved apart, CSS pixels. */
const MARK_DISTANCE = 34;
/** So many sightings are numbered on the map; the others are dots, or an hour at one window would cover the street. */
const NEWEST = 6;
const TRACK_WIDTH = 4;
/** Room at the edge for what waits there, CSS pixels. */
const EDGE = 22;
/** A dash of a circle and the space after it, CSS pixels. */
const DASH = 18;
const LEADER = 0x3a3026;

const numberOf = (colour: string): number => Number.parseInt(colour.slice(1), 16);

export function overlayOf(scene: Scene, map: Size, density: () => number): Overlay {
  const lines = scene.add.graphics();
  const marks = scene.add.container(0, 0);
  return {
    draw({ camera, size, taken }, shown, palette) {
      const ratio = density();
      const place = (point: MapPoint): MapPoint => {
        const { x, y } = toScreen(camera, size, point);
        return { x: x * ratio, y: y * ratio };
      };
      lines.clear();
      marks.removeAll(true);
      frame(lines, place({ x: 0, y: 0 }), place({ x: map.width, y: map.height }), palette, ratio);
      for (const { kind, point, radius } of shown.symbols) {
        if (typeof radius === 'number') circle(lines, place(point), radius * camera.scale * ratio, numberOf(SYMBOLS[kind].colour), ratio);
      }
      for (const track of shown.tracks) if (track.kind !== 'patrol') route(lines, track, shown.now, place, ratio);
      const old = oldSightings(shown.symbols);
      for (const symbol of old) dot(lines, place(symbol.point), numberOf(SYMBOLS[symbol.kind].colour), ratio);
      const symbols = shown.symbols.filter((symbol) => symbol.kind !== 'place' && !old.includes(symbol));
      const heads = symbols.map(({ kind, point }) => {
        const { x, y } = toScreen(camera, size, point);
        const head = { x, y: y - SYMBOLS[kind].raised * SYMBOL_SCALE };
        // Oneself and a call to all stay in sight; what was seen somewhere else may be looked up there.
        return kind === 'own' || kind === 'broadcast' ? keepInside(head, size, EDGE) : head;
      });
      // The last is the most important and keeps its place.
      const spots = [...spreadApart([...heads].reverse(), MARK_DISTANCE, taken)].reverse();
      for (const [i, symbol] of symbols.entries()) {
        const [head, spot] = [heads[i], spots[i]];
        if (head === undefined || spot === undefined) continue;
        const at = { x: spot.x * ratio, y: spot.y * ratio };
        if (Math.hypot(spot.x - head.x, spot.y - head.y) > 4) leader(lines, place(symbol.point), at, ratio);
        const key = `symbol:${symbol.kind}:${symbol.letter}`;
        if (!scene.textures.exists(key)) scene.textures.addCanvas(key, paintSymbol(symbol.kind, symbol.letter, ratio, FONT));
        marks.add(scene.add.image(Math.round(at.x), Math.round(at.y), key));
      }
    },
  };
}

/** The sightings that are drawn small: all but the newest, which have the highest numbers. */
export function oldSightings(symbols: readonly MapSymbol[]): readonly MapSymbol[] {
  const seen = symbols.filter(({ kind }) => kind === 'seen').sort((a, b) => Number(b.letter) - Number(a.letter));
  return seen.slice(NEWEST);
}

function dot(lines: GameObjects.Graphics, { x, y }: MapPoint, colour: number, ratio: number): void {
  lines.fillStyle(0xffffff, 1).fillCircle(x, y, 5.5 * ratio);
  lines.fillStyle(colour, 1).fillCircle(x, y, 4 * ratio);
}

/** The area that a call to all is about: an edge of dashes, so that it is no road, and the lightest of tints. */
function circle(lines: GameObjects.Graphics, { x, y }: MapPoint, radius: number, colour: number, ratio: number): void {
  lines.fillStyle(colour, 0.06).fillCircle(x, y, radius);
  const dashes = Math.max(24, Math.round((2 * Math.PI * radius) / (DASH * ratio)));
  for (const [width, paint] of [
    [5, 0xffffff],
    [3, colour],
  ] as const) {
    lines.lineStyle(width * ratio, paint, 1);
    for (let i = 0; i < dashes; i++) {
      const from = (2 * Math.PI * i) / dashes;
      lines
        .beginPath()
        .arc(x, y, radius, from, from + Math.PI / dashes)
        .strokePath();
    }
  }
}

/** The edge of the paper. */
function frame(lines: GameObjects.Graphics, from: MapPoint, to: MapPoint, palette: Palette, ratio: number): void {
  lines.lineStyle(1.5 * ratio, numberOf(palette.badgeEdge), 0.9).strokeRect(from.x, from.y, to.x - from.x, to.y - from.y);
}

/** From a mark that was moved aside to where it belongs. */
function leader(lines: GameObjects.Graphics, home: MapPoint, spot: MapPoint, ratio: number): void {
  lines.lineStyle(1.5 * ratio, LEADER, 0.9).lineBetween(home.x, home.y, spot.x, spot.y);
  lines.fillStyle(0xffffff, 1).fillCircle(home.x, home.y, 4 * ratio);
  lines.fillStyle(LEADER, 1).fillCircle(home.x, home.y, 2.5 * ratio);
}

/** A way in dashes, so that another way under it shows and no colour is needed to tell them apart. */
function dashes(
  lines: GameObjects.Graphics,
  points: readonly MapPoint[],
  width: number,
  paint: number,
  alpha: number,
  ratio: number,
): void {
  lines.lineStyle(width * ratio, paint, alpha);
  const [dash, period] = [DASH * 0.6 * ratio, DASH * 1.1 * ratio];
  let walked = 0;
  for (const [i, from] of points.entries()) {
    const to = points[i + 1];
    if (to === undefined) break;
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    const at = (distance: number): MapPoint => ({
      x: from.x + ((to.x - from.x) * distance) / length,
      y: from.y + ((to.y - from.y) * distance) / length,
    });
    for (let start = Math.floor(walked / period) * period - walked; start < length; start += period) {
      const [a, b] = [Math.max(start, 0), Math.min(start + dash, length)];
      if (b > a) lines.lineBetween(at(a).x, at(a).y, at(b).x, at(b).y);
    }
    walked += length;
  }
}

/** The whole way thin, the way so far thick with a white edge. */
function route(lines: GameObjects.Graphics, track: MapTrack, now: number, place: (point: MapPoint) => MapPoint, ratio: number): void {
  const colour = numberOf(SYMBOLS[track.kind].colour);
  const draw = (points: readonly MapPoint[], width: number, paint: number, alpha: number) => {
    if (track.kind === 'otherwise') return dashes(lines, points, width, paint, alpha, ratio);
    lines.lineStyle(width * ratio, paint, alpha).beginPath();
    for (const [i, { x, y }] of points.entries()) {
      if (i === 0) lines.moveTo(x, y);
      else lines.lineTo(x, y);
    }
    lines.strokePath();
    lines.fillStyle(paint, alpha);
    if (alpha === 1) for (const { x, y } of points) lines.fillCircle(x, y, (width * ratio) / 2);
  };
  draw(
    track.points.map(({ point }) => place(point)),
    2,
    colour,
    0.45,
  );
  const walked = walkedUntil(track, now).map(place);
  if (walked.length < 2) return;
  draw(walked, TRACK_WIDTH + 3, 0xffffff, 1);
  draw(walked, TRACK_WIDTH, colour, 1);
}
