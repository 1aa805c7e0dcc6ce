// "What if" over many evenings: somebody who plays as people played, and the same somebody with one thing otherwise, on the same
// seeds. Numbers and codes; the sentences are those of whoever shows them. It runs in a page as well as on a server.
import type { SeatId } from '../sim/command.ts';
import type { Exercise } from '../sim/exercise.ts';
import { indexOf } from '../sim/eventIndex.ts';
import { type Arm, isSolved, type Round } from './arms.ts';
import { SIGNIFICANT } from './compare.ts';
import { asPlayed, EVERYTHING, type Habit, habitOf } from './policies/asPlayed.ts';
import type { MakePolicy } from './policies/policy.ts';
import { type Discordant, type Estimate, mcNemar, pairedDifference, shareOf } from './statistics.ts';
import { type Change, settingsWith } from './whatIf.ts';

/** An arm whose policy was made for it. */
export interface WhatIfArm extends Arm {
  readonly name: 'own' | 'other';
  readonly policy: MakePolicy;
}

/**
 * Two ways to play an evening: as it was played, by everybody who took a seat together, and the same with this change. They are to
 * be played in one seat (`seatToPlay`); all others are simulated.
 */
export function armsOf(exercise: Exercise, change: Change): readonly [own: WhatIfArm, other: WhatIfArm] {
  const { settings, world } = exercise;
  const taken = Object.values(world.seats).flatMap(({ id, taken }) => (taken ? [id] : []));
  const habit = habitOf(exercise, taken);
  return [
    { name: 'own', policy: asPlayed(habit), settings },
    { name: 'other', policy: asPlayed(habitWith(habit, change)), settings: settingsWith(settings, change) },
  ];
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

/** The seat of the scenario in whose place somebody played: one that was opened in a hall is like one that was there. */
export function seatToPlay({ events }: Exercise, seat: SeatId): SeatId {
  const [opened] = indexOf(events).ofSeat('seatOpened', seat);
  return opened?.like ?? seat;
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

/** What evenings say that were played in both arms, `own` first. */
export function whatIfResult(rounds: readonly Round[]): WhatIfResult {
  const both = rounds.map(({ evenings: [own, other] }) => [isSolved(own?.outcome ?? 'open'), isSolved(other?.outcome ?? 'open')] as const);
  const pairs = {
    onlyFirst: both.filter(([own, other]) => other && !own).length,
    onlySecond: both.filter(([own, other]) => own && !other).length,
  };
  return {
    evenings: rounds.length,
    own: sideOf(both.filter(([own]) => own).length, rounds.length),
    other: sideOf(both.filter(([, other]) => other).length, rounds.length),
    difference: pairedDifference(pairs, rounds.length),
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
