// Makes the neighbourhood of a file that was checked: references become numbers, rows become houses, lines become outlines.
import type { Area, ExplicitHouse, House, Junction, Neighbourhood, NeighbourhoodFile, Place, Segment, Spot } from './neighbourhood.ts';
import { boxesMeet, boxOf, centreOf, isInside, isNearPiece, type Point, squaredDistance } from './neighbourhoodGeometry.ts';
import { lineLengths, nearestOnLine, pointAlong, pointsAlong, stripAround, unit } from './neighbourhoodLine.ts';
import { layRow, WINDOW_DISTANCE } from './neighbourhoodRows.ts';

type Pair = readonly [number, number];
type Index = Readonly<Record<string, number>>;

const toPoint = ([x, y]: Pair): Point => ({ x, y });

/** From id to number in the list; without a prototype, so that no id is there by accident. */
function indexById(items: readonly { readonly id: string }[]): Index {
  const index: Record<string, number> = Object.create(null);
  for (const [i, { id }] of items.entries()) index[id] = i;
  return index;
}

function numberOf(index: Index, id: string): number {
  const found = index[id];
  if (found === undefined) throw new Error(`checkNeighbourhood lets no unknown id pass: ${id}`);
  return found;
}

function at<T>(items: readonly T[], i: number): T {
  const item = items[i];
  if (item === undefined) throw new Error(`no item ${i}`);
  return item;
}

/** The segments of a file, whose references must be sound. */
export function expandSegments(file: NeighbourhoodFile): readonly Segment[] {
  const junctions = indexById(file.junctions);
  const streets = indexById(file.streets);
  return file.segments.map(({ id, from, to, via, street, modes, speed, width }) => {
    const ends = [numberOf(junctions, from), numberOf(junctions, to)] as const;
    const line = [at(file.junctions, ends[0]), ...via.map(toPoint), at(file.junctions, ends[1])].map(({ x, y }) => ({ x, y }));
    const lengths = lineLengths(line);
    return {
      id,
      from: ends[0],
      to: ends[1],
      line,
      lengths,
      length: at(lengths, lengths.length - 1),
      street: numberOf(streets, street),
      modes,
      speed,
      width,
    };
  });
}

/** The middle of a side, half a metre outwards: a window, seen from the middle of the house. */
function window(outline: readonly Point[], i: number): Point {
  const a = at(outline, i);
  const b = at(outline, (i + 1) % outline.length);
  const middle = centreOf([a, b]);
  const outward = unit(centreOf(outline), middle);
  return { x: middle.x + Math.round(outward.x * WINDOW_DISTANCE), y: middle.y + Math.round(outward.y * WINDOW_DISTANCE) };
}

/** The side of a drawn house nearest to its street, and the side farthest from it. */
function frontAndBack(outline: readonly Point[], street: Point): { readonly front: Point; readonly back: Point } {
  const windows = outline.map((_, i) => window(outline, i));
  windows.sort((a, b) => squaredDistance(a, street) - squaredDistance(b, street));
  return { front: at(windows, 0), back: at(windows, windows.length - 1) };
}

function houseId(street: string, number: number, addition: string): string {
  return `${street}-${number}${addition}`;
}

/** All houses of a file, rows first, in the order of the file. */
export function expandHouses(file: NeighbourhoodFile, segments: readonly Segment[]): readonly House[] {
  const segmentIndex = indexById(file.segments);
  const streetIndex = indexById(file.streets);
  const houses: House[] = [];
  let buildings = 0;
  for (const row of file.rows) {
    const i = numberOf(segmentIndex, row.segment);
    const segment = at(segments, i);
    const laid = layRow(row, segment, i);
    const street = at(file.streets, segment.street).id;
    for (const house of laid)
      houses.push({
        ...house,
        id: houseId(street, house.number, ''),
        street: segment.street,
        addition: '',
        kind: row.kind,
        building: buildings + house.building,
      });
    buildings += laid.reduce((most, house) => Math.max(most, house.building + 1), 0);
  }
  for (const house of file.houses) {
    const segment = numberOf(segmentIndex, house.segment);
    houses.push(explicitHouse(house, segment, at(segments, segment), numberOf(streetIndex, house.street), buildings));
    buildings += 1;
  }
  return houses;
}

function explicitHouse(house: ExplicitHouse, index: number, segment: Segment, street: number, building: number): House {
  const outline = house.outline.map(toPoint);
  const { offset } = nearestOnLine(segment.line, segment.lengths, centreOf(outline));
  const windows = frontAndBack(outline, pointAlong(segment.line, segment.lengths, offset));
  const { number, addition, kind } = house;
  const id = houseId(house.street, number, addition);
  return {
    id,
    street,
    number,
    addition,
    kind,
    building,
    outline,
    garden: house.garden?.map(toPoint) ?? null,
    spot: { segment: index, offset },
    ...windows,
  };
}

/** The place on foot nearest to a point; the first segment wins a tie. */
function nearestOnFoot(segments: readonly Segment[], point: Point): Spot {
  let best: Spot = { segment: 0, offset: 0 };
  let least = Infinity;
  for (const [segment, { line, lengths, modes }] of segments.entries()) {
    if (!modes.includes('foot')) continue;
    const found = nearestOnLine(line, lengths, point);
    if (found.squared >= least) continue;
    least = found.squared;
    best = { segment, offset: found.offset };
  }
  return best;
}

function expandPlace(place: NeighbourhoodFile['places'][number], segments: readonly Segment[], segmentIndex: Index): Place {
  const outline = place.outline?.map(toPoint) ?? null;
  const { id, name, kind } = place;
  if (Array.isArray(place.at)) {
    const point = toPoint(place.at);
    return { id, name, kind, spot: nearestOnFoot(segments, point), at: point, outline };
  }
  const spot = { segment: numberOf(segmentIndex, place.at.segment), offset: place.at.offset };
  const { line, lengths } = at(segments, spot.segment);
  return { id, name, kind, spot, at: pointAlong(line, lengths, spot.offset), outline };
}

function expandArea(area: NeighbourhoodFile['areas'][number]): Area {
  const outline = 'line' in area ? stripAround(area.line.map(toPoint), area.width) : area.outline.map(toPoint);
  return { kind: area.kind, name: area.name ?? '', outline };
}

/** Every tree but those that would stand on a road or in a house: rows of trees are drawn through, and leave gaps. */
function expandTrees(file: NeighbourhoodFile, segments: readonly Segment[], houses: readonly House[]): readonly Point[] {
  const trees = file.trees.flatMap((group) =>
    'line' in group ? pointsAlong(group.line.map(toPoint), group.spacing) : group.points.map(toPoint),
  );
  const roads = segments.map(({ line, width }) => ({ line, width, box: boxOf(line, width) }));
  const walls = houses.map(({ outline }) => ({ outline, box: boxOf(outline) }));
  return trees.filter((tree) => {
    const box = boxOf([tree]);
    const onRoad = roads.some(
      (road) =>
        boxesMeet(box, road.box) &&
        road.line.some((point, i) => isNearPiece(tree, road.line[i - 1] ?? point, point, Math.floor(road.width / 2))),
    );
    return !onRoad && !walls.some((wall) => boxesMeet(box, wall.box) && isInside(tree, wall.outline));
  });
}

/** The neighbourhood of a file in which checkNeighbourhood found no dangling reference; throws on one. */
export function expandNeighbourhood(file: NeighbourhoodFile): Neighbourhood {
  const segments = expandSegments(file);
  const houses = expandHouses(file, segments);
  const municipalityIndex = indexById(file.municipalities);
  const junctionIndex = indexById(file.junctions);
  const segmentIndex = indexById(file.segments);
  const junctions: readonly Junction[] = file.junctions.map(({ id, x, y }) => ({ id, at: { x, y } }));
  return {
    id: file.id,
    name: file.name,
    width: file.size[0],
    height: file.size[1],
    municipalities: file.municipalities.map(({ id, name, area }) => ({ id, name, area: area.map(toPoint) })),
    streets: file.streets.map(({ id, name, kind, municipality }) => ({
      id,
      name,
      kind,
      municipality: numberOf(municipalityIndex, municipality),
    })),
    junctions,
    segments,
    houses,
    places: file.places.map((place) => expandPlace(place, segments, segmentIndex)),
    areas: file.areas.map(expandArea),
    trees: expandTrees(file, segments, houses),
    exits: file.exits.map(({ id, name, junction }) => ({ id, name, junction: numberOf(junctionIndex, junction) })),
    aliases: file.aliases,
    index: {
      municipalities: municipalityIndex,
      streets: indexById(file.streets),
      junctions: junctionIndex,
      segments: segmentIndex,
      houses: indexById(houses),
      places: indexById(file.places),
      exits: indexById(file.exits),
    },
  };
}

/** The number in the list of the house with this address, or null. */
export function findHouse(neighbourhood: Neighbourhood, street: string, number: number, addition = ''): number | null {
  return neighbourhood.index.houses[houseId(street, number, addition)] ?? null;
}
