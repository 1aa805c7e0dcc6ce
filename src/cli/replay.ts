// `boef replay`: plays a saved exercise again and compares its digest.
import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod';
import { toScenario } from '../scenario/load/load.ts';
import type { Command } from '../sim/command.ts';
import { ENGINE_VERSION, type ExerciseLog } from '../sim/log.ts';
import { replay } from '../sim/replay.ts';
import { lineOf } from './check.ts';

/** The frame of a log; its commands were stamped by this program and are trusted when the digest agrees. */
const Log = z.object({
  format: z.literal(1),
  engine: z.int(),
  sources: z.object({ scenario: z.unknown(), neighbourhood: z.unknown(), houseRules: z.unknown() }),
  seed: z.string(),
  commands: z.array(z.looseObject({ type: z.string(), seq: z.int(), at: z.int(), by: z.string() })),
  until: z.int(),
  digest: z.string(),
});

/** Recomputes a log; true when exactly the same happens. */
export function replayLog(path: string): boolean {
  const log = readLog(path);
  if (!log) {
    console.error(`${path}: dit is geen verloop. Maak er een met boef run --log.`);
    return false;
  }
  if (log.engine !== ENGINE_VERSION) {
    console.error(`${path}: dit verloop is van een andere versie (${log.engine}). Deze versie (${ENGINE_VERSION}) kan het niet naspelen.`);
    return false;
  }
  const loaded = toScenario(log.sources, path);
  if (!loaded.ok) {
    for (const problem of loaded.problems) console.error(lineOf(problem));
    return false;
  }
  const exercise = replay(loaded.scenario, log);
  const digest = exercise.digest();
  console.log(`${loaded.scenario.title}: ${exercise.events.length} gebeurtenissen, ${exercise.world.outcome}, digest ${digest}`);
  if (digest === log.digest) return true;
  console.error(`Het verloop is anders dan toen: digest ${log.digest}.`);
  return false;
}

function readLog(path: string): ExerciseLog | null {
  if (!existsSync(path)) return null;
  try {
    const parsed = Log.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    return parsed.success ? { ...parsed.data, format: 1, commands: parsed.data.commands as unknown as Command[] } : null;
  } catch {
    return null;
  }
}
