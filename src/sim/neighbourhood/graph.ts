// The lie of the land for everything that moves and looks: who can walk, cycle and drive where, and what stands in the way of
// eyes. Built once for a neighbourhood; it knows nothing of people, time or stories. Its caches only save work: no answer
// depends on what was asked before.
import Flatbush from 'flatbush';
import createGraph, { type Graph } from 'ngraph.graph';
import { aStar, type PathFinder } from 'ngraph.path';
import type { Neighbourhood, Segment } from '../../scenario/neighbourhood.ts';
import { type Box, boxOf, distance, type Point } from '../../scenario/neighbourhoodGeometry.ts';
import { wallsOf } from '../../scenario/neighbourhoodWalls.ts';
import type { Mode } from '../../scenario/vocabulary.ts';
import { boundedCache, type Cache } from './cache.ts';

/** km/h to ms per dm: 360 / speed. */
const MS_PER_DM_AT_1_KMH = 360;
/** Routes and views that are remembered; far above what one exercise asks for. */
const CACHE_SIZE = 50_000;

/** The streets as one mode of travel sees them. */
export interface Network {
  readonly finder: PathFinder<Point>;
  /** The junctions that this mode can reach, and the cheapest segment between two that touch, by `pairKey`. */
  readonly junctions: ReadonlySet<number>;
  readonly direct: ReadonlyMap<number, number>;
}

export interface Terrain {
  readonly neighbourhood: Neighbourhood;
  readonly networks: Readonly<Record<Mode, Network>>;
  /** Index numbers of the segments that meet at each junction, ascending. */
  readonly segmentsAt: readonly (readonly number[])[];
  /** Outlines that block the view, one for each building. */
  readonly walls: readonly (readonly Point[])[];
  readonly wallIndex: Flatbush | null;
  /** Boxes of segments, and front points of houses. */
  readonly segmentIndex: Flatbush;
  readonly houseIndex: Flatbush | null;
  readonly paths: Cache<readonly number[]>;
  readonly views: Cache<readonly (readonly [number, number])[]>;
  readonly overlooking: Cache<readonly number[]>;
}

/** What it costs to go over a segment from end to end: dm, or for cars ms at the speed limit. */
export function segmentCost(segment: Segment, mode: Mode): number {
  return mode === 'car' ? Math.ceil((segment.length * MS_PER_DM_AT_1_KMH) / segment.speed) : segment.length;
}

/** One number for an ordered pair of junctions. */
export function pairKey(from: number, to: number): number {
  return from * 100_000 + to;
}

export function buildTerrain(neighbourhood: Neighbourhood): Terrain {
  const { segments, junctions, houses, places } = neighbourhood;
  const segmentsAt: number[][] = junctions.map(() => []);
  for (const [i, { from, to }] of segments.entries()) {
    segmentsAt[from]?.push(i);
    if (to !== from) segmentsAt[to]?.push(i);
  }
  const walls = wallsOf(houses, places);
  return {
    neighbourhood,
    networks: {
      foot: buildNetwork(neighbourhood, 'foot'),
      bike: buildNetwork(neighbourhood, 'bike'),
      car: buildNetwork(neighbourhood, 'car'),
    },
    segmentsAt,
    walls,
    wallIndex: indexBoxes(walls.map((outline) => boxOf(outline))),
    segmentIndex: indexBoxes(segments.map(({ line }) => boxOf(line))) ?? new Flatbush(1),
    houseIndex: indexBoxes(houses.map(({ front }) => boxOf([front]))),
    paths: boundedCache(CACHE_SIZE),
    views: boundedCache(CACHE_SIZE),
    overlooking: boundedCache(CACHE_SIZE),
  };
}

/** Segments of which some part may lie in the box, ascending. */
export function segmentsIn(terrain: Terrain, box: Box): readonly number[] {
  return terrain.segmentIndex.search(box.left, box.top, box.right, box.bottom).sort((a, b) => a - b);
}

function indexBoxes(boxes: readonly Box[]): Flatbush | null {
  if (boxes.length === 0) return null;
  const index = new Flatbush(boxes.length, 16, Int32Array);
  for (const { left, top, right, bottom } of boxes) index.add(left, top, right, bottom);
  index.finish();
  return index;
}

function buildNetwork({ segments, junctions }: Neighbourhood, mode: Mode): Network {
  const direct = new Map<number, number>();
  const costs = new Map<number, number>();
  const fastest = segments.reduce((most, { speed }) => Math.max(most, speed), 1);
  const graph: Graph<Point, number> = createGraph();
  for (const [i, segment] of segments.entries()) {
    if (!segment.modes.includes(mode) || segment.from === segment.to) continue;
    const cost = segmentCost(segment, mode);
    const known = costs.get(pairKey(segment.from, segment.to));
    if (known !== undefined && known <= cost) continue;
    for (const key of [pairKey(segment.from, segment.to), pairKey(segment.to, segment.from)]) {
      costs.set(key, cost);
      direct.set(key, i);
    }
  }
  for (const [i, { at }] of junctions.entries()) graph.addNode(i, at);
  for (const [key, cost] of costs) {
    const from = Math.floor(key / 100_000);
    const to = key % 100_000;
    if (from < to) graph.addLink(from, to, cost);
  }
  const finder = aStar(graph, {
    distance: (_from, _to, link) => link.data,
    heuristic: ({ data: from }, { data: to }) =>
      mode === 'car' ? Math.floor((distance(from, to) * MS_PER_DM_AT_1_KMH) / fastest) : distance(from, to),
  });
  const reachable = new Set(segments.flatMap(({ from, to, modes }) => (modes.includes(mode) ? [from, to] : [])));
  return { finder, junctions: reachable, direct };
}
