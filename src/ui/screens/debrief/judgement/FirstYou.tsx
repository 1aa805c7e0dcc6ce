import { useEffect, useRef, useState } from 'preact/hooks';
import type { Step } from '../../../../scoring/score.ts';
import type { Judged, OwnJudgement } from '../../../../views/judgement.ts';
import { JUDGEMENTS } from '../../../../protocol/acts.ts';
import { debriefText } from '../../../text/debrief.ts';
import { judgementText } from '../../../text/judgement.ts';
import { TurnoutSign } from '../Sign.tsx';
import { STEPS } from '../lanes.ts';

const SIGN = { well: 'good', partly: 'partly', notYet: 'notYet' } as const;

interface Props {
  /** What was judged; empty when somebody would rather not. */
  readonly onDone: (judgement: OwnJudgement) => void;
}

/** How one thinks that one's own steps went: asked before anything of how they went is shown. */
export function FirstYou({ onDone }: Props) {
  const t = judgementText();
  const text = debriefText();
  const [chosen, setChosen] = useState<Readonly<Partial<Record<Step, Judged | 'unknown'>>>>({});
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  function done(): void {
    const judgement: Partial<Record<Step, Judged>> = {};
    for (const step of STEPS) {
      const one = chosen[step];
      if (one !== undefined && one !== 'unknown') judgement[step] = one;
    }
    onDone(judgement);
  }
  return (
    <form
      class="first-you"
      onSubmit={(event) => {
        event.preventDefault();
        done();
      }}
    >
      <h1 ref={heading} tabIndex={-1}>
        {t.title}
      </h1>
      <p>{t.lead}</p>
      {STEPS.map((step) => (
        <fieldset key={step} class="first-you-step">
          <legend>
            <b>{text.step[step]}</b> <span>{t.hint[step]}</span>
          </legend>
          <div class="first-you-answers">
            {[...JUDGEMENTS, 'unknown' as const].map((answer) => (
              <label key={answer} class="first-you-answer" data-answer={answer}>
                <input
                  type="radio"
                  name={`judge-${step}`}
                  checked={chosen[step] === answer}
                  onChange={() => setChosen({ ...chosen, [step]: answer })}
                />
                {answer === 'unknown' ? null : <TurnoutSign turnout={SIGN[answer]} />}
                <span>{t.answer[answer]}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <div class="first-you-foot">
        <button type="submit" class="button button-primary">
          {t.show}
        </button>
        <button type="button" class="button" onClick={() => onDone({})}>
          {t.skip}
        </button>
      </div>
    </form>
  );
}
