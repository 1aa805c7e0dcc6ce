// One of the threads of whatIf.ts: loads the round as a helper of a page does, plays its share of the evenings in both ways, and then
// some of them again from their commands.
import { parentPort, workerData } from 'node:worker_threads';
import { armsOf, playPairs } from '../../src/planner/whatIfArms.ts';
import { playWithPolicy, POLICIES } from '../../src/planner/rehearse.ts';
import { logOf } from '../../src/sim/log.ts';
import { replay } from '../../src/sim/replay.ts';
import { shipped } from '../support/shipped.ts';

export interface Share {
  /** Of the file of the exercise. */
  readonly name: string;
  /** The seed of the round that is asked about. */
  readonly round: string;
  readonly seeds: readonly string[];
}

/** Times in ms of processor time of this thread. */
export interface Measured {
  /** From its start to the last evening. */
  readonly busy: number;
  readonly playing: number;
  /** One evening in both ways from its commands. */
  readonly plain: number;
  /** On the clock of the machine. */
  readonly doneAt: number;
}

/** So many evenings are enough to know how long one takes. */
const PLAIN = 10;

const spent = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

const { name, round, seeds } = workerData as Share;
const scenario = shipped(name);
const seat = scenario.seats[0]?.id ?? '';
const exercise = playWithPolicy(scenario, round, POLICIES.typical, undefined, [seat]);
const change = { kind: 'withoutBurgernet' } as const;
const before = spent();
for (const _ of playPairs(exercise, seat, change, seeds));
const busy = spent();
const doneAt = performance.timeOrigin + performance.now();

const logs = seeds
  .slice(0, PLAIN)
  .map((seed) => armsOf(exercise, change).map(({ policy, settings }) => logOf(playWithPolicy(scenario, seed, policy, settings, [seat]))));
const start = spent();
for (const log of logs.flat()) replay(scenario, log);
const measured: Measured = { busy, playing: busy - before, plain: (spent() - start) / Math.max(1, logs.length), doneAt };
parentPort?.postMessage(measured);
