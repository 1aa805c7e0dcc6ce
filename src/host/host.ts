// Runs one exercise for its seats: stamps what people want with time and identity, understands what they say, and keeps the
// log. It knows nothing of screens or sockets, and it owns no clock: whoever drives it says how far time has come.
import type { Scenario } from '../scenario/scenario.ts';
import type { Command, FacilitatorIntent, Heard, Intent, Refusal, SeatId } from '../sim/command.ts';
import { type Exercise, startExercise } from '../sim/exercise.ts';
import { AS_WRITTEN, type Settings } from '../sim/settings.ts';
import type { Hear } from './hear.ts';

/** One exercise being played. */
export interface Host {
  readonly exercise: Exercise;
  advanceTo(time: number): void;
  /** Does what somebody wants now, or says why not. */
  submit(by: SeatId | 'facilitator', intent: Intent | FacilitatorIntent): Refusal | null;
}

/** What somebody wants, with what their words mean: from then on nobody needs the language. */
export function understood(intent: Intent | FacilitatorIntent, hear: Hear): (Intent | FacilitatorIntent) & Heard {
  switch (intent.type) {
    case 'say': {
      if (intent.facts === undefined && hear.doesNotKnow(intent.text)) return { type: 'dontKnow' };
      const { facts, spans } = hear.understand(intent.text);
      // What was chosen from a list is meant as chosen, whatever its words say.
      return { ...intent, heard: intent.facts ?? facts, spans };
    }
    case 'postChat':
    case 'improvise': {
      const { facts, spans } = hear.understand(intent.text);
      return { ...intent, heard: facts, spans };
    }
    default:
      return intent;
  }
}

/**
 * Starts an exercise. `hear` says what a message means. When a round that was played goes on from a moment: `past` is what was done
 * before, and `ahead` what others did after it, which they do again at its time; both in order.
 */
export function createHost(
  scenario: Scenario,
  seed: string,
  hear: Hear,
  settings: Settings = AS_WRITTEN,
  past: readonly Command[] = [],
  ahead: readonly Command[] = [],
): Host {
  const exercise = startExercise(scenario, seed, settings);
  for (const command of past) exercise.dispatch(command);
  let seq = (past.at(-1)?.seq ?? -1) + 1;
  const coming = [...ahead];
  return {
    exercise,
    advanceTo(time) {
      for (let next = coming[0]; next !== undefined && next.at <= time; next = coming[0]) {
        coming.shift();
        exercise.dispatch({ ...next, seq });
        seq += 1;
      }
      exercise.advanceTo(time);
    },
    submit(by, intent) {
      const command = { ...understood(intent, hear), seq, at: exercise.now(), by };
      seq += 1;
      return exercise.dispatch(command);
    },
  };
}
