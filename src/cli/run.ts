// `boef run`: plays an exercise without a screen, by a policy or by a script, and prints how it went.
import { writeFileSync } from 'node:fs';
import { hearIn } from '../host/hear.ts';
import { createHost } from '../host/host.ts';
import { type PolicyName, playWithPolicy, POLICIES, scoresOf } from '../planner/rehearse.ts';
import { loadScenario } from '../scenario/load/load.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Score } from '../scoring/score.ts';
import { scoreGroups } from '../scoring/scoreGroup.ts';
import { scoreRelay } from '../scoring/scoreRelay.ts';
import type { Exercise } from '../sim/exercise.ts';
import { logOf } from '../sim/log.ts';
import type { Settings } from '../sim/settings.ts';
import { hasGroups } from '../sim/settings.ts';
import { lineOf } from './check.ts';
import { readScript, type Script } from './script.ts';
import { readSource, textsFor } from '../server/scenarioFiles.ts';
import { whyUnreadable } from './whyUnreadable.ts';

export interface RunOptions {
  readonly seed: string;
  readonly policy: PolicyName;
  readonly settings: Settings;
  /** Where the policy plays; every seat when it is not there. */
  readonly seats?: readonly string[];
  readonly script?: string;
  readonly log?: string;
  readonly json?: boolean;
}

/** Plays the file and prints outcome, score lines and digest; false when it could not be played. */
export function run(path: string, options: RunOptions): boolean {
  const scenario = open(path);
  if (!scenario) return false;
  const { seed, policy, settings, seats, script } = options;
  const strange = unknownSeat(scenario, seats ?? []);
  if (strange !== null) {
    console.error(`${path}: ${strange}`);
    return false;
  }
  const exercise =
    script === undefined ? playWithPolicy(scenario, seed, POLICIES[policy], settings, seats) : byScript(scenario, seed, script, settings);
  if (!exercise) return false;
  report(exercise, options);
  return options.log === undefined || keep(exercise, options.log);
}

/** Says which of these seats the scenario does not have, or null when it has them all. */
export function unknownSeat({ seats }: Scenario, wanted: readonly string[]): string | null {
  const known = seats.map(({ id }) => id);
  const strange = wanted.find((seat) => !known.includes(seat));
  return strange === undefined ? null : `er is geen plek "${strange}". Kies uit: ${known.join(', ')}.`;
}

/** Writes the log, or says why that cannot be. */
function keep(exercise: Exercise, path: string): boolean {
  try {
    writeFileSync(path, `${JSON.stringify(logOf(exercise))}\n`);
    return true;
  } catch {
    console.error(`${path}: het verloop kan hier niet bewaard worden. Maak de map, of kies een andere plek.`);
    return false;
  }
}

/** Loads a scenario, or prints what is wrong with it. */
export function open(path: string): Scenario | null {
  const unreadable = whyUnreadable(path);
  const source = unreadable === null ? readSource(path) : null;
  if (source === null) {
    console.error(unreadable ?? `${path}: dit bestand kan niet gelezen worden.`);
    return null;
  }
  const loaded = loadScenario(textsFor(source));
  if (loaded.ok) return loaded.scenario;
  for (const problem of loaded.problems) console.error(lineOf(problem));
  return null;
}

function byScript(scenario: Scenario, seed: string, path: string, settings: Settings): Exercise | null {
  const read = readScript(path);
  if ('problem' in read) {
    console.error(read.problem);
    return null;
  }
  return playScript(scenario, seed, read.script, settings);
}

/** Plays a script to the end of the exercise; what is refused is said, and the rest goes on. */
export function playScript(scenario: Scenario, seed: string, script: Script, settings: Settings): Exercise {
  const host = createHost(scenario, seed, hearIn(scenario.neighbourhood), settings);
  for (const { number, at, seat, intent } of script) {
    host.advanceTo(at);
    const refusal = host.submit(seat, intent);
    if (refusal) console.error(`Handeling ${number} (${clock(at)}, ${seat}, ${intent.type}) is geweigerd: ${refusal.refused}.`);
  }
  host.advanceTo(scenario.duration);
  return host.exercise;
}

function report(exercise: Exercise, options: RunOptions): void {
  const scores = scoresOf(exercise).filter(({ seat }) => options.seats?.includes(seat) ?? true);
  const score = scores[0] ?? { total: 0, max: 0, lines: [], penalties: [] };
  const policy = options.script === undefined ? options.policy : 'script';
  const { total, max, lines, penalties } = score;
  if (options.json) {
    const seats = scores.length > 1 ? { seats: scores } : {};
    console.log(
      JSON.stringify({
        scenario: exercise.scenario.id,
        seed: exercise.seed,
        policy,
        outcome: exercise.world.outcome,
        score: { total, max, lines, penalties },
        digest: exercise.digest(),
        ...seats,
        groups: hasGroups(exercise.settings) ? scoreGroups(exercise.scenario, exercise.events) : [],
        relay: scoreRelay(exercise.scenario, exercise.events),
      }),
    );
    return;
  }
  console.log(`${exercise.scenario.title} (seed ${exercise.seed}, ${policy}): ${exercise.world.outcome}`);
  for (const each of scores) printScore(each);
  console.log(`digest ${exercise.digest()}`);
}

function printScore(score: Score): void {
  console.log(`${score.seat}: ${score.total} van ${score.max}`);
  for (const line of score.lines)
    console.log(
      `  ${line.step.padEnd(8)} ${String(line.points).padStart(3)}/${String(line.max).padEnd(3)} ${line.expectation} (${line.reason}${line.at === null ? '' : `, ${clock(line.at)}`})`,
    );
  for (const penalty of score.penalties)
    console.log(`  af       ${String(-penalty.cost).padStart(3)}     ${penalty.antiPattern} (${clock(penalty.at)})`);
}

function clock(time: number): string {
  const seconds = Math.floor(time / 1000);
  return `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;
}
