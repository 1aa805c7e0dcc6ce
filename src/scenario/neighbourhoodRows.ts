// Lays out the houses of a row along its street: straight blocks whose fronts follow the bends of the carriageway.
import type { House, Row, Segment } from './neighbourhood.ts';
import { outlinesOverlap, type Point } from './neighbourhoodGeometry.ts';
import { chordEnd, lineBeside, lineLengths, nearestOnLine, pointAlong, unit } from './neighbourhoodLine.ts';

/** From a wall to the eyes of somebody at its window, dm. */
export const WINDOW_DISTANCE = 5;
/** From the carriageway to the plots: pavement or verge, dm. */
const PAVEMENT = 15;

/** A house without what only the whole neighbourhood knows. */
export type RowHouse = Pick<House, 'number' | 'outline' | 'garden' | 'spot' | 'front' | 'back'> & { readonly building: number };

/** A rigid frame: `along` dm along the fronts and `deep` dm away from the street, from the corner of a block. */
interface Frame {
  readonly corner: Point;
  readonly along: Point;
  readonly away: Point;
}

function inFrame({ corner, along, away }: Frame, a: number, d: number): Point {
  return { x: corner.x + Math.round(along.x * a + away.x * d), y: corner.y + Math.round(along.y * a + away.y * d) };
}

function blockSize(row: Row): number {
  if (row.block !== undefined) return row.block;
  if (row.kind === 'terraced') return Infinity;
  return row.kind === 'semi' ? 2 : 1;
}

/** 0 to `range` dm, scattered by the house number: old streets are not ruled with a line. */
function variation(range: number, number: number, salt: number): number {
  return range === 0 ? 0 : ((Math.imul(number, 7919) + salt * 104_729) >>> 4) % (range + 1);
}

type Laid = Omit<RowHouse, 'number' | 'spot' | 'building'>;

function layBlock(row: Row, frame: Frame, size: number, first: number): readonly Laid[] {
  return Array.from({ length: size }, (_, i) => {
    const ends = { first: i === 0, last: i === size - 1 };
    return layHouse(row, frame, i * row.frontage, first + i * row.step * row.stack, ends);
  });
}

function layHouse(row: Row, frame: Frame, a: number, number: number, ends: { readonly first: boolean; readonly last: boolean }): Laid {
  const near = variation(row.vary, number, 1);
  const left = a + variation(Math.floor(row.vary / 2), number, 2);
  const right = a + row.frontage - variation(Math.floor(row.vary / 2), number, 3);
  const far = near + row.depth - variation(row.vary, number, 4);
  const middle = Math.floor((left + right) / 2);
  const half = Math.floor(row.gap / 2);
  const plotLeft = a - (ends.first ? half : 0);
  const plotRight = a + row.frontage + (ends.last ? half : 0);
  const street = Math.min(PAVEMENT - row.setback, 0);
  const end = row.depth + row.garden;
  return {
    outline: [inFrame(frame, left, near), inFrame(frame, right, near), inFrame(frame, right, far), inFrame(frame, left, far)],
    garden: [
      inFrame(frame, plotLeft, street),
      inFrame(frame, plotRight, street),
      inFrame(frame, plotRight, end),
      inFrame(frame, plotLeft, end),
    ],
    front: inFrame(frame, middle, near - WINDOW_DISTANCE),
    back: inFrame(frame, middle, far + WINDOW_DISTANCE),
  };
}

/** Whether all houses that a row counts fit along its street, and at least one. */
export function rowFits(row: Row, segment: Segment): boolean {
  return layRow(row, segment, 0).length >= Math.max((row.count ?? 0) * row.stack - row.skip.length, 1);
}

function frontsOf(
  row: Row,
  segment: Segment,
): { readonly line: readonly Point[]; readonly lengths: readonly number[]; readonly end: number } {
  const aside = Math.floor(segment.width / 2) + row.setback;
  const line = lineBeside(segment.line, row.side === 'left' ? aside : -aside);
  const lengths = lineLengths(line);
  const total = lengths[lengths.length - 1] ?? 0;
  return { line, lengths, end: row.until > 0 ? Math.min(row.until, total) : total + row.until };
}

/** How far a block moves on when the bend of the street pushes it into the one before it, dm. */
const NUDGE = 10;

/** The houses of a row, in walking order; `segmentIndex` is where their spots lie. */
export function layRow(row: Row, segment: Segment, segmentIndex: number): readonly RowHouse[] {
  const { line, lengths, end } = frontsOf(row, segment);
  const houses: RowHouse[] = [];
  let before: readonly Laid[] = [];
  let laid = 0;
  let offset = row.from;
  let number = row.first;
  while (offset + row.frontage <= end && laid < (row.count ?? Infinity)) {
    const wanted = Math.min(blockSize(row), (row.count ?? Infinity) - laid);
    const size = Math.min(wanted, Math.floor((end - offset) / row.frontage));
    // Half a pair is not built where a row runs out of room.
    if (size < Math.min(wanted, 2)) break;
    const next = chordEnd(line, lengths, offset, size * row.frontage);
    const corner = pointAlong(line, lengths, offset);
    const along = unit(corner, pointAlong(line, lengths, next));
    const away = row.side === 'left' ? { x: along.y, y: -along.x } : { x: -along.y, y: along.x };
    const block = layBlock(row, { corner, along, away }, size, number);
    if (block.some(({ outline }) => before.some((other) => outlinesOverlap(outline, other.outline)))) {
      offset += NUDGE;
      continue;
    }
    for (const house of block) {
      const spot = { segment: segmentIndex, offset: nearestOnLine(segment.line, segment.lengths, house.front).offset };
      for (let floor = 0; floor < row.stack; floor += 1) {
        if (!row.skip.includes(number)) houses.push({ ...house, number, spot, building: laid });
        number += row.step;
      }
      laid += 1;
    }
    before = block;
    offset = next + row.gap;
  }
  return houses;
}
