// `npm run fuzz`: shoots a million messages at evenings in this process, watches the memory, and then shoots frames at a real server.
// `-- --count N --frames N --seed N`
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createExercises } from '../../src/server/exercises.ts';
import { SHIPPED } from '../support/shipped.ts';
import { shootOverSockets } from './overSockets.ts';
import { shoot } from './shoot.ts';

const { values } = parseArgs({
  options: { count: { type: 'string', default: '1000000' }, frames: { type: 'string', default: '20000' }, seed: { type: 'string' } },
});
const count = Number(values.count);
const seed = Number(values.seed ?? Math.floor(Math.random() * 1_000_000));

/** Memory is compared after so many messages, and from the second time on: the first warms up. Bytes. */
const EVERY = 100_000;
const MOST_GROWTH = 16 * 1024 * 1024;

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');
const MEGABYTE = 1024 * 1024;

console.log(`seed ${seed}, ${count} messages in one process`);
const unhandled: unknown[] = [];
process.on('unhandledRejection', (reason) => unhandled.push(reason));
const heaps: number[] = [];
let looked = 0;
const began = performance.now();
const shot = await shoot({
  seed,
  count,
  exercises: createExercises(),
  files: SHIPPED.map((name) => readFileSync(join(import.meta.dirname, '..', '..', 'scenarios', name), 'utf8')),
  after(sent) {
    if (sent - looked < EVERY && sent < count) return;
    looked = sent;
    collect();
    heaps.push(process.memoryUsage().heapUsed);
    const seconds = (performance.now() - began) / 1000;
    console.log(
      `${String(sent).padStart(8)}  ${(sent / seconds).toFixed(0)} a second  heap ${((heaps.at(-1) ?? 0) / MEGABYTE).toFixed(1)} MB`,
    );
  },
});
const growth = (heaps.at(-1) ?? 0) - (heaps[1] ?? heaps[0] ?? 0);
console.log(`${shot.sent} sent, ${shot.done} done, refused:`);
for (const [code, times] of Object.entries(shot.refused)) console.log(`  ${code.padEnd(20)} ${times}`);
for (const problem of shot.problems) console.log(`PROBLEM ${problem}`);
console.log(`memory grew ${(growth / MEGABYTE).toFixed(1)} MB from the second look to the last`);

const frames = await shootOverSockets({ seed, count: Number(values.frames) });
console.log(`${frames.sent} frames over sockets, while somebody played ${frames.played} times`);
console.log(`  answers ${JSON.stringify(frames.answers)}`);
console.log(`  connections closed ${JSON.stringify(frames.closed)}`);
for (const problem of frames.problems) console.log(`PROBLEM ${problem}`);
const ok = shot.problems.length + frames.problems.length === 0 && unhandled.length === 0 && growth < MOST_GROWTH;
for (const reason of unhandled) console.log(`PROBLEM unhandled: ${String(reason)}`);
console.log(ok ? 'no crash, no growth, each refused with a code' : `NOT IN ORDER; play it again with --seed ${seed}`);
process.exitCode = ok ? 0 : 1;
