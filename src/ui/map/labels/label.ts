// Names and numbers on the map: laid out once for each scale, in CSS pixels from the map's top left corner, so that no two
// overlap. Layout knows the neighbourhood and the width of letters; it knows no colours.
import { type Box, boxesMeet } from '../camera.ts';
import type { Palette } from '../palette.ts';

export const FONT = '"Atkinson Hyperlegible Next", system-ui, sans-serif';

/** A name that has its place. `box` bounds all its paint. */
export interface Label {
  readonly box: Box;
  paint(context: CanvasRenderingContext2D, palette: Palette): void;
}

/** How wide a text is in a font, CSS pixels. */
export type Measure = (text: string, font: string) => number;

/** Room that is taken. Boxes are sorted into squares, so that a thousand numbers are laid out at once. */
export interface Room {
  isFree(boxes: readonly Box[]): boolean;
  take(boxes: readonly Box[]): void;
}

const SQUARE = 128;

export function emptyRoom(): Room {
  const squares = new Map<string, Box[]>();
  const keysOf = ({ left, top, right, bottom }: Box): readonly string[] => {
    const keys: string[] = [];
    for (let x = Math.floor(left / SQUARE); x <= Math.floor(right / SQUARE); x += 1) {
      for (let y = Math.floor(top / SQUARE); y <= Math.floor(bottom / SQUARE); y += 1) keys.push(`${x} ${y}`);
    }
    return keys;
  };
  return {
    isFree: (boxes) => boxes.every((box) => keysOf(box).every((key) => !(squares.get(key) ?? []).some((taken) => boxesMeet(taken, box)))),
    take(boxes) {
      for (const box of boxes) {
        for (const key of keysOf(box)) {
          const taken = squares.get(key);
          if (taken === undefined) squares.set(key, [box]);
          else taken.push(box);
        }
      }
    },
  };
}

export function unionOf(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}
