import type { RoundCard } from '../../protocol/documents.ts';
import { toScenario } from '../../scenario/load/load.ts';
import type { Scenario, ScenarioSources } from '../../scenario/scenario.ts';
import type { Seat } from '../../scenario/schema.ts';
import type { FacilitatorIntent, Heard, Intent, Refusal, SeatId } from '../../sim/command.ts';
import { fingerprintOf } from '../../sim/digest.ts';
import { type Exercise, startExercise } from '../../sim/exercise.ts';
import type { Ruling } from '../../sim/log.ts';
import type { Settings } from '../../sim/settings.ts';
import { type Hear, hearIn } from '../hear.ts';
import { nextPlace } from './seating.ts';

/** One exercise of an evening, with who sits where in it. */
export interface Round {
  readonly number: number;
  readonly exercise: Exercise;
  readonly hear: Hear;
  readonly card: RoundCard;
  readonly taken: Set<SeatId>;
  /** What the facilitator judged otherwise afterwards; another list with each. */
  rulings: readonly Ruling[];
  /** Does what somebody wants now, understood already. */
  command(by: SeatId | 'facilitator', intent: (Intent | FacilitatorIntent) & Heard): Refusal['refused'] | null;
  /** Gives somebody a place; null when the exercise has none. */
  seat(role: Seat['role'], patient: boolean): SeatId | null;
}

/** Starts a round. The sources come from the log or were just read, so that both give the same exercise. */
export function startRound(number: number, scenario: Scenario, seed: string, settings: Settings): Round {
  const exercise = startExercise(scenario, seed, settings);
  const taken = new Set<SeatId>();
  let seq = 0;
  const command: Round['command'] = (by, intent) => {
    const refusal = exercise.dispatch({ ...intent, seq, at: exercise.now(), by });
    seq += 1;
    return refusal === null ? null : refusal.refused;
  };
  return {
    number,
    exercise,
    hear: hearIn(scenario.neighbourhood),
    card: {
      number,
      title: scenario.title,
      lang: scenario.lang,
      light: scenario.light,
      startsAt: scenario.startsAt,
      channels: settings.channels,
      neighbourhood: fingerprintOf(scenario.neighbourhood),
    },
    taken,
    rulings: [],
    command,
    seat(role, patient) {
      const place = nextPlace(scenario, taken, role, patient);
      if (!place || command('facilitator', place.intent) !== null) return null;
      taken.add(place.seat);
      return place.seat;
    },
  };
}

/** The exercise that a log embeds. Throws when this program cannot read it any more. */
export function scenarioFrom(sources: ScenarioSources): Scenario {
  const loaded = toScenario(sources);
  if (!loaded.ok) throw new Error(loaded.problems.map((problem) => problem.messageEn).join('\n'));
  return loaded.scenario;
}
