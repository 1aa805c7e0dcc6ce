// The marks of ux.md section 7: a shape, a letter and a colour each, so that no one of the three has to be seen. Drawn the same
// on the map (canvas) and in lists (SVG): both use these outlines.
import type { MarkKind } from './mapProps.ts';

export type SymbolKind = MarkKind | 'own' | 'place';

export interface SymbolDrawing {
  /** Outline in a square of 32 by 32 around its middle at 16, 16. */
  readonly path: string;
  /** At least 4.5 to 1 against its white edge. */
  readonly colour: string;
  /** Where its letter stands. */
  readonly letterY: number;
  /** How far its middle stands above the point that it marks, CSS pixels: a pin points with its tip. */
  readonly raised: number;
}

const CIRCLE = 'M16 4a12 12 0 1 1 0 24a12 12 0 1 1 0-24z';

export const SYMBOLS: Readonly<Record<SymbolKind, SymbolDrawing>> = {
  own: { path: CIRCLE, colour: '#00694d', letterY: 16, raised: 0 },
  place: { path: 'M10 4h12a6 6 0 0 1 6 6v12a6 6 0 0 1-6 6H10a6 6 0 0 1-6-6V10a6 6 0 0 1 6-6z', colour: '#3b4a63', letterY: 16, raised: 0 },
  seen: {
    path: 'M16 29.5c-3.6-4.6-10-9.6-10-16.5a10 10 0 0 1 20 0c0 6.9-6.4 11.9-10 16.5z',
    colour: '#4a4a52',
    letterY: 13.5,
    raised: 13.5,
  },
  remembered: { path: 'M7 3.5h18v25.5l-9-6.5l-9 6.5z', colour: '#5b3f99', letterY: 13, raised: 12.5 },
  suspect: { path: 'M16 3l14 25H2z', colour: '#b34700', letterY: 20.5, raised: 0 },
  driver: { path: 'M16 3l14 25H2z', colour: '#b34700', letterY: 20.5, raised: 0 },
  missing: { path: 'M16 2.5l13.5 10l-5.2 15.9H7.7L2.5 12.5z', colour: '#b34700', letterY: 17, raised: 0 },
  lookAlike: { path: 'M16 29L2 4h28z', colour: '#5c5346', letterY: 12, raised: 0 },
  patrol: { path: 'M4 4h24v24H4z', colour: '#0072b2', letterY: 16, raised: 0 },
  participant: { path: CIRCLE, colour: '#00694d', letterY: 16, raised: 0 },
  passerby: { path: 'M16 5l9.5 5.5v11L16 27l-9.5-5.5v-11z', colour: '#4a4a52', letterY: 16, raised: 0 },
  otherwise: { path: 'M11 4h10l7 7v10l-7 7H11l-7-7V11z', colour: '#3d2b8f', letterY: 16, raised: 0 },
  broadcast: { path: 'M16 1.5L30.5 16L16 30.5L1.5 16z', colour: '#8a3b6e', letterY: 16, raised: 0 },
};

/** CSS pixels on the map to one of the drawing. */
export const SYMBOL_SCALE = 1.15;

/** Paints a mark for `density` device pixels to a CSS pixel; 46 CSS pixels square with the mark's middle at its middle. */
export function paintSymbol(kind: SymbolKind, letter: string, density: number, font: string): HTMLCanvasElement {
  const { path, colour, letterY } = SYMBOLS[kind];
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(40 * SYMBOL_SCALE * density);
  canvas.height = canvas.width;
  const context = canvas.getContext('2d');
  if (context === null) return canvas;
  context.scale(canvas.width / 40, canvas.width / 40);
  context.translate(4, 4);
  const outline = new Path2D(path);
  context.lineJoin = 'round';
  context.strokeStyle = 'rgba(20,16,10,0.75)';
  context.lineWidth = 5.5;
  context.stroke(outline);
  context.strokeStyle = '#ffffff';
  context.lineWidth = 3.6;
  context.stroke(outline);
  context.fillStyle = colour;
  context.fill(outline);
  context.fillStyle = '#ffffff';
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  const size = letter.length > 1 ? 11.5 : 14;
  context.font = `800 ${size}px ${font}`;
  context.fillText(letter, 16, letterY + size * 0.35);
  return canvas;
}
