// Finds what cannot be in a neighbourhood: references to nothing, houses on the road or through each other, ways that lead
// nowhere. It reports; the loader words what it finds.
import type { House, NeighbourhoodFile, Segment } from './neighbourhood.ts';
import { expandHouses, expandNeighbourhood, expandSegments } from './neighbourhoodExpand.ts';
import { type Box, boxesMeet, boxOf, isNearPiece, outlinesOverlap, type Point, pieceMeets, piecesCross } from './neighbourhoodGeometry.ts';
import { rowFits } from './neighbourhoodRows.ts';
import { buildingsOf, isBuilt } from './neighbourhoodWalls.ts';
import { MODES } from './vocabulary.ts';

export type NeighbourhoodProblemCode =
  | 'unknownReference'
  | 'duplicateId'
  | 'duplicateNumber'
  | 'rowDoesNotFit'
  | 'outside'
  | 'offsetPastEnd'
  | 'noLength'
  | 'houseOnRoad'
  | 'housesOverlap'
  | 'houseInWater'
  | 'placeOnHouse'
  | 'placeOnRoad'
  | 'crossing'
  | 'notConnected'
  | 'windowBlocked';

/** What is wrong, where in the file, and the ids that it is about. */
export interface NeighbourhoodProblem {
  readonly path: readonly (string | number)[];
  readonly code: NeighbourhoodProblemCode;
  readonly detail: string;
}

type Report = (path: readonly (string | number)[], code: NeighbourhoodProblemCode, detail: string) => void;

/** Every problem of a file that fits the format; none means that it can be expanded and played. */
export function checkNeighbourhood(file: NeighbourhoodFile): readonly NeighbourhoodProblem[] {
  const problems: NeighbourhoodProblem[] = [];
  const report: Report = (path, code, detail) => problems.push({ path, code, detail });
  checkIds(file, report);
  checkReferences(file, report);
  if (problems.length > 0) return problems;
  const segments = expandSegments(file);
  for (const [i, segment] of segments.entries()) if (segment.length === 0) report(['segments', i], 'noLength', segment.id);
  if (problems.length > 0) return problems;
  for (const [i, row] of file.rows.entries()) {
    const segment = segments.find(({ id }) => id === row.segment);
    if (segment !== undefined && !rowFits(row, segment)) report(['rows', i], 'rowDoesNotFit', `${row.segment} ${row.first}`);
  }
  const houses = expandHouses(file, segments);
  checkNumbers(file, houses, report);
  checkGround(file, segments, houses, report);
  checkCrossings(segments, report);
  checkConnections(file, segments, report);
  return problems;
}

function checkIds(file: NeighbourhoodFile, report: Report): void {
  const lists = ['municipalities', 'streets', 'segments'] as const;
  for (const list of lists) {
    const seen = new Set<string>();
    for (const [i, { id }] of file[list].entries()) {
      if (seen.has(id)) report([list, i, 'id'], 'duplicateId', id);
      seen.add(id);
    }
  }
  // A scenario names a house, a place, a junction or an exit with one word.
  const seen = new Set<string>();
  for (const list of ['junctions', 'places', 'exits'] as const) {
    for (const [i, { id }] of file[list].entries()) {
      if (seen.has(id)) report([list, i, 'id'], 'duplicateId', id);
      seen.add(id);
    }
  }
}

function checkReferences(file: NeighbourhoodFile, report: Report): void {
  const ids = (items: readonly { readonly id: string }[]) => new Set(items.map(({ id }) => id));
  const known = {
    municipality: ids(file.municipalities),
    street: ids(file.streets),
    junction: ids(file.junctions),
    segment: ids(file.segments),
  };
  const need = (kind: keyof typeof known, id: string, path: readonly (string | number)[]) => {
    if (!known[kind].has(id)) report(path, 'unknownReference', id);
  };
  for (const [i, street] of file.streets.entries()) need('municipality', street.municipality, ['streets', i, 'municipality']);
  for (const [i, segment] of file.segments.entries()) {
    need('junction', segment.from, ['segments', i, 'from']);
    need('junction', segment.to, ['segments', i, 'to']);
    need('street', segment.street, ['segments', i, 'street']);
  }
  for (const [i, row] of file.rows.entries()) need('segment', row.segment, ['rows', i, 'segment']);
  for (const [i, house] of file.houses.entries()) {
    need('street', house.street, ['houses', i, 'street']);
    need('segment', house.segment, ['houses', i, 'segment']);
  }
  for (const [i, place] of file.places.entries())
    if (!Array.isArray(place.at)) need('segment', place.at.segment, ['places', i, 'at', 'segment']);
  for (const [i, exit] of file.exits.entries()) need('junction', exit.junction, ['exits', i, 'junction']);
  const targets = new Set([...known.street, ...known.segment, ...ids(file.places), ...ids(file.exits)]);
  for (const [i, alias] of file.aliases.entries())
    if (!targets.has(alias.target)) report(['aliases', i, 'target'], 'unknownReference', alias.target);
}

function checkNumbers(file: NeighbourhoodFile, houses: readonly House[], report: Report): void {
  const named = new Set([...file.junctions, ...file.places, ...file.exits].map(({ id }) => id));
  const seen = new Set<string>();
  for (const { id } of houses) {
    if (named.has(id)) report(['houses'], 'duplicateId', id);
    if (seen.has(id)) report(['houses'], 'duplicateNumber', id);
    seen.add(id);
  }
}

/** Half the carriageway of a piece of road, so that what stands on it can be found. */
interface RoadPiece {
  readonly segment: string;
  readonly a: Point;
  readonly b: Point;
  readonly half: number;
  readonly box: Box;
}

function roadPieces(segments: readonly Segment[]): readonly RoadPiece[] {
  return segments.flatMap(({ id, line, width }) =>
    line.slice(1).flatMap((b, i) => {
      const a = line[i];
      const half = Math.floor(width / 2);
      return a === undefined ? [] : [{ segment: id, a, b, half, box: boxOf([a, b], half) }];
    }),
  );
}

function standsOn(outline: readonly Point[], { a, b, half }: RoadPiece): boolean {
  return pieceMeets(a, b, outline) || outline.some((corner) => isNearPiece(corner, a, b, half));
}

function checkGround(file: NeighbourhoodFile, segments: readonly Segment[], houses: readonly House[], report: Report): void {
  const pieces = roadPieces(segments);
  const { places, areas } = expandNeighbourhood({ ...file, rows: [], houses: [] });
  const waters = areas.filter(({ kind }) => kind === 'water').map(({ outline }) => ({ outline, box: boxOf(outline) }));
  const buildings = buildingsOf(houses).map((house) => ({ house, box: boxOf(house.outline) }));
  for (const [i, { house, box }] of buildings.entries()) {
    if (box.left < 0 || box.top < 0 || box.right > file.size[0] || box.bottom > file.size[1]) report(['houses'], 'outside', house.id);
    const road = pieces.find((piece) => boxesMeet(piece.box, box) && standsOn(house.outline, piece));
    if (road !== undefined) report(['houses'], 'houseOnRoad', `${house.id} ${road.segment}`);
    for (const other of buildings.slice(i + 1)) {
      if (!boxesMeet(box, other.box)) continue;
      if (outlinesOverlap(house.outline, other.house.outline)) report(['houses'], 'housesOverlap', `${house.id} ${other.house.id}`);
    }
    for (const other of buildings) {
      if (other.house !== house && boxesMeet(boxOf([house.front]), other.box) && pieceMeets(house.front, house.front, other.house.outline))
        report(['houses'], 'windowBlocked', `${house.id} ${other.house.id}`);
    }
    if (waters.some((water) => boxesMeet(box, water.box) && outlinesOverlap(house.outline, water.outline)))
      report(['houses'], 'houseInWater', house.id);
  }
  for (const [i, place] of places.entries()) {
    const length = segments[place.spot.segment]?.length ?? 0;
    if (place.spot.offset > length) report(['places', i, 'at', 'offset'], 'offsetPastEnd', place.id);
    const { outline } = place;
    if (outline === null || !isBuilt(place)) continue;
    const box = boxOf(outline);
    const road = pieces.find((piece) => boxesMeet(piece.box, box) && standsOn(outline, piece));
    if (road !== undefined) report(['places', i, 'outline'], 'placeOnRoad', `${place.id} ${road.segment}`);
    for (const { house } of buildings)
      if (outlinesOverlap(outline, house.outline)) report(['places', i, 'outline'], 'placeOnHouse', `${place.id} ${house.id}`);
  }
}

function checkCrossings(segments: readonly Segment[], report: Report): void {
  const pieces = roadPieces(segments);
  for (const [i, one] of pieces.entries()) {
    for (const other of pieces.slice(i + 1)) {
      if (boxesMeet(one.box, other.box) && piecesCross(one.a, one.b, other.a, other.b))
        report(['segments'], 'crossing', `${one.segment} ${other.segment}`);
    }
  }
}

function checkConnections(file: NeighbourhoodFile, segments: readonly Segment[], report: Report): void {
  for (const mode of MODES) {
    const ways = segments.filter(({ modes }) => modes.includes(mode));
    const reached = new Set<number>(ways.slice(0, 1).map(({ from }) => from));
    for (let before = -1; before !== reached.size; ) {
      before = reached.size;
      for (const { from, to } of ways) {
        if (reached.has(from)) reached.add(to);
        if (reached.has(to)) reached.add(from);
      }
    }
    for (const { id, from } of ways) {
      if (!reached.has(from))
        report(['segments', file.segments.findIndex((segment) => segment.id === id)], 'notConnected', `${mode} ${id}`);
    }
  }
}
