// "What if" over many evenings: somebody who plays as people played, and the same somebody with one thing otherwise, on the same
// seeds. Numbers and codes; the sentences are those of whoever shows them. It runs in a page as well as on a server.
import { POLICE_NUMBERS } from '../scenario/vocabulary.ts';
import type { SeatId } from '../sim/command.ts';
import type { Exercise } from '../sim/exercise.ts';
import { type Arm, type Ending, endingOf, isSolved } from './arms.ts';
import { SIGNIFICANT } from './compare.ts';
import { asPlayed, EVERYTHING, type Habit, habitOf } from './policies/asPlayed.ts';
import type { MakePolicy } from './policies/policy.ts';
import { playWithPolicy } from './rehearse.ts';
import { seatToPlay } from './seatToPlay.ts';
import { type Discordant, type Estimate, mcNemar, pairedDifference, shareOf } from './statistics.ts';
import { type Change, settingsWith } from './whatIf.ts';

/** An arm whose policy was made for it. */
export interface WhatIfArm extends Arm {
  readonly name: 'own' | 'other';
  readonly policy: MakePolicy;
  readonly habit: Habit;
}

/** How an evening ended in both arms. */
export type Pair = readonly [own: Ending, other: Ending];

/**
 * Two ways to play an evening: as it was played, by everybody who took a seat together, and the same with this change. They are to
 * be played in one seat (`seatToPlay`); all others are simulated.
 */
export function armsOf(exercise: Exercise, change: Change): readonly [own: WhatIfArm, other: WhatIfArm] {
  const { settings, world } = exercise;
  const taken = Object.values(world.seats).flatMap(({ id, taken }) => (taken ? [id] : []));
  const own = habitOf(exercise, taken);
  const other = habitWith(own, change);
  return [
    { name: 'own', habit: own, policy: asPlayed(own), settings },
    { name: 'other', habit: other, policy: asPlayed(other), settings: settingsWith(settings, change) },
  ];
}

/**
 * Plays evening after evening in both arms; whoever asks for the next may show how far it is, or stop. `known`: how evenings ended
 * that were played as it was played, which is the same whatever the change.
 */
export function* playPairs(
  exercise: Exercise,
  seat: SeatId,
  change: Change,
  seeds: readonly string[],
  known: ReadonlyMap<string, Ending> = new Map(),
): Generator<Pair, void, undefined> {
  const [own, other] = armsOf(exercise, change);
  const place = seatToPlay(exercise, seat);
  const played = (arm: WhatIfArm, seed: string): Ending =>
    endingOf(playWithPolicy(exercise.scenario, seed, arm.policy, arm.settings, [place], isDecided(arm.habit)));
  // What is said in a call and that there is none make no difference to an evening without a call: it is the very same.
  const isOfCalls = change.kind === 'complete' || change.kind === 'noCalls';
  for (const seed of seeds) {
    const first = known.get(seed) ?? played(own, seed);
    yield [first, isOfCalls && first.firstCallAt === null ? first : played(other, seed)];
  }
}

/** Whether nothing that is counted can change any more: who was caught or found stays so, and the first call was made. */
function isDecided({ callsAfter }: Habit): (exercise: Exercise) => boolean {
  return ({ world }) =>
    isSolved(world.outcome) && (callsAfter === null || Object.values(world.calls).some(({ contact }) => POLICE_NUMBERS.includes(contact)));
}

/** The habit with this change; the means are no habit. */
function habitWith(habit: Habit, change: Change): Habit {
  switch (change.kind) {
    case 'earlier':
      return { ...habit, callsAfter: habit.callsAfter === null ? null : Math.max(0, habit.callsAfter - change.by) };
    case 'complete':
      return { ...habit, says: EVERYTHING };
    case 'noCalls':
      return { ...habit, callsAfter: null };
    case 'nothing':
    case 'withoutBurgernet':
    case 'withoutGroup':
      return habit;
    default:
      return change satisfies never;
  }
}

/** How many evenings of one arm ended as everybody hopes. */
export interface WhatIfSide {
  readonly solved: number;
  /** Their share, with Wilson's interval. */
  readonly share: Estimate;
  /** The same as "in 7 of 10". */
  readonly inTen: number;
}

/** All that a sentence about many evenings needs. */
export interface WhatIfResult {
  readonly evenings: number;
  readonly own: WhatIfSide;
  readonly other: WhatIfSide;
  /** The share of the other arm minus that of one's own, of pairs of evenings. */
  readonly difference: Estimate;
  /** Evenings that only one of the arms solved. */
  readonly pairs: Discordant;
  /** Whether the difference is more than chance gives (McNemar). */
  readonly isClear: boolean;
}

/** What evenings say that were played in both arms. */
export function whatIfResult(played: readonly Pair[]): WhatIfResult {
  const both = played.map(([own, other]) => [isSolved(own.outcome), isSolved(other.outcome)] as const);
  const pairs = {
    onlyFirst: both.filter(([own, other]) => other && !own).length,
    onlySecond: both.filter(([own, other]) => own && !other).length,
  };
  return {
    evenings: played.length,
    own: sideOf(both.filter(([own]) => own).length, played.length),
    other: sideOf(both.filter(([, other]) => other).length, played.length),
    difference: pairedDifference(pairs, played.length),
    pairs,
    isClear: mcNemar(pairs) < SIGNIFICANT,
  };
}

function sideOf(solved: number, of: number): WhatIfSide {
  return { solved, share: shareOf(solved, of), inTen: inTen(solved, of) };
}

/**
 * A share as so many in ten, to the nearest; halfway goes towards five, which claims less. "None" and "all ten" are said only of
 * none and of all. In whole numbers: 35 of 100 is exactly halfway, and 0.35 * 10 in binary need not be.
 */
export function inTen(hits: number, of: number): number {
  if (hits <= 0 || of <= 0) return 0;
  if (hits >= of) return 10;
  const whole = Math.floor((10 * hits) / of);
  const twiceRest = 2 * (10 * hits - whole * of);
  const isUp = twiceRest > of || (twiceRest === of && whole < 5);
  return Math.max(1, Math.min(9, isUp ? whole + 1 : whole));
}
