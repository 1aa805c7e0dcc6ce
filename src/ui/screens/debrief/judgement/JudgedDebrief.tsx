// The debrief behind its first question. What somebody thinks comes before what the score says, or it is no judgement of one's own.
import type { ComponentProps } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { OwnJudgement } from '../../../../views/judgement.ts';
import { DebriefScreen } from '../DebriefScreen.tsx';
import { FirstYou } from './FirstYou.tsx';
import { keepJudgement, keptJudgement, keptPlan } from './ownWords.ts';
import '../../../style/judgement.css';

type Props = Omit<ComponentProps<typeof DebriefScreen>, 'judgement' | 'plans'> & {
  /** `asks`: whoever played it sits here. `plans`: and may write down what to do the next time. `keeps`: only what was said here before. */
  readonly own: 'asks' | 'asksAndPlans' | 'keeps';
  /** What somebody said elsewhere; null when nothing. */
  readonly known?: OwnJudgement | null;
  readonly onJudged?: (judgement: OwnJudgement) => void;
};

/** Asks how it went first, once; then shows how it went. */
export function JudgedDebrief({ own, known = null, onJudged, ...rest }: Props) {
  const { debrief } = rest;
  const [said, setSaid] = useState<OwnJudgement | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const judgement = said ?? known ?? keptJudgement(debrief);
  useEffect(() => {
    if (said !== null) place.current?.querySelector('h1')?.focus();
  }, [said]);
  function judge(given: OwnJudgement): void {
    keepJudgement(debrief, given);
    setSaid(given);
    onJudged?.(given);
  }
  return (
    <div ref={place}>
      {judgement === null && own !== 'keeps' ? (
        <FirstYou onDone={judge} />
      ) : (
        <DebriefScreen {...rest} judgement={judgement} plans={own === 'asksAndPlans' || keptPlan(debrief) !== ''} />
      )}
    </div>
  );
}
