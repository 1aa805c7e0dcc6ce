import type { Neighbourhood, StreetKind } from '../../../scenario/neighbourhood.ts';
import type { MapPoint } from '../mapProps.ts';
import { type PixelLine, pixelLine, pointAt, writeAlong, type Written } from './alongLine.ts';
import type { Chain } from './chains.ts';
import { FONT, type Label, type Measure, type Room, unionOf } from './label.ts';

/** Size and weight of a street's name, the scale (CSS pixels per dm) from which it is written, and who goes first. */
const STYLE: Readonly<
  Record<StreetKind, { readonly size: number; readonly weight: number; readonly from: number; readonly rank: number }>
> = {
  through: { size: 14, weight: 650, from: 0, rank: 0 },
  country: { size: 13, weight: 600, from: 0, rank: 1 },
  residential: { size: 13, weight: 600, from: 0.05, rank: 2 },
  cyclepath: { size: 12, weight: 500, from: 0.12, rank: 3 },
  alley: { size: 12, weight: 500, from: 0.17, rank: 4 },
  footpath: { size: 12, weight: 500, from: 0.17, rank: 5 },
};

/** The same name comes back after so many CSS pixels, no sooner. */
const REPEAT = 460;

/** Writes the names of the streets, the important ones first, each as often as a reader needs it. */
export function streetLabels(
  neighbourhood: Neighbourhood,
  chains: readonly Chain[],
  scale: number,
  room: Room,
  measure: Measure,
): readonly Label[] {
  const written = new Map<string, MapPoint[]>();
  const order = chains
    .flatMap((chain) => {
      const street = neighbourhood.streets[chain.street];
      return street === undefined || scale < STYLE[street.kind].from ? [] : [{ street, line: pixelLine(chain.line, scale) }];
    })
    .sort((a, b) => STYLE[a.street.kind].rank - STYLE[b.street.kind].rank || b.line.length - a.line.length);
  return order.flatMap(({ street, line }) => {
    const { size, weight } = STYLE[street.kind];
    const font = `${weight} ${size}px ${FONT}`;
    const width = measure(street.name, font);
    const others = written.get(street.name) ?? [];
    written.set(street.name, others);
    const labels: Label[] = [];
    const count = Math.max(Math.floor(line.length / REPEAT), 1);
    for (let part = 0; part < count; part += 1) {
      const best = bestPlace(
        line,
        (line.length / count) * (part + 0.5),
        line.length / count,
        width,
        street.name,
        font,
        size,
        room,
        measure,
        others,
      );
      if (best === null) continue;
      room.take(best.boxes);
      others.push(centreOf(best));
      labels.push(labelOf(best, font, isQuiet(street.kind)));
    }
    return labels;
  });
}

function isQuiet(kind: StreetKind): boolean {
  return kind === 'alley' || kind === 'footpath' || kind === 'cyclepath';
}

function centreOf({ boxes }: Written): MapPoint {
  const { left, top, right, bottom } = unionOf(boxes);
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

function bestPlace(
  line: PixelLine,
  middle: number,
  stretch: number,
  width: number,
  name: string,
  font: string,
  size: number,
  room: Room,
  measure: Measure,
  others: readonly MapPoint[],
): Written | null {
  const slack = (Math.min(stretch, line.length) - width) / 2;
  // A name may stand out a little beyond a short street, as on any printed map.
  if (slack < -width * 0.12) return null;
  let best: Written | null = null;
  let least = Infinity;
  for (let step = -5; step <= 5; step += 1) {
    const at = middle + (step / 5) * Math.max(slack, 0);
    const here = pointAt(line, at);
    if (others.some((other) => Math.hypot(other.x - here.x, other.y - here.y) < REPEAT * 0.7)) continue;
    const written = writeAlong(line, at, name, font, size, measure);
    if (written === null || !room.isFree(written.boxes)) continue;
    const cost = written.bend + Math.abs(step) * 0.03;
    if (cost < least) [least, best] = [cost, written];
    if (slack <= 0) break;
  }
  return best;
}

function labelOf({ glyphs, boxes }: Written, font: string, quiet: boolean): Label {
  const { left, top, right, bottom } = unionOf(boxes);
  return {
    box: { left: left - 6, top: top - 6, right: right + 6, bottom: bottom + 6 },
    paint(context, palette) {
      context.font = font;
      context.textAlign = 'center';
      context.textBaseline = 'alphabetic';
      context.lineJoin = 'round';
      context.strokeStyle = palette.halo;
      context.lineWidth = 3.6;
      context.fillStyle = quiet ? palette.inkSoft : palette.ink;
      for (const pass of ['halo', 'ink'] as const) {
        for (const { text, x, y, angle } of glyphs) {
          context.save();
          context.translate(x, y);
          context.rotate(angle);
          if (pass === 'halo') context.strokeText(text, 0, 4.4);
          else context.fillText(text, 0, 4.4);
          context.restore();
        }
      }
    },
  };
}
