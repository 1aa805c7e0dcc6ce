// Ends the server with `kill -9` at random moments of a busy round, again and again, starts it anew on the same port and data, and
// looks whether anything that was acknowledged is lost or done twice. The phones are the page's own client over real sockets.
// `npm run crash`; `-- --times 100`, `--phones 20`, `--seed word`, `--quick` (five times), `--json`. Exit 1 on any loss.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import seedrandom from 'seedrandom';
import type { ExerciseLog } from '../../src/sim/log.ts';
import { numbered } from '../load/frames.ts';
import { nextIntent } from '../load/hand.ts';
import { type MeasuredProcess, startServer } from '../load/measuredProcess.ts';
import { post } from '../load/socket.ts';
import { percentile } from '../load/tally.ts';
import { compare, digestsAgree, readLog, timesPosted } from './audit.ts';
import { likePage } from './likePage.ts';
import { createPerson, type Person } from './person.ts';

const { values } = parseArgs({
  options: {
    times: { type: 'string' },
    phones: { type: 'string', default: '20' },
    seed: { type: 'string', default: 'crash' },
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const times = Number(values.times ?? (values.quick ? 5 : 100));
/** Everybody has everything again within so long after the blow, on a quiet machine. Milliseconds. */
const BACK_WITHIN = 5_000;
/** Between two acts of one phone, milliseconds, at most: ten times as busy as people are. */
const HESITATES = 1_500;
/** The facilitator ends a round about once in so many looks at it. */
const ROUND_LASTS = 60;
/** The blow comes so long after everybody is back, at most. Milliseconds. */
const PEACE = 2_500;
/** One blow in so many comes while phones are still coming back from the one before. */
const TWICE_OF = 8;
/** Who is not back after so long does not come back. Milliseconds. */
const PATIENCE = 60_000;

const pass = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));
const random = seedrandom(values.seed);
/** Apart, so that the blows fall as they did before, whatever the phones do in between. */
const fate = seedrandom(`${values.seed} fate`);
const data = await mkdtemp(join(tmpdir(), 'boef-crash-'));
let server: MeasuredProcess & { readonly address: string; readonly port: number } = await startServer(data);
likePage(server.address);
const made = await post(server.address, '/api/evenings', {});
const evening = String(made.id);
const token = String(made.facilitator);
const facilitator = createPerson(evening, '', token);
const phones = Array.from({ length: Number(values.phones) }, (_, index) => createPerson(evening, `Bewoner ${index + 1}`, null));
const everybody = [facilitator, ...phones];
await until(() => everybody.every(({ completeAt }) => completeAt > 0), 'nobody came in');

let busy = true;
let lines = 0;
let rounds = 0;
const working = [lead(), ...phones.map(play)];
await until(() => phones.every(({ client }) => client.document('seat').value !== null), 'no round started');

const back: number[] = [];
const starts: number[] = [];
let kills = 0;
while (kills < times) {
  await pass(fate() * PEACE);
  let began = await strike();
  if (kills < times && fate() < 1 / TWICE_OF) {
    await pass(fate() * 1_000);
    began = await strike();
  }
  await until(() => everybody.every(({ completeAt }) => completeAt > began), 'somebody did not come back');
  back.push(Math.max(...everybody.map(({ completeAt }) => completeAt)) - began);
  if (process.stderr.isTTY) process.stderr.write(`\r${kills} / ${times}`);
}
busy = false;
await Promise.all(working);
await facilitator.do({ do: 'endRound' });
const logs = await logsOf();
await server.kill();

const entries = readLog(data, evening);
const seriesIn = (series: string) => entries.filter((entry) => 'series' in entry && entry.series === series);
const found = everybody.map((person) => compare(person.asked, seriesIn(person.series())));
const posted = timesPosted(logs);
const texts = everybody.flatMap(({ asked }) =>
  asked.flatMap(({ act, answer }) =>
    act.do === 'inExercise' && act.intent.type === 'postChat' && answer === null ? [act.intent.text] : [],
  ),
);
const sum = (key: 'acknowledged' | 'lost' | 'doubled'): number => found.reduce((total, one) => total + one[key], 0);
const missing = texts.filter((text) => posted.get(text) === undefined).length;
const twice = [...posted].filter(([text, count]) => count > 1 && texts.includes(text)).length;
const result = {
  kills,
  rounds: logs.length,
  entries: entries.length,
  acknowledged: sum('acknowledged'),
  lost: sum('lost') + missing,
  doubled: sum('doubled') + twice,
  digestsAgree: digestsAgree(entries, logs),
  startP50: Math.round(percentile(starts, 0.5) ?? 0),
  backP50: Math.round(percentile(back, 0.5) ?? 0),
  backP95: Math.round(percentile(back, 0.95) ?? 0),
  backMost: Math.round(Math.max(...back)),
  backWithin: BACK_WITHIN,
};
if (values.json) console.log(JSON.stringify(result, null, 2));
else {
  console.log(`kill -9                      ${kills} times, over ${result.rounds} rounds`);
  console.log(`acts acknowledged            ${result.acknowledged} (${result.entries} entries in the log)`);
  console.log(`lost                         ${result.lost} <= 0`);
  console.log(`doubled                      ${result.doubled} <= 0`);
  console.log(`digests of log and replay    ${result.digestsAgree ? 'equal' : 'DIFFERENT'}`);
  console.log(`the server listens again, p50  ${result.startP50} ms`);
  console.log(
    `everybody back               p50 ${result.backP50}, p95 ${result.backP95}, most ${result.backMost} ms (goal ${BACK_WITHIN})`,
  );
}
const isWell = result.lost === 0 && result.doubled === 0 && result.digestsAgree;
await rm(data, { recursive: true, force: true });
process.exit(isWell ? 0 : 1);

/** Ends the server without a warning and starts it again; when that was. */
async function strike(): Promise<number> {
  kills += 1;
  const began = performance.now();
  await server.kill();
  server = await startServer(data, server.port);
  starts.push(performance.now() - began);
  return began;
}

async function play(person: Person): Promise<void> {
  while (busy) {
    const seat = person.client.document('seat').value;
    if (seat !== null)
      await person.do({ do: 'inExercise', intent: nextIntent(seat, random, random() < 0.1, (text) => numbered(text, lines++)) });
    await pass(random() * HESITATES);
  }
}

/** Starts a round, and another when it is over; pauses, goes on, takes notes. */
async function lead(): Promise<void> {
  while (busy) {
    const now = facilitator.client.document('evening').value;
    if (now?.stage === 'lookingBack') await facilitator.do({ do: 'backToWaiting' });
    else if (now?.stage === 'waiting') await startRound();
    else if (now?.standstill === 'facilitator') await facilitator.do({ do: 'resume' });
    else if (random() < 1 / ROUND_LASTS) await facilitator.do({ do: 'endRound' });
    else if (random() < 0.3) await facilitator.do({ do: 'pause' });
    else await facilitator.do({ do: 'inExercise', intent: { type: 'takeNote', text: numbered('Dit gaat goed.', lines++) } });
    await pass(random() * HESITATES);
  }
}

async function startRound(): Promise<void> {
  rounds += 1;
  const settings = { channels: 'both', pressure: 6, participation: 100 } as const;
  await facilitator.do({ do: 'startRound', exercise: { id: 'inbraak' }, seed: `${values.seed} ${rounds}`, settings });
}

async function logsOf(): Promise<readonly ExerciseLog[]> {
  const answer = await fetch(`${server.address}/api/evenings/${evening}/logs`, { headers: { Authorization: `Bearer ${token}` } });
  return (await answer.json()) as readonly ExerciseLog[];
}

async function until(isSo: () => boolean, otherwise: string): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (!isSo()) {
    if (performance.now() > end) await stop(otherwise);
    await pass(20);
  }
}

async function stop(why: string): Promise<never> {
  const away = everybody.filter(({ client }) => client.status.value !== 'open').map(({ series }) => series());
  console.error(`${why}: ${away.join(', ')}`, server.complaints());
  await server.kill();
  process.exit(1);
}
