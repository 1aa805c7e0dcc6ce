// What the log says, read straight from the file, beside what people were told and what the server says of itself.
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { isDeepStrictEqual } from 'node:util';
import { applyEntry } from '../../src/host/evening/applyEntry.ts';
import type { Entry } from '../../src/host/evening/entry.ts';
import { scenarioFrom } from '../../src/host/evening/round.ts';
import { freshState } from '../../src/host/evening/state.ts';
import type { Act } from '../../src/protocol/acts.ts';
import { type ExerciseLog, logOf } from '../../src/sim/log.ts';
import { replay } from '../../src/sim/replay.ts';
import type { Asked } from './person.ts';

/** What was found of somebody's acts. */
export interface Found {
  readonly acknowledged: number;
  /** Acknowledged, and not in the log at their place. */
  readonly lost: number;
  /** In the log, and never asked, or more often than asked. */
  readonly doubled: number;
}

/** The entries of an evening, oldest first, as they stand in the file. Throws when a place is missing. */
export function readLog(data: string, evening: string): Entry[] {
  const database = new DatabaseSync(join(data, 'evenings.sqlite'), { readOnly: true });
  try {
    const rows = database.prepare('SELECT place, entry FROM entries WHERE evening = ? ORDER BY place').all(evening);
    return rows.map(({ place, entry }, index) => {
      if (place !== index) throw new Error(`entry ${index} is missing`);
      return JSON.parse(String(entry)) as Entry;
    });
  } finally {
    database.close();
  }
}

/**
 * Walks along what was asked and what is in the log of the same person. An act that was answered must stand there once, in the
 * order in which it was asked; what the page itself gave up, for it was meant for another round, may be missing.
 */
export function compare(asked: readonly Asked[], entries: readonly Entry[]): Found {
  const logged = entries.map((entry) => ('n' in entry ? { n: entry.n, entry } : { n: 0, entry }));
  let acknowledged = 0;
  let lost = 0;
  let doubled = 0;
  let place = 0;
  for (const { act, answer } of asked) {
    if (answer !== 'none yet') acknowledged += 1;
    const here = logged[place];
    if (here && here.n === place + 1 && isSame(act, here.entry)) place += 1;
    else if (answer !== 'none yet' && answer !== 'noRound') lost += 1;
  }
  doubled += logged.length - place;
  return { acknowledged, lost, doubled };
}

function isSame(act: Act, entry: Entry): boolean {
  switch (entry.kind) {
    case 'act':
      return isDeepStrictEqual(act, entry.act);
    case 'round':
      return act.do === 'startRound' && act.seed === entry.seed;
    case 'intent': {
      if (act.do !== 'inExercise') return false;
      const { heard: _, spans: __, ...intent } = entry.intent;
      // Words that only say that one does not know are kept as that.
      if (act.intent.type === 'say' && intent.type === 'dontKnow') return true;
      return isDeepStrictEqual(act.intent, intent);
    }
    case 'refused':
    case 'entered':
      return false;
    default:
      return entry satisfies never;
  }
}

/** Whether the rounds of an evening come out the same when its log is folded anew, and when each round is played again. */
export function digestsAgree(entries: readonly Entry[], logs: readonly ExerciseLog[]): boolean {
  const state = freshState();
  for (const entry of entries) applyEntry(state, entry);
  const folded = state.rounds.map(({ exercise }) => logOf(exercise).digest);
  const replayed = logs.map((log) => replay(scenarioFrom(log.sources), log).digest());
  const said = logs.map(({ digest }) => digest);
  return logs.length > 0 && isDeepStrictEqual(folded, said) && isDeepStrictEqual(replayed, said);
}

/** How often each text stands in a group, over all rounds. */
export function timesPosted(logs: readonly ExerciseLog[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const log of logs)
    for (const { text } of replay(scenarioFrom(log.sources), log).world.chat) times.set(text, (times.get(text) ?? 0) + 1);
  return times;
}
