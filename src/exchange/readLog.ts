// Logs of exercises as they come from outside: from a file, or from a server as a list. Nothing in them is trusted: form, version,
// commands and scenario are looked at first, and whoever plays one again compares its digest. Knows no file, no page and no words.
import * as z from 'zod';
import { isCommand } from '../protocol/intents.ts';
import { plainText } from '../protocol/parseAct.ts';
import { toScenario } from '../scenario/load/load.ts';
import type { Problem } from '../scenario/load/problem.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Command } from '../sim/command.ts';
import { ENGINE_VERSION, type ExerciseLog, LONGEST_RULING_NOTE } from '../sim/log.ts';
import { arePlayable, CHANNELS } from '../sim/settings.ts';

/** A log whose form is sound, with the scenario that it holds. */
export interface ReadLog {
  readonly log: ExerciseLog;
  readonly scenario: Scenario;
}

/** Why a text is no log that can be played here. `command` counts from 1. */
export type LogProblem =
  | { readonly kind: 'notALog' }
  | { readonly kind: 'otherVersion'; readonly theirs: number; readonly ours: number }
  | { readonly kind: 'wrongCommand'; readonly command: number }
  | { readonly kind: 'wrongScenario'; readonly problems: readonly Problem[] }
  | { readonly kind: 'different'; readonly kept: string; readonly replayed: string };

export type ReadLogs = { readonly rounds: readonly ReadLog[] } | { readonly problem: LogProblem };

/** What a facilitator judged otherwise; a note becomes one plain line, whatever is in the file. */
const Ruling = z.object({
  seat: z.string().min(1).max(80),
  line: z.string().min(1).max(60),
  points: z.int().min(0).max(100),
  note: z
    .string()
    .max(LONGEST_RULING_NOTE)
    .transform((note) => plainText(note) ?? '')
    .pipe(z.string().min(1)),
});
/** More than every line of a full hall. */
const MOST_RULINGS = 10_000;

/** The frame of a log; the documents in it are checked when they become a scenario, the commands one by one. */
const Frame = z.object({
  format: z.literal(1),
  engine: z.int(),
  sources: z.object({ scenario: z.unknown(), neighbourhood: z.unknown(), houseRules: z.unknown() }),
  seed: z.string().max(200),
  settings: z.object({ channels: z.enum(CHANNELS), pressure: z.int().nullable(), participation: z.int() }).refine(arePlayable),
  commands: z.array(z.unknown()),
  until: z.int().min(0),
  digest: z.string().max(200),
  rulings: z.array(Ruling).max(MOST_RULINGS).optional(),
});

/** One log, or several: what `boef run --log`, the debrief and the console keep. `name` is told with problems of the scenario. */
export function readLogs(text: string, name: string): ReadLogs {
  const value = parsed(text);
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (list.length === 0) return { problem: { kind: 'notALog' } };
  const rounds: ReadLog[] = [];
  for (const one of list) {
    const read = readLog(one, name);
    if ('kind' in read) return { problem: read };
    rounds.push(read);
  }
  return { rounds };
}

function readLog(value: unknown, name: string): ReadLog | LogProblem {
  const frame = Frame.safeParse(value);
  // A log of another version may have another form: its number is what its owner can do something with.
  const engine = z.object({ format: z.literal(1), engine: z.int(), commands: z.array(z.unknown()) }).safeParse(value);
  if (engine.success && engine.data.engine !== ENGINE_VERSION)
    return { kind: 'otherVersion', theirs: engine.data.engine, ours: ENGINE_VERSION };
  if (!frame.success) return { kind: 'notALog' };
  const { commands } = frame.data;
  const wrong = commands.findIndex((command) => !isCommand(command));
  if (wrong !== -1) return { kind: 'wrongCommand', command: wrong + 1 };
  const loaded = toScenario(frame.data.sources, name);
  if (!loaded.ok) return { kind: 'wrongScenario', problems: loaded.problems };
  return { log: { ...frame.data, commands: commands as readonly Command[] }, scenario: loaded.scenario };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
