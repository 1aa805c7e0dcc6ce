// What evenings in several arms say: a share for each arm, the difference of each pair, and which order stands. Arms are only
// compared with arms that differ from them in one thing. Codes and numbers; the words are those of whoever shows them.
import { type Arm, type Evening, isSolved, type Round } from './arms.ts';
import {
  type Discordant,
  type Duration,
  type Estimate,
  holm,
  mcNemar,
  medianTime,
  pairedDifference,
  restrictedMean,
  shareOf,
} from './statistics.ts';

/** Below this corrected chance a difference is called significant. */
export const SIGNIFICANT = 0.05;

export interface ArmResult {
  readonly name: string;
  /** Evenings in which somebody was caught or found. */
  readonly solved: number;
  readonly share: Estimate;
  /** Milliseconds until then; null when fewer than half of the evenings came so far. */
  readonly medianTime: number | null;
  /** Milliseconds, with the whole length of the exercise for an evening without such an end. */
  readonly meanTime: number;
  /** The mean number of residents who were reached. */
  readonly informed: number;
  /** Evenings in which the police were called, and in which a resident gave a tip. */
  readonly called: number;
  readonly tipped: number;
}

/** What differs between arms that are compared; `common` is the code of what they share when there are several such groups. */
export interface Contrast {
  readonly differsIn: 'policy' | 'channels';
  readonly common: string | null;
}

export interface PairResult extends Contrast {
  readonly first: string;
  readonly second: string;
  readonly pairs: Discordant;
  /** Share of the first minus that of the second; the interval is that of this one difference. */
  readonly difference: Estimate;
  readonly chance: number;
  /** The chance corrected for all pairs that were compared. */
  readonly corrected: number;
}

/** Arms that differ in one thing, best first. */
export interface Order extends Contrast {
  readonly names: readonly string[];
  /** Every two of them differ significantly. */
  readonly stands: boolean;
}

export interface Comparison {
  readonly evenings: number;
  readonly arms: readonly ArmResult[];
  readonly pairs: readonly PairResult[];
  readonly orders: readonly Order[];
}

/** An arm with what was played in it. */
interface Played {
  readonly arm: Arm;
  readonly evenings: readonly Evening[];
}

/** Arms that differ in one thing. */
interface Family extends Contrast {
  readonly members: readonly Played[];
}

/** Compares all arms over the same seeds. `horizon`: the length of the exercise; who was not caught by then never was. */
export function compare(arms: readonly Arm[], rounds: readonly Round[], horizon: number): Comparison {
  const played = arms.map((arm, index): Played => ({ arm, evenings: rounds.flatMap(({ evenings }) => evenings[index] ?? []) }));
  const results = played.map((one) => resultOf(one, horizon));
  const families = familiesOf(played);
  const pairs = families.flatMap(({ members, differsIn, common }) =>
    members.flatMap((first, place) => members.slice(place + 1).map((second) => ({ differsIn, common, ...pairOf(first, second) }))),
  );
  const corrected = holm(pairs.map(({ chance }) => chance));
  const compared = pairs.map((pair, index): PairResult => ({ ...pair, corrected: corrected[index] ?? 1 }));
  return {
    evenings: rounds.length,
    arms: results,
    pairs: compared,
    orders: families.map((family) => orderOf(family, results, compared)),
  };
}

/** The seeds on which two arms, by their places, did not give the same evening: anything that happened was different. */
export function differingSeeds(rounds: readonly Round[], first: number, second: number): readonly string[] {
  return rounds.flatMap(({ seed, evenings }) => (evenings[first]?.course === evenings[second]?.course ? [] : [seed]));
}

function resultOf({ arm, evenings }: Played, horizon: number): ArmResult {
  const solved = evenings.filter(({ outcome }) => isSolved(outcome)).length;
  // Who got away at minute ten was not caught by the end either: to stop looking at minute ten would be too hopeful.
  const durations = evenings.map(({ closedAt }): Duration => ({ time: closedAt ?? horizon, reached: closedAt !== null }));
  return {
    name: arm.name,
    solved,
    share: shareOf(solved, evenings.length),
    medianTime: medianTime(durations),
    meanTime: Math.round(restrictedMean(durations, horizon)),
    informed: evenings.reduce((sum, { informed }) => sum + informed, 0) / Math.max(1, evenings.length),
    called: evenings.filter(({ firstCallAt }) => firstCallAt !== null).length,
    tipped: evenings.filter(({ firstTipAt }) => firstTipAt !== null).length,
  };
}

/** Groups of arms in which only the policy, or only the channels differ. */
function familiesOf(played: readonly Played[]): readonly Family[] {
  const policyOf = ({ arm }: Played): string => (typeof arm.policy === 'string' ? arm.policy : arm.name);
  const channelsOf = ({ arm }: Played): string => arm.settings.channels;
  return [...sharing(played, 'policy', channelsOf), ...sharing(played, 'channels', policyOf)];
}

function sharing(played: readonly Played[], differsIn: Contrast['differsIn'], sharedBy: (one: Played) => string): readonly Family[] {
  const shared = [...new Set(played.map(sharedBy))];
  return shared
    .map(
      (common): Family => ({
        differsIn,
        common: shared.length > 1 ? common : null,
        members: played.filter((one) => sharedBy(one) === common),
      }),
    )
    .filter(({ members }) => members.length > 1);
}

function pairOf(first: Played, second: Played): Omit<PairResult, 'corrected' | keyof Contrast> {
  const both = first.evenings.map(
    ({ outcome }, index) => [isSolved(outcome), isSolved(second.evenings[index]?.outcome ?? 'open')] as const,
  );
  const pairs = { onlyFirst: both.filter(([a, b]) => a && !b).length, onlySecond: both.filter(([a, b]) => b && !a).length };
  return {
    first: first.arm.name,
    second: second.arm.name,
    pairs,
    difference: pairedDifference(pairs, both.length),
    chance: mcNemar(pairs),
  };
}

function orderOf({ differsIn, common, members }: Family, results: readonly ArmResult[], pairs: readonly PairResult[]): Order {
  const ofFamily = new Set(members.map(({ arm }) => arm.name));
  const names = results
    .filter(({ name }) => ofFamily.has(name))
    .sort((a, b) => b.solved - a.solved)
    .map(({ name }) => name);
  const within = pairs.filter(({ first, second }) => ofFamily.has(first) && ofFamily.has(second));
  return { differsIn, common, names, stands: within.every(({ corrected }) => corrected < SIGNIFICANT) };
}
