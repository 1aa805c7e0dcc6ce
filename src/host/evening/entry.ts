// What the log of an evening keeps: every act as it was stamped, with all that chance and the outside world added to it. Whoever
// reads the log again gets the same evening.
import type { FacilitatorAct, PhoneAct, PhoneId } from '../../protocol/acts.ts';
import type { ScenarioSources } from '../../scenario/scenario.ts';
import type { SimTime } from '../../scenario/time.ts';
import type { FacilitatorIntent, Heard, Intent } from '../../sim/command.ts';
import type { Settings } from '../../sim/settings.ts';

/** Who counts these acts: a phone, or a page of the facilitator. */
export type Series = string & { readonly of?: 'series' };

interface Stamp {
  /** Exercise time of the running round; 0 without one. */
  readonly at: SimTime;
  /** Milliseconds since 1970. */
  readonly wall: number;
}

type Numbered = Stamp & { readonly series: Series; readonly n: number };

/** Acts that are kept as they came. */
export type PlainAct =
  | Exclude<PhoneAct, { do: 'inExercise' }>
  | Exclude<FacilitatorAct, { do: 'inExercise' } | { do: 'playFor' } | { do: 'startRound' }>;

export type Entry =
  /** A new phone came in. */
  | (Stamp & {
      readonly kind: 'entered';
      readonly phone: PhoneId;
      /** What is kept of its token. */
      readonly token: string;
      readonly name: string;
      readonly people: number;
      readonly patient: boolean;
    })
  | (Numbered & { readonly kind: 'act'; readonly phone: PhoneId | null; readonly act: PlainAct })
  /** Something that a phone, a table or the facilitator does in the exercise, understood already. */
  | (Numbered & { readonly kind: 'intent'; readonly phone: PhoneId | null; readonly intent: (Intent | FacilitatorIntent) & Heard })
  | (Numbered & { readonly kind: 'round'; readonly sources: ScenarioSources; readonly seed: string; readonly settings: Settings })
  /** It could not be done before it could be stamped: an exercise that does not exist, or has problems. */
  | (Numbered & { readonly kind: 'refused'; readonly why: 'unknownExercise' | 'exerciseHasProblems' });
