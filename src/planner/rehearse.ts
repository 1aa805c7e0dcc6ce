import type { Scenario } from '../scenario/scenario.ts';
import { scoreSeat } from '../scoring/scoreSeat.ts';
import type { Score } from '../scoring/score.ts';
import type { Command, SeatId } from '../sim/command.ts';
import { type Exercise, startExercise } from '../sim/exercise.ts';
import { chanceFrom } from '../sim/random.ts';
import { seatsOf } from '../sim/seats.ts';
import { AS_WRITTEN, type Settings } from '../sim/settings.ts';
import { briefingOf } from '../views/briefingOf.ts';
import { keptViews } from './keptViews.ts';
import { clear, vague } from './policies/callOnce.ts';
import { coordinator } from './policies/coordinator.ts';
import { ideal } from './policies/ideal.ts';
import type { MakePolicy } from './policies/policy.ts';
import { alwaysCall, random, silent, typical } from './policies/simple.ts';

/** The policies by the names of the command line. */
export const POLICIES = { ideal: trained, typical, clear, vague, silent, 'always-call': alwaysCall, random } as const satisfies Record<
  string,
  MakePolicy
>;
export type PolicyName = keyof typeof POLICIES;

/** Everybody does well what their seat is for. */
function trained(...[briefing, chance]: Parameters<MakePolicy>): ReturnType<MakePolicy> {
  return briefing.role === 'coordinator' ? coordinator(briefing, chance) : ideal(briefing, chance);
}

/** How often a policy is asked what it wants, in milliseconds. */
const TURN = 2_000;

const TO_ITS_END = (): boolean => false;

/**
 * Plays an exercise with the same policy in these seats, or in every seat, to its end, or until whoever asked has seen enough;
 * nobody takes the other seats.
 */
export function playWithPolicy(
  scenario: Scenario,
  seed: string,
  makePolicy: MakePolicy,
  settings: Settings = AS_WRITTEN,
  seats: readonly SeatId[] = scenario.seats.map(({ id }) => id),
  isEnough: (exercise: Exercise) => boolean = TO_ITS_END,
): Exercise {
  const exercise = startExercise(scenario, seed, settings);
  const players = seats.map((seat) => ({
    seat,
    policy: makePolicy(briefingOf(exercise, seat), chanceFrom(`${seed}/policy/${seat}`)),
  }));
  const viewOf = keptViews(exercise);
  let seq = 0;
  for (const { seat } of players) {
    exercise.dispatch({ type: 'takeSeat', seat, seq, at: 0, by: 'facilitator' });
    seq += 1;
  }
  while (exercise.world.phase === 'running' && !isEnough(exercise)) {
    exercise.advanceTo(exercise.now() + TURN);
    for (const { seat, policy } of players) {
      for (const wish of policy.next(viewOf(seat))) {
        const command = { ...wish.intent, ...(wish.heard ? { heard: wish.heard } : {}), seq, at: exercise.now(), by: seat } as Command;
        seq += 1;
        exercise.dispatch(command);
      }
    }
  }
  return exercise;
}

/** The scores of all seats of a finished exercise, also of those that were opened while it was played. */
export function scoresOf({ scenario, terrain, events }: Exercise): Score[] {
  return seatsOf(scenario, events).map(({ id }) => scoreSeat(scenario, terrain, events, id));
}
