// The same evenings in several ways: every arm plays the same seeds, so that only what differs between the arms can make a
// difference (common random numbers). Plays and measures; what the figures mean is the work of compare.ts.
import { POLICE_NUMBERS } from '../scenario/vocabulary.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { SimTime } from '../scenario/time.ts';
import type { SeatId } from '../sim/command.ts';
import { digestOf } from '../sim/digest.ts';
import type { ExerciseEvent, Outcome } from '../sim/event.ts';
import type { Exercise } from '../sim/exercise.ts';
import type { Settings } from '../sim/settings.ts';
import type { MakePolicy } from './policies/policy.ts';
import { type PolicyName, playWithPolicy, POLICIES } from './rehearse.ts';

/** One way to play an evening. */
export interface Arm {
  readonly name: string;
  readonly policy: PolicyName | MakePolicy;
  readonly settings: Settings;
}

/** How an evening ended; times in milliseconds from its start, null for what did not happen. */
export interface Ending {
  readonly seed: string;
  readonly outcome: Outcome;
  /** When somebody was caught or found. */
  readonly closedAt: SimTime | null;
  readonly firstCallAt: SimTime | null;
}

/** All that is kept of an evening. */
export interface Evening extends Ending {
  readonly endedAt: SimTime;
  readonly firstTipAt: SimTime | null;
  /** How many simulated residents were reached by a message and looked out. */
  readonly informed: number;
  /**
   * A fingerprint of what everybody did and when. Left out: the start, which names the settings, and the control room's own
   * messages, which change nothing by themselves when nobody receives them.
   */
  readonly course: string;
}

/** One seed in all arms, in their order. */
export interface Round {
  readonly seed: string;
  readonly evenings: readonly Evening[];
}

/** The seeds of so many evenings: '1', '2' and so on. */
export function seedsUpTo(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => String(index + 1));
}

/** Plays seed after seed in all arms. Who asks for the next may show how far it is, or stop. */
export function* playArms(
  scenario: Scenario,
  arms: readonly Arm[],
  seeds: readonly string[],
  seats?: readonly SeatId[],
): Generator<Round, void, undefined> {
  for (const seed of seeds) yield { seed, evenings: arms.map((arm) => playArm(scenario, arm, seed, seats)) };
}

function playArm(scenario: Scenario, { policy, settings }: Arm, seed: string, seats: readonly SeatId[] | undefined): Evening {
  return eveningOf(playWithPolicy(scenario, seed, typeof policy === 'string' ? POLICIES[policy] : policy, settings, seats));
}

/** How an exercise ended. */
export function endingOf({ seed, world, events }: Pick<Exercise, 'seed' | 'world' | 'events'>): Ending {
  return {
    seed,
    outcome: world.outcome,
    closedAt: firstAt(events, (event) => event.type === 'caseClosed' && isSolved(event.outcome)),
    firstCallAt: firstAt(events, (event) => event.type === 'callPlaced' && POLICE_NUMBERS.includes(event.contact)),
  };
}

/** Measures an exercise that was played to its end. */
export function eveningOf(exercise: Exercise): Evening {
  const { world, events, now } = exercise;
  return {
    ...endingOf(exercise),
    endedAt: world.endedAt ?? now(),
    firstTipAt: firstAt(events, (event) => event.type === 'tipReceived'),
    informed: new Set(events.flatMap((event) => (event.type === 'residentInformed' ? [event.resident] : []))).size,
    course: digestOf(events.filter(isDeed).map((event, seq) => ({ ...event, seq, cause: null }))),
  };
}

function firstAt(events: readonly ExerciseEvent[], wanted: (event: ExerciseEvent) => boolean): SimTime | null {
  return events.find(wanted)?.at ?? null;
}

function isDeed({ type }: ExerciseEvent): boolean {
  return type !== 'exerciseStarted' && !type.startsWith('broadcast');
}

/** Whether a case ended as everybody hopes. */
export function isSolved(outcome: Outcome): boolean {
  return outcome === 'caught' || outcome === 'found';
}
