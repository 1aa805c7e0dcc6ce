import type { JudgedStep } from '../../../../views/judgement.ts';
import { judgementText } from '../../../text/judgement.ts';

/** From so many answers on a hall is shown its counts: `FEWEST_JUDGED` of views/hallJudgement, which a page never loads. */
export const FEWEST_SHOWN = 3;

/** "5 goed, 3 deels, 2 nog niet" */
export function countsText({ well, partly, notYet }: JudgedStep): string {
  const { hall } = judgementText();
  return [hall.well(well), hall.partly(partly), hall.notYet(notYet)].join(', ');
}
