// The other thread of armsPool.ts: plays its share of the seeds in all arms, and tells each round as soon as it is done.
import { parentPort, workerData } from 'node:worker_threads';
import { playArms } from '../planner/arms.ts';
import { toScenario } from '../scenario/load/load.ts';
import type { ScenarioSources } from '../scenario/scenario.ts';
import type { SeatId } from '../sim/command.ts';
import type { NamedArm } from './namedArm.ts';

/** What a worker is given. */
export interface Share {
  readonly sources: ScenarioSources;
  readonly arms: readonly NamedArm[];
  readonly seeds: readonly string[];
  readonly seats: readonly SeatId[];
}

const { sources, arms, seeds, seats } = workerData as Share;
const loaded = toScenario(sources);
if (!loaded.ok) throw new Error('a scenario that was loaded does not load again');
for (const round of playArms(loaded.scenario, arms, seeds, seats)) parentPort?.postMessage(round);
