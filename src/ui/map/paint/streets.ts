import type { Neighbourhood, Segment, StreetKind } from '../../../scenario/neighbourhood.ts';
import { boxAround } from '../camera.ts';
import type { Palette } from '../palette.ts';
import { pathOf, type Pen, type Shape } from './pen.ts';

interface Stroke {
  readonly colour: string;
  /** CSS pixels below which it is never thinner. */
  readonly least: number;
  readonly dash: readonly number[];
}

/** The narrowest that a street is drawn, in CSS pixels, and how far its edge stands out. */
const LEAST: Readonly<Record<StreetKind, number>> = {
  through: 5,
  residential: 3.6,
  country: 3.6,
  alley: 1.8,
  footpath: 1.6,
  cyclepath: 2.2,
};
const EDGE = 1.1;

/** From the least to the most important: what comes later lies on top. */
const ORDER: readonly StreetKind[] = ['footpath', 'alley', 'cyclepath', 'residential', 'country', 'through'];

/** All edges first and then all carriageways, so that crossings stay open. */
export function streetShapes(neighbourhood: Neighbourhood): readonly Shape[] {
  const paved = (
    kinds: readonly StreetKind[],
  ): readonly { readonly segment: Segment; readonly kind: StreetKind; readonly path: Path2D }[] =>
    kinds.flatMap((kind) =>
      neighbourhood.segments
        .filter(({ street }) => neighbourhood.streets[street]?.kind === kind)
        .map((segment) => ({ segment, kind, path: pathOf(segment.line, false) })),
    );
  const shapes = (kinds: readonly StreetKind[]): readonly Shape[] => {
    const streets = paved(kinds);
    const box = (segment: Segment) => boxAround(segment.line, segment.width + 60);
    return [
      ...streets.map(({ segment, kind, path }) => ({
        box: box(segment),
        paint: (pen: Pen) => paintStroke(pen, path, segment.width, edgeOf(kind, pen.palette), kind, true),
      })),
      ...streets.map(({ segment, kind, path }) => ({
        box: box(segment),
        paint: (pen: Pen) => paintStroke(pen, path, segment.width, roadOf(kind, pen.palette, pen.scale), kind, false),
      })),
    ];
  };
  const middles = paved(['through', 'country']).map(({ segment, path }) => ({
    box: boxAround(segment.line, 60),
    paint: (pen: Pen) => paintMiddle(pen, path),
  }));
  return [...shapes(ORDER.slice(0, 3)), ...shapes(ORDER.slice(3)), ...middles];
}

function edgeOf(kind: StreetKind, palette: Palette): Stroke {
  const solid = { least: LEAST[kind] + 2 * EDGE, dash: [] };
  switch (kind) {
    case 'through':
      return { ...solid, colour: palette.throughEdge };
    case 'residential':
    case 'country':
      return { ...solid, colour: palette.roadEdge };
    case 'alley':
      return { ...solid, colour: palette.alleyEdge, least: LEAST[kind] + 1.4 };
    case 'footpath':
      return { ...solid, colour: palette.pathEdge, least: LEAST[kind] + 2.6 };
    case 'cyclepath':
      return { ...solid, colour: palette.cycleEdge };
  }
}

function roadOf(kind: StreetKind, palette: Palette, scale: number): Stroke {
  switch (kind) {
    case 'through':
      return { colour: palette.through, least: LEAST[kind], dash: [] };
    case 'residential':
    case 'country':
      return { colour: palette.road, least: LEAST[kind], dash: [] };
    case 'alley':
      return { colour: palette.alley, least: LEAST[kind], dash: [] };
    case 'footpath':
      return { colour: palette.path, least: LEAST[kind], dash: [5 / scale, 3.5 / scale] };
    case 'cyclepath':
      return { colour: palette.cycle, least: LEAST[kind], dash: [] };
  }
}

function paintStroke({ context, scale }: Pen, path: Path2D, width: number, stroke: Stroke, kind: StreetKind, isEdge: boolean): void {
  const slim = kind === 'footpath' ? (isEdge ? 4 / scale : 1.6 / scale) : width + (isEdge ? (2 * EDGE) / scale : 0);
  context.strokeStyle = stroke.colour;
  context.lineWidth = Math.max(slim, stroke.least / scale);
  context.lineJoin = 'round';
  context.lineCap = stroke.dash.length > 0 ? 'butt' : 'round';
  context.setLineDash([...stroke.dash]);
  context.stroke(path);
  context.setLineDash([]);
}

/** The white line in the middle of a through road. */
function paintMiddle({ context, palette, scale }: Pen, path: Path2D): void {
  if (scale < 0.16) return;
  context.strokeStyle = palette.middle;
  context.lineWidth = Math.max(2, 1 / scale);
  context.lineCap = 'butt';
  context.setLineDash([30, 30]);
  context.stroke(path);
  context.setLineDash([]);
}
