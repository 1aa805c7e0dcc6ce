import { useComputed } from '@preact/signals';
import type { RefObject } from 'preact';
import { useId, useState } from 'preact/hooks';
import { consoleText } from '../../../text/console.ts';
import { duration } from '../../../text/wording/clock.ts';
import { countSteps } from './counts.ts';
import { useLeading } from './leading.ts';
import { keysOn } from './useKeys.ts';

/** The letters of SAAR with the count of each. */
const STEPS = [
  ['S', 'spot'],
  ['A', 'alert'],
  ['A', 'post'],
  ['R', 'respond'],
] as const;

/** How many took each step, and a note at this moment. */
export function Foot({ note }: { readonly note: RefObject<HTMLInputElement | null> }) {
  return (
    <footer class="console-foot">
      <StepCounts />
      <NoteField field={note} />
    </footer>
  );
}

function StepCounts() {
  const t = consoleText();
  const { client } = useLeading();
  const counts = useComputed(() => countSteps(client.document('world').value?.seats ?? [])).value;
  return (
    <dl class="console-counts" aria-label={t.counts}>
      {STEPS.map(([letter, step]) => (
        <div key={step}>
          <dt>
            <span class="console-letter" aria-hidden="true">
              {letter}
            </span>
            {t.count[step]}
          </dt>
          <dd>{t.of(counts[step], counts.all)}</dd>
        </div>
      ))}
    </dl>
  );
}

function NoteField({ field }: { readonly field: RefObject<HTMLInputElement | null> }) {
  const t = consoleText();
  const { client, lead } = useLeading();
  const [text, setText] = useState('');
  const [kept, setKept] = useState<number | null>(null);
  const id = useId();
  const keep = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (text.trim() === '') return;
    const at = client.now();
    if (!(await lead({ type: 'takeNote', text: text.trim() }))) return;
    setText('');
    setKept(at);
  };
  return (
    <form class="console-note" onSubmit={(event) => void keep(event)}>
      <label for={id}>
        {t.note}{' '}
        {keysOn.value ? (
          <span class="console-key" aria-hidden="true">
            N
          </span>
        ) : null}
      </label>
      <input
        id={id}
        ref={field}
        class="input"
        maxLength={500}
        value={text}
        placeholder={kept === null ? t.noteHint : t.noteKept(duration(kept))}
        autocomplete="off"
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
      />
      <button type="submit" class="button">
        {t.noteSave}
      </button>
      <span class="hidden-visually" role="status">
        {kept === null ? '' : t.noteKept(duration(kept))}
      </span>
    </form>
  );
}
