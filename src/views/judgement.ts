// What somebody thinks of how they did themselves, before anything of the score is shown; and for a hall only counts of it.
import type { Step } from '../scoring/score.ts';

/** How a step went, in one's own judgement. */
export type Judged = 'well' | 'partly' | 'notYet';

/** Of each step; what somebody does not know is left out, and nothing at all is an answer too. */
export type OwnJudgement = Readonly<Partial<Record<Step, Judged>>>;

/** How many phones judged a step so. */
export interface JudgedStep {
  readonly step: Step;
  readonly well: number;
  readonly partly: number;
  readonly notYet: number;
}

/** A hall's own judgement. `phones`: how many were asked and answered; a step stands in it once enough of them judged it. */
export interface HallJudgement {
  readonly phones: number;
  readonly steps: readonly JudgedStep[];
}
