// `boef run --seeds`: plays many evenings in several arms and prints what differs between the arms, and how sure that is.
import { seedsUpTo } from '../planner/arms.ts';
import { compare, differingSeeds } from '../planner/compare.ts';
import type { PolicyName } from '../planner/rehearse.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Channels, Settings } from '../sim/settings.ts';
import { playOnAllCores } from './armsPool.ts';
import { comparisonText, type ZeroCheck } from './comparisonText.ts';
import type { NamedArm } from './namedArm.ts';
import { open, unknownSeat } from './run.ts';

/** What is asked of `boef run --seeds`. */
export interface CompareOptions {
  readonly seeds: number;
  readonly policies: readonly PolicyName[];
  readonly channels: readonly Channels[];
  readonly participation: number;
  readonly checkZero: boolean;
  readonly seats: readonly string[] | null;
  readonly json: boolean;
}

/** An interrupted program ends so by custom: 128 and the number of the signal. */
const INTERRUPTED = 130;

/** Plays and prints; gives the exit code. */
export async function compareArms(path: string, options: CompareOptions): Promise<number> {
  const scenario = open(path);
  if (!scenario) return 1;
  const problem = problemWith(scenario, options);
  if (problem !== null) {
    console.error(`${path}: ${problem}`);
    return 1;
  }
  const compared = armsOf(options);
  const checks = zeroChecksOf(options, compared);
  const arms = [...compared, ...checks.extra];
  const stop = new AbortController();
  const interrupt = (): void => stop.abort();
  // Stays until the end: a second signal, passed on by npm, must not cut off the table.
  process.on('SIGINT', interrupt);
  const progress = showProgress(options.seeds);
  const seats = options.seats ?? scenario.seats.map(({ id }) => id);
  const rounds = await playOnAllCores({ scenario, arms, seeds: seedsUpTo(options.seeds), seats }, progress.played, stop.signal);
  progress.over();
  if (rounds.length === 0) {
    console.error('Er is nog geen avond gespeeld.');
    return INTERRUPTED;
  }
  const comparison = compare(compared, rounds, scenario.duration);
  const zero = checks.pairs.map(
    ({ arm, base }): ZeroCheck => ({
      policy: arm.policy,
      channels: arm.settings.channels,
      differing: differingSeeds(rounds, arms.indexOf(arm), arms.indexOf(base)),
    }),
  );
  if (options.json) {
    const { policies, channels, participation, seeds: asked } = options;
    const evenings = Object.fromEntries(compared.map(({ name }, index) => [name, rounds.map((round) => round.evenings[index])]));
    console.log(
      JSON.stringify({
        scenario: scenario.id,
        asked: { seeds: asked, policies, channels, participation, seats },
        horizon: scenario.duration,
        ...comparison,
        zero,
        played: evenings,
      }),
    );
  } else {
    for (const line of comparisonText(scenario, compared, comparison, zero, options)) console.log(line);
  }
  return stop.signal.aborted && rounds.length < options.seeds ? INTERRUPTED : 0;
}

function problemWith(scenario: Scenario, { seats }: CompareOptions): string | null {
  if (scenario.plot.kind === 'quiet') return 'hier is niemand om aan te houden of te vinden, dus valt er niets te vergelijken.';
  return unknownSeat(scenario, seats ?? []);
}

function armOf(policy: PolicyName, channels: Channels, participation: number): NamedArm {
  const settings: Settings = { channels, pressure: null, participation };
  return { name: `${policy}/${channels}`, policy, settings };
}

function armsOf({ policies, channels, participation }: CompareOptions): readonly NamedArm[] {
  return policies.flatMap((policy) => channels.map((means) => armOf(policy, means, participation)));
}

/** Arms without participants beside the arm without means, as far as these are not compared already. */
function zeroChecksOf(
  { policies, channels, participation, checkZero }: CompareOptions,
  compared: readonly NamedArm[],
): { readonly extra: readonly NamedArm[]; readonly pairs: readonly { readonly arm: NamedArm; readonly base: NamedArm }[] } {
  if (!checkZero && participation > 0) return { extra: [], pairs: [] };
  const extra: NamedArm[] = [];
  const find = (policy: PolicyName, means: Channels, share: number): NamedArm => {
    const wanted = armOf(policy, means, share);
    const known = [...compared, ...extra].find(({ name, settings }) => name === wanted.name && settings.participation === share);
    if (known) return known;
    extra.push(wanted);
    return wanted;
  };
  const pairs = policies.flatMap((policy) => {
    const base = find(policy, 'neither', participation);
    return channels.flatMap((means) => (means === 'neither' ? [] : [{ arm: find(policy, means, 0), base }]));
  });
  return { extra, pairs };
}

/** One line on standard error that keeps up, or where that is no screen one line for every fifty evenings. */
function showProgress(total: number): { played(done: number): void; over(): void } {
  const screen = process.stderr.isTTY;
  const began = performance.now();
  return {
    played(done) {
      const left = Math.round(((performance.now() - began) / done) * (total - done)) / 1000;
      if (screen) process.stderr.write(`\r\u001b[K${done} van ${total} avonden gespeeld, nog ongeveer ${inWords(left)}`);
      else if (done % 50 === 0) process.stderr.write(`${done} van ${total} avonden gespeeld\n`);
    },
    over() {
      if (screen) process.stderr.write('\r\u001b[K');
    },
  };
}

function inWords(seconds: number): string {
  return seconds < 90 ? `${Math.ceil(seconds)} seconden` : `${Math.round(seconds / 60)} minuten`;
}
