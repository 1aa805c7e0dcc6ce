// Plays arms on all cores: worker w of W plays seeds w, w + W, ... and the rounds are put back in the order of the seeds, so
// that neither the number of cores nor their pace shows in the result.
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Round } from '../planner/arms.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { SeatId } from '../sim/command.ts';
import type { Share } from './armsWorker.ts';
import type { NamedArm } from './namedArm.ts';

const WORKER = join(import.meta.dirname, 'armsWorker.ts');
/** More workers than this are not worth their start. */
const MOST_WORKERS = 8;
/** A worker starts in the time of about this many evenings. */
const SEEDS_EACH = 10;

/** What is to be played. */
export interface Task {
  readonly scenario: Scenario;
  readonly arms: readonly NamedArm[];
  readonly seeds: readonly string[];
  readonly seats: readonly SeatId[];
}

/**
 * Plays every seed in every arm; `onPlayed` hears how many seeds are done. After `stop` it gives the seeds before the first
 * one that was not done yet.
 */
export function playOnAllCores(task: Task, onPlayed: (done: number) => void, stop: AbortSignal): Promise<readonly Round[]> {
  const { scenario, arms, seeds, seats } = task;
  const count = Math.max(1, Math.min(MOST_WORKERS, availableParallelism(), Math.ceil(seeds.length / SEEDS_EACH)));
  const rounds = new Map<string, Round>();
  return new Promise((resolve, reject) => {
    const workers = Array.from({ length: count }, (_, place) => {
      const share: Share = { sources: scenario.sources, arms, seeds: seeds.filter((__, index) => index % count === place), seats };
      return new Worker(WORKER, { workerData: share });
    });
    const finish = (): void => {
      for (const worker of workers) void worker.terminate();
      const missing = seeds.findIndex((seed) => !rounds.has(seed));
      resolve(seeds.slice(0, missing === -1 ? seeds.length : missing).flatMap((seed) => rounds.get(seed) ?? []));
    };
    stop.addEventListener('abort', finish, { once: true });
    for (const worker of workers) {
      worker.on('message', (round: Round) => {
        if (stop.aborted) return;
        rounds.set(round.seed, round);
        onPlayed(rounds.size);
        if (rounds.size === seeds.length) finish();
      });
      worker.on('error', reject);
    }
  });
}
