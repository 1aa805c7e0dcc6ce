// What a score is. Scoring reads the events of a finished exercise and nothing else; it never touches the world.
import type { SimTime } from '../scenario/time.ts';

export type Step = 'spot' | 'alert' | 'post' | 'respond';

/** Why a line got its points; the screen words it. `parts` says what was right, almost right or missing. */
export type Reason =
  | 'inTime'
  | 'late'
  | 'tooLate'
  | 'early'
  | 'missed'
  | 'incomplete'
  | 'wrongNumber'
  | 'notLooked'
  | 'notApplicable'
  /** Somebody else of the group had done it, and this seat could know. */
  | 'doneByOthers'
  | 'restrained'
  /** What everybody begins with; what did harm takes from it. */
  | 'begins'
  | 'unneeded'
  /** It said that 112 was called, and nobody had. */
  | 'untrue';

export type Verdict = 'right' | 'almost' | 'wrong' | 'unknown';

/** From where somebody had it: on a card of their own, from the group or Burgernet, or from neither. */
export type Source = 'seen' | 'read' | 'neither';

/** One judged part of what somebody said. */
export interface Part {
  readonly part: string;
  readonly verdict: Verdict;
  readonly said: string | null;
  readonly truth: string | null;
  /** Of what was said in a description. */
  readonly source?: Source;
}

/** What a facilitator judged otherwise; what the score said stays beside it. */
export interface Ruled {
  /** What the score gave; of a harm what it took. */
  readonly scored: number;
  /** What the facilitator gave; of a harm what it is to take, as far as there is so much left. */
  readonly given: number;
  /** Null where nobody ruled on this, but less was left to take. */
  readonly note: string | null;
}

/** One line of a score, with the numbers of the events that prove it. */
export interface ScoreLine {
  readonly expectation: string;
  readonly step: Step;
  readonly text: string;
  readonly points: number;
  readonly max: number;
  readonly reason: Reason;
  /** When it was done; null if it was not. */
  readonly at: SimTime | null;
  /** When this seat could first know; null if it never could. */
  readonly from: SimTime | null;
  /** The corridor in exercise time; null if it never opened. */
  readonly ideal: { readonly earliest: SimTime; readonly best: SimTime; readonly latest: SimTime } | null;
  readonly parts: readonly Part[];
  readonly evidence: readonly number[];
  readonly ruled?: Ruled;
}

/** From this share of its points on, in thousandths, a line went well (our own choice). What everybody begins with is no deed. */
const WELL = 800;

/** Whether a line went so well that it can be named as what went best. */
export function isWellDone({ points, max, reason }: Pick<ScoreLine, 'points' | 'max' | 'reason'>): boolean {
  return max > 0 && reason !== 'begins' && points * 1000 >= max * WELL;
}

export interface Penalty {
  readonly antiPattern: string;
  readonly text: string;
  readonly cost: number;
  readonly ceiling: number | null;
  readonly at: SimTime;
  readonly evidence: readonly number[];
  readonly ruled?: Ruled;
}

/** Whole numbers; `max` is 100 whenever at least one expectation applied. */
export interface Score {
  readonly seat: string;
  readonly total: number;
  readonly max: number;
  readonly lines: readonly ScoreLine[];
  readonly penalties: readonly Penalty[];
  readonly top: string | null;
  readonly tip: string | null;
}
