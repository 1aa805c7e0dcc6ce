import type { Step } from '../scoring/score.ts';
import type { HallJudgement, Judged, OwnJudgement } from './judgement.ts';

/** Fewer answers than this would tell who gave which. */
export const FEWEST_JUDGED = 3;

const STEPS: readonly Step[] = ['spot', 'alert', 'post', 'respond'];

/** Counts of what phones judged, without who; steps that too few judged are left out. */
export function hallJudgement(judged: readonly OwnJudgement[]): HallJudgement {
  const steps = STEPS.map((step) => {
    const count = (wanted: Judged): number => judged.filter((one) => one[step] === wanted).length;
    return { step, well: count('well'), partly: count('partly'), notYet: count('notYet') };
  });
  return {
    phones: judged.filter((one) => STEPS.some((step) => one[step] !== undefined)).length,
    steps: steps.filter(({ well, partly, notYet }) => well + partly + notYet >= FEWEST_JUDGED),
  };
}
