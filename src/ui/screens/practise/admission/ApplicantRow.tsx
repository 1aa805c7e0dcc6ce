import { useEffect, useRef, useState } from 'preact/hooks';
import type { ApplicantView } from '../../../../views/admissionView.ts';
import { Icon } from '../../../parts/Icon.tsx';
import { admissionText } from '../../../text/admission.ts';
import { type Decision, REFUSALS } from './choices.ts';

interface Props {
  readonly applicant: ApplicantView;
  readonly minimumAge: number | null;
  readonly maximum: number;
  readonly choice: Decision | undefined;
  readonly onChoose: (choice: Decision | undefined) => void;
}

/** Somebody who asks to come in; a card on a phone. */
export function ApplicantRow({ applicant, minimumAge, maximum, choice, onChoose }: Props) {
  const t = admissionText();
  const { name, age, lives, members, answer } = applicant;
  return (
    <tr>
      <th scope="row">
        <bdi>{name}</bdi>
      </th>
      <td>
        <span class="cell-label">{t.columns.age}</span> <span>{t.age(age)}</span>
      </td>
      <td>
        <span class="cell-label">{t.columns.lives}</span> <bdi>{lives}</bdi>
      </td>
      <td>
        <span class="cell-label">{t.columns.members}</span> <span>{t.members(members, maximum)}</span>
      </td>
      <td class="admission-choice">
        {answer === null ? (
          <Choosing name={name} choice={choice} onChoose={onChoose} />
        ) : (
          <Answer answer={answer} choice={choice} minimumAge={minimumAge} maximum={maximum} />
        )}
      </td>
    </tr>
  );
}

/** Letting in is one tap, refusing two: the second says why. */
function Choosing({ name, choice, onChoose }: Pick<Props, 'choice' | 'onChoose'> & { readonly name: string }) {
  const t = admissionText();
  const [refusing, setRefusing] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  // The button that was pressed goes; its place is taken by what comes next.
  useEffect(() => {
    if (moved.current) box.current?.querySelector<HTMLElement>('button')?.focus();
    moved.current = true;
  }, [refusing, choice === undefined]);
  const choose = (next: Decision | undefined) => {
    setRefusing(false);
    onChoose(next);
  };
  return (
    <div ref={box}>
      {choice !== undefined ? (
        <div class="row admission-made">
          <strong>{choice.refusedFor === null ? t.admitted : t.refused(t.reason[choice.refusedFor].toLowerCase())}</strong>
          <button type="button" class="button button-quiet" onClick={() => choose(undefined)}>
            {t.change}
            <span class="hidden-visually">{t.whom(name)}</span>
          </button>
        </div>
      ) : refusing ? (
        <fieldset class="admission-reasons">
          <legend>{t.why(name)}</legend>
          {REFUSALS.map((reason) => (
            <button key={reason} type="button" class="button" onClick={() => choose({ refusedFor: reason })}>
              {t.reason[reason]}
            </button>
          ))}
        </fieldset>
      ) : (
        <div class="row">
          <button type="button" class="button" onClick={() => choose({ refusedFor: null })}>
            {t.admit}
            <span class="hidden-visually">{t.whom(name)}</span>
          </button>
          <button type="button" class="button" onClick={() => setRefusing(true)}>
            {t.refuse}
            <span class="hidden-visually">{t.whom(name)}</span>
          </button>
        </div>
      )}
    </div>
  );
}

type AnswerProps = Pick<Props, 'choice' | 'minimumAge' | 'maximum'> & { readonly answer: NonNullable<ApplicantView['answer']> };

/** What was decided, and what the rules say of it. */
function Answer({ answer, choice, minimumAge, maximum }: AnswerProps) {
  const t = admissionText();
  const sameReason = choice?.refusedFor === null || choice?.refusedFor === answer.reason;
  const said = !answer.right ? t.otherwise : sameReason ? t.right : t.otherReason;
  const because = {
    fits: t.because.fits,
    tooYoung: t.because.tooYoung(minimumAge ?? 0),
    livesElsewhere: t.because.livesElsewhere,
    double: t.because.double,
    full: t.because.full(maximum),
  }[answer.reason];
  return (
    <div class="admission-answer" data-right={answer.right}>
      <p class="small soft">
        {choice === undefined || choice.refusedFor === null ? t.admitted : t.refused(t.reason[choice.refusedFor].toLowerCase())}
      </p>
      <p class="sign">
        <Icon name={answer.right ? 'check' : 'alert'} />
        <strong>{said}</strong>
      </p>
      <p>{because}</p>
    </div>
  );
}
