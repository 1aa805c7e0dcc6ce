// `boef replay`: plays a saved exercise again and compares its digest. A log comes from outside: nothing in it is trusted.
import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { toScenario } from '../scenario/load/load.ts';
import type { Command } from '../sim/command.ts';
import { ENGINE_VERSION, type ExerciseLog } from '../sim/log.ts';
import { replay } from '../sim/replay.ts';
import { lineOf } from './check.ts';
import { isCommand } from '../protocol/intents.ts';
import { whyUnreadable } from './whyUnreadable.ts';
import { arePlayable, CHANNELS } from '../sim/settings.ts';

/** The frame of a log; the documents in it are checked when they become a scenario, the commands one by one. */
const Log = z.object({
  format: z.literal(1),
  engine: z.int(),
  sources: z.object({ scenario: z.unknown(), neighbourhood: z.unknown(), houseRules: z.unknown() }),
  seed: z.string(),
  settings: z.object({ channels: z.enum(CHANNELS), pressure: z.int().nullable(), participation: z.int() }).refine(arePlayable),
  commands: z.array(z.unknown()),
  until: z.int().min(0),
  digest: z.string(),
});

/** Recomputes a log; true when exactly the same happens. */
export function replayLog(path: string): boolean {
  const read = readLog(path);
  if ('problem' in read) {
    console.error(read.problem);
    return false;
  }
  const { log } = read;
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

/** A log of this version with sound commands, or in Dutch why it is none. */
function readLog(path: string): { readonly log: ExerciseLog } | { readonly problem: string } {
  const unreadable = whyUnreadable(path);
  if (unreadable !== null) return { problem: unreadable };
  const log = parse(readFileSync(path, 'utf8'));
  if (log === null) return { problem: `${path}: dit is geen verloop. Maak er een met boef run --log.` };
  if (log.engine !== ENGINE_VERSION)
    return {
      problem: `${path}: dit verloop is van een andere versie (${log.engine}). Deze versie (${ENGINE_VERSION}) kan het niet naspelen.`,
    };
  const wrong = log.commands.findIndex((command) => !isCommand(command));
  if (wrong !== -1) return { problem: `${path}: handeling ${wrong + 1} van dit verloop klopt niet. Maak het opnieuw met boef run --log.` };
  return { log: { ...log, format: 1, commands: log.commands as readonly Command[] } };
}

function parse(text: string): z.infer<typeof Log> | null {
  try {
    const parsed = Log.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
