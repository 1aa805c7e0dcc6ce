// `boef replay`: plays a saved exercise again, or each of a saved evening, and compares its digest.
import { readFileSync } from 'node:fs';
import { type LogProblem, readLogs } from '../exchange/readLog.ts';
import { replay } from '../sim/replay.ts';
import { lineOf } from './check.ts';
import { whyUnreadable } from './whyUnreadable.ts';

/** Recomputes the logs in a file; true when exactly the same happens. */
export function replayLog(path: string): boolean {
  const unreadable = whyUnreadable(path);
  if (unreadable !== null) {
    console.error(unreadable);
    return false;
  }
  const read = readLogs(readFileSync(path, 'utf8'), path);
  if ('problem' in read) {
    for (const line of linesOf(read.problem, path)) console.error(line);
    return false;
  }
  let isSame = true;
  for (const { log, scenario } of read.rounds) {
    const exercise = replay(scenario, log);
    const digest = exercise.digest();
    console.log(`${scenario.title}: ${exercise.events.length} gebeurtenissen, ${exercise.world.outcome}, digest ${digest}`);
    if (digest === log.digest) continue;
    for (const line of linesOf({ kind: 'different', kept: log.digest, replayed: digest }, path)) console.error(line);
    isSame = false;
  }
  return isSame;
}

/** What is wrong, in Dutch, and how to mend it. */
function linesOf(problem: LogProblem, path: string): readonly string[] {
  switch (problem.kind) {
    case 'notALog':
      return [`${path}: dit is geen verloop. Maak er een met boef run --log.`];
    case 'otherVersion':
      return [`${path}: dit verloop is van een andere versie (${problem.theirs}). Deze versie (${problem.ours}) kan het niet naspelen.`];
    case 'wrongCommand':
      return [`${path}: handeling ${problem.command} van dit verloop klopt niet. Maak het opnieuw met boef run --log.`];
    case 'wrongScenario':
      return problem.problems.map(lineOf);
    case 'different':
      return [`Het verloop is anders dan toen: digest ${problem.kept}.`];
  }
}
