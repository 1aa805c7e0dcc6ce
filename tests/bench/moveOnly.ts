import FlatQueue from 'flatqueue';
import type { EventOf } from '../../src/sim/event.ts';
import type { Terrain } from '../../src/sim/neighbourhood/graph.ts';
import { stretchDuration } from '../../src/sim/neighbourhood/motion.ts';
import { paceOf } from '../../src/sim/places.ts';

/** The reference: a hand-written event loop that takes people from street to street along given ways, and does nothing else. */
export function moveOnly(terrain: Terrain, legs: readonly EventOf<'actorSetOut'>[]): number {
  const queue = new FlatQueue<number>();
  const at = new Int32Array(legs.length);
  for (const [index, leg] of legs.entries()) queue.push(index, leg.at);
  let streets = 0;
  for (
    let now = queue.peekValue(), index = queue.pop();
    now !== undefined && index !== undefined;
    now = queue.peekValue(), index = queue.pop()
  ) {
    const leg = legs[index];
    const stretch = leg?.route[at[index] ?? 0];
    if (!leg || !stretch) continue;
    at[index] = (at[index] ?? 0) + 1;
    streets += 1;
    queue.push(index, now + stretchDuration(stretch, paceOf(terrain, leg)));
  }
  return streets;
}
