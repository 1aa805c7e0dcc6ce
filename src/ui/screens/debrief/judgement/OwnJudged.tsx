import type { Step } from '../../../../scoring/score.ts';
import { judgementText } from '../../../text/judgement.ts';
import type { Debriefed } from '../debriefed.ts';
import { countedOf, differenceOf } from './judging.ts';

interface Props {
  readonly step: Step;
  readonly at: Debriefed;
}

/** What somebody thought of a step beside what the score says of it; nothing where nobody was asked, or rather not said. */
export function OwnJudged({ step, at }: Props) {
  const words = ownJudgedWords(step, at);
  if (words === null) return null;
  return (
    <p class="own-judged">
      <b>{words.said}</b> {words.counted} {words.meaning}
    </p>
  );
}

interface Words {
  readonly said: string;
  /** Empty where the step did not count: that stands beside it already. */
  readonly counted: string;
  readonly meaning: string;
}

/** The same in words, on the screen and on paper. */
export function ownJudgedWords(step: Step, { debrief, judgement = null }: Debriefed): Words | null {
  if (judgement === null || Object.keys(judgement).length === 0) return null;
  const t = judgementText();
  const own = judgement[step] ?? null;
  const counted = countedOf(debrief.score, step);
  if (counted === null) return own === null ? null : { said: t.said(t.inSentence[own]), counted: '', meaning: '' };
  return {
    said: own === null ? t.saidUnknown : t.said(t.inSentence[own]),
    counted: t.counted(t.inSentence[counted]),
    meaning: t.difference[differenceOf(own, counted)],
  };
}
