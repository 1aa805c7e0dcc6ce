// How long "what if" takes: one evening otherwise, and many evenings in two threads, as a page with two cores plays them.
import { Worker } from 'node:worker_threads';
import { playWithPolicy, POLICIES } from '../../src/planner/rehearse.ts';
import type { Exercise } from '../../src/sim/exercise.ts';
import { logOf } from '../../src/sim/log.ts';
import { replay } from '../../src/sim/replay.ts';
import { choicesOf, compareOne } from '../../src/ui/session/whatIfPlay.ts';
import { changeOf } from '../../src/ui/screens/debrief/whatIf/words.ts';
import { SHIPPED, shipped } from '../support/shipped.ts';
import type { Figure } from './exercise.ts';
import type { Measured, Share } from './whatIfShare.ts';

/** As in the page: two play at once. */
const THREADS = 2;
/** The round that is asked about, by somebody ordinary. */
const SEED = '5';
/** Of so many times that one question is answered the median counts. */
const TIMES = 5;
/** What is asked for at first, ms. */
const EARLIER = 90_000;

/** The figures of every exercise that comes with the program; `evenings`: how many are played in both ways. */
export async function measureWhatIf(evenings: number): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const name of SHIPPED) figures.push(...oneOf(name), ...(await manyOf(name, evenings)));
  return figures;
}

function played(name: string): { readonly exercise: Exercise; readonly seat: string } {
  const scenario = shipped(name);
  const seat = scenario.seats[0]?.id ?? '';
  return { exercise: playWithPolicy(scenario, SEED, POLICIES.typical, undefined, [seat]), seat };
}

/** The slowest question about one evening. */
function oneOf(name: string): Figure[] {
  const { exercise, seat } = played(name);
  const log = logOf(exercise);
  const plain = medianOf(() => replay(exercise.scenario, log));
  const times = choicesOf(exercise, seat).can.map((choice) => medianOf(() => compareOne(exercise, changeOf(choice, EARLIER))));
  const slowest = Math.max(...times);
  return [
    {
      name: `one evening otherwise, ${plainName(name)}`,
      value: round(slowest, 1),
      unit: 'ms',
      ratio: round(slowest / plain, 2),
      reference: 'that evening played again from its log',
    },
  ];
}

async function manyOf(name: string, evenings: number): Promise<Figure[]> {
  const seeds = Array.from({ length: evenings }, (_, index) => String(index + 1));
  const start = performance.now();
  const shares = await Promise.all(
    Array.from({ length: THREADS }, (_, share) =>
      measured({ name, round: SEED, seeds: seeds.filter((_seed, i) => i % THREADS === share) }),
    ),
  );
  const wall = (Math.max(...shares.map(({ doneAt }) => doneAt)) - performance.timeOrigin - start) / 1000;
  const busiest = Math.max(...shares.map(({ busy }) => busy)) / 1000;
  const perEvening = shares.reduce((sum, { playing }) => sum + playing, 0) / Math.max(1, evenings);
  const plain = shares.reduce((sum, { plain }) => sum + plain, 0) / THREADS;
  const reference = 'the same evenings from their commands, without views and policies';
  const ratio = round(perEvening / plain, 2);
  const title = `${evenings} evenings in both ways, ${plainName(name)}`;
  return [
    { name: `${title}, by the clock`, value: round(wall, 2), unit: 's', ratio, reference },
    { name: `${title}, busiest core`, value: round(busiest, 2), unit: 's', ratio, reference },
  ];
}

function measured(share: Share): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./whatIfShare.ts', import.meta.url), { workerData: share });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

function medianOf(work: () => unknown): number {
  const times = Array.from({ length: TIMES }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? 0;
}

function plainName(name: string): string {
  return name.slice(0, name.indexOf('.'));
}

function round(value: number, digits: number): number {
  const whole = 10 ** digits;
  return Math.round(value * whole) / whole;
}
