import { useId, useState } from 'preact/hooks';
import { Dialog } from '../../../../parts/Dialog.tsx';
import { consoleMomentsText } from '../../../../text/consoleMoments.ts';
import { useLeading } from '../leading.ts';
import { kindOfRound } from './kinds.ts';

/** Answers that a moment has room for. */
const OPTIONS = [0, 1, 2] as const;

/** Chooses or writes the question of a teaching moment. */
export function MomentDialog({ onClose }: { readonly onClose: () => void }) {
  const t = consoleMomentsText();
  const { client, act } = useLeading();
  const console = client.document('console').value;
  const kind = kindOfRound(console?.exercises.find(({ id }) => id === console.round?.exercise)?.kind);
  const ready = t.ready[kind];
  const [chosen, setChosen] = useState<number | null>(0);
  const [question, setQuestion] = useState(ready[0].question);
  const [options, setOptions] = useState<readonly string[]>(ready[0].options);
  const [complaint, setComplaint] = useState<'needsQuestion' | 'needsOptions' | null>(null);
  const name = useId();
  const choose = (index: number | null): void => {
    const moment = index === null ? undefined : ready[index];
    setChosen(index);
    setQuestion(moment?.question ?? '');
    setOptions(moment?.options ?? ['', '', '']);
    setComplaint(null);
  };
  const ask = async (): Promise<void> => {
    const answers = options.map((option) => option.trim()).filter((option) => option !== '');
    if (question.trim() === '') return setComplaint('needsQuestion');
    if (answers.length < 2) return setComplaint('needsOptions');
    if (await act({ do: 'openMoment', question: question.trim(), options: answers })) onClose();
  };
  return (
    <Dialog
      title={t.title}
      onClose={onClose}
      foot={
        <button type="button" class="button button-primary button-large" onClick={() => void ask()}>
          {t.ask}
        </button>
      }
    >
      <p>{t.intro}</p>
      <fieldset class="console-ready">
        <legend class="label">{t.choose}</legend>
        {[...ready.keys(), null].map((index) => (
          <label key={index ?? 'own'}>
            <input type="radio" name={name} checked={chosen === index} onChange={() => choose(index)} />
            <span>{index === null ? t.own : ready[index]?.question}</span>
          </label>
        ))}
      </fieldset>
      <div class="field">
        <label for={`${name}-question`}>{t.question}</label>
        <input
          id={`${name}-question`}
          class="input"
          maxLength={200}
          value={question}
          aria-invalid={complaint === 'needsQuestion'}
          onInput={(event) => setQuestion(event.currentTarget.value)}
        />
      </div>
      <div class="console-options">
        {OPTIONS.map((index) => (
          <div key={index} class="field">
            <label for={`${name}-${index}`}>{t.option(index + 1)}</label>
            <input
              id={`${name}-${index}`}
              class="input"
              maxLength={80}
              value={options[index] ?? ''}
              onInput={(event) => {
                const value = event.currentTarget.value;
                setOptions(OPTIONS.map((each) => (each === index ? value : (options[each] ?? ''))));
              }}
            />
          </div>
        ))}
      </div>
      <div role="alert">{complaint === null ? null : <p class="complaint">{t[complaint]}</p>}</div>
    </Dialog>
  );
}
