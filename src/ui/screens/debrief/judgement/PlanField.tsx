import { useId, useState } from 'preact/hooks';
import { judgementText } from '../../../text/judgement.ts';
import { keepPlan, keptPlan, LONGEST_PLAN, type Whose } from './ownWords.ts';

/** One line about the next time, in the form in which it is kept best: when I see this, I do that. It stays on this device. */
export function PlanField({ whose }: { readonly whose: Whose }) {
  const t = judgementText().plan;
  const id = useId();
  const [text, setText] = useState(() => keptPlan(whose));
  return (
    <div class="field own-plan">
      <label for={id}>{t.label}</label>
      <p id={`${id}-hint`} class="small soft">
        {t.hint}
      </p>
      <textarea
        id={id}
        class="input"
        rows={2}
        maxLength={LONGEST_PLAN}
        placeholder={t.form}
        aria-describedby={`${id}-hint`}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          keepPlan(whose, event.currentTarget.value);
        }}
      />
    </div>
  );
}
