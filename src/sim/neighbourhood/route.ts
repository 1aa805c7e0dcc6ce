// The shortest way from one spot to another (for cars: the fastest), as stretches of segments. Costs are whole numbers and the
// search visits in a fixed order, so of two equal ways it always gives the same one.
import type { Spot } from '../../scenario/neighbourhood.ts';
import type { Mode } from '../../scenario/vocabulary.ts';
import { pairKey, segmentCost, type Terrain } from './graph.ts';

/** A part of a segment, walked from one offset to another; backwards when `to` is the smaller. */
export interface Stretch {
  readonly segment: number;
  readonly from: number;
  readonly to: number;
}

/** One way to leave or reach a segment: by an end, at a cost. */
interface Gate {
  readonly junction: number;
  readonly offset: number;
  readonly cost: number;
}

export function segmentAllows(terrain: Terrain, segment: number, mode: Mode): boolean {
  return terrain.neighbourhood.segments[segment]?.modes.includes(mode) ?? false;
}

/** Length of a route in dm. */
export function routeLength(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { from, to }) => sum + Math.abs(to - from), 0);
}

/** Null when this mode cannot get there. Never empty: whoever is there already gets one stretch of length 0. */
export function route(terrain: Terrain, from: Spot, to: Spot, mode: Mode): readonly Stretch[] | null {
  if (!segmentAllows(terrain, from.segment, mode) || !segmentAllows(terrain, to.segment, mode)) return null;
  let best: readonly Stretch[] | null = null;
  let least = Infinity;
  if (from.segment === to.segment) {
    best = [{ segment: from.segment, from: from.offset, to: to.offset }];
    least = partCost(terrain, from.segment, Math.abs(to.offset - from.offset), mode);
  }
  for (const leave of gates(terrain, from, mode)) {
    for (const arrive of gates(terrain, to, mode)) {
      const ends = leave.cost + arrive.cost;
      if (ends >= least) continue;
      const path = junctionPath(terrain, leave.junction, arrive.junction, mode);
      if (path === null) continue;
      const cost = ends + pathCost(terrain, path, mode);
      if (cost >= least) continue;
      least = cost;
      best = assemble(terrain, from, leave, path, arrive, to);
    }
  }
  return best;
}

function partCost(terrain: Terrain, segment: number, length: number, mode: Mode): number {
  const whole = terrain.neighbourhood.segments[segment];
  if (whole === undefined || length === whole.length) return whole === undefined ? 0 : segmentCost(whole, mode);
  return segmentCost({ ...whole, length }, mode);
}

function gates(terrain: Terrain, { segment, offset }: Spot, mode: Mode): readonly Gate[] {
  const whole = terrain.neighbourhood.segments[segment];
  if (whole === undefined) return [];
  return [
    { junction: whole.from, offset: 0, cost: partCost(terrain, segment, offset, mode) },
    { junction: whole.to, offset: whole.length, cost: partCost(terrain, segment, whole.length - offset, mode) },
  ];
}

/** The segments between two junctions, as index numbers, in walking order; empty when they are the same, null when apart. */
function junctionPath(terrain: Terrain, from: number, to: number, mode: Mode): readonly number[] | null {
  if (from === to) return [];
  const path = terrain.paths.remember(`${mode} ${from} ${to}`, () => findPath(terrain, from, to, mode));
  return path.length === 0 ? null : path;
}

function findPath(terrain: Terrain, from: number, to: number, mode: Mode): readonly number[] {
  const { finder, direct } = terrain.networks[mode];
  // The library lists the nodes from the goal back to the start.
  const nodes = finder
    .find(from, to)
    .map(({ id }) => Number(id))
    .toReversed();
  const segments: number[] = [];
  for (const [i, node] of nodes.entries()) {
    const before = nodes[i - 1];
    const segment = before === undefined ? undefined : direct.get(pairKey(before, node));
    if (segment !== undefined) segments.push(segment);
  }
  return segments;
}

function pathCost(terrain: Terrain, path: readonly number[], mode: Mode): number {
  return path.reduce((sum, i) => {
    const segment = terrain.neighbourhood.segments[i];
    return sum + (segment === undefined ? 0 : segmentCost(segment, mode));
  }, 0);
}

function assemble(terrain: Terrain, from: Spot, leave: Gate, path: readonly number[], arrive: Gate, to: Spot): readonly Stretch[] {
  const stretches: Stretch[] = [{ segment: from.segment, from: from.offset, to: leave.offset }];
  let junction = leave.junction;
  for (const i of path) {
    const segment = terrain.neighbourhood.segments[i];
    if (segment === undefined) continue;
    const forwards = segment.from === junction;
    stretches.push(forwards ? { segment: i, from: 0, to: segment.length } : { segment: i, from: segment.length, to: 0 });
    junction = forwards ? segment.to : segment.from;
  }
  stretches.push({ segment: to.segment, from: arrive.offset, to: to.offset });
  const moved = stretches.filter((stretch) => stretch.from !== stretch.to);
  return moved.length > 0 ? moved : [{ segment: to.segment, from: to.offset, to: to.offset }];
}
