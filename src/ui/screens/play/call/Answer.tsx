import { useEffect, useRef, useState } from 'preact/hooks';
import type { Facts } from '../../../../language/facts.ts';
import type { CallView } from '../../../../views/participant.ts';
import { Dialog } from '../../../parts/Dialog.tsx';
import { Icon } from '../../../parts/Icon.tsx';
import { usePause } from '../../../parts/pauses.ts';
import { useDraft } from '../../../parts/useDraft.ts';
import { callText } from '../../../text/call.ts';
import { cardHead, LONGEST_ANSWER } from '../../../text/wording/wording.ts';
import { usePlaying } from '../playing.ts';
import { Lists } from './Lists.tsx';

/** Answering: from a list, from one's notes, in one sentence of one's own, or not at all. */
export function Answer({ call }: { readonly call: CallView }) {
  const t = callText();
  const { view, words, names, briefing, tab, send } = usePlaying();
  const [text, setText] = useDraft('call');
  const [typing, setTyping] = useState(false);
  const [choosing, setChoosing] = useState(false);
  const [complaint, setComplaint] = useState<string | null>(null);
  const noted = useRef<{ readonly text: string; readonly facts: Facts } | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const legend = useRef<HTMLLegendElement>(null);
  usePause('typing', typing && text !== '');
  const kept = view.cards.filter((card) => card.remembered);
  const question = call.asked === null ? null : words.question(call.asked, call.focus);
  // Between two questions, and while a caller gets to safety, there is nothing to answer.
  const listening = call.asked === null;
  useEffect(() => {
    setComplaint(null);
    if (call.asked !== null && tab === 'bel') focusQuestion(legend.current);
  }, [call.asked]);

  async function say(): Promise<void> {
    const said = text.trim();
    if (said === '') {
      setComplaint(t.empty);
      field.current?.focus();
      return;
    }
    if (said.length > LONGEST_ANSWER) {
      setComplaint(t.tooLong(LONGEST_ANSWER));
      field.current?.focus();
      return;
    }
    const facts = noted.current?.text === said ? noted.current.facts : undefined;
    if (!(await send({ type: 'say', text: said, ...(facts === undefined ? {} : { facts }) }))) return;
    noted.current = null;
    setText('');
    setComplaint(null);
  }

  const counted = ({ length }: string) => (length > LONGEST_ANSWER ? t.over(length - LONGEST_ANSWER) : t.left(LONGEST_ANSWER - length));

  return (
    <fieldset class="answer">
      <legend ref={legend} tabIndex={-1} class={question === null ? 'hidden-visually' : 'answer-question'}>
        {question ?? t.sentence}
      </legend>
      <div role="status">{listening ? <p class="soft">{t.listening}</p> : null}</div>
      {listening ? null : <Lists key={call.asked ?? 'none'} call={call} />}
      <form
        class="answer-form"
        onSubmit={(event) => {
          event.preventDefault();
          void say();
        }}
      >
        <label class="label" for="answer">
          {t.sentence}
        </label>
        <div role="alert">{complaint === null ? null : <p class="complaint">{complaint}</p>}</div>
        <div class="composer-line">
          <textarea
            id="answer"
            ref={field}
            class="input"
            rows={1}
            value={text}
            autocomplete="off"
            onFocus={() => setTyping(true)}
            onBlur={() => setTyping(false)}
            onInput={(event) => setText(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
              event.preventDefault();
              void say();
            }}
          />
          <button type="submit" class="button button-primary composer-send">
            {t.say}
          </button>
        </div>
        {text.length > LONGEST_ANSWER - 40 ? <p class="small soft">{counted(text)}</p> : null}
      </form>
      <div class="row">
        <button
          type="button"
          class="button answer-button"
          aria-haspopup="dialog"
          onClick={() => (kept.length === 0 ? setComplaint(t.notesEmpty) : setChoosing(true))}
        >
          <Icon name="notes" />
          {t.notes}
        </button>
        <button type="button" class="button answer-button" onClick={() => void send({ type: 'dontKnow' })}>
          {t.dontKnow}
        </button>
      </div>
      {choosing ? (
        <Dialog sheet title={t.notes} onClose={() => setChoosing(false)}>
          <ul class="choices">
            {kept.map((card) => (
              <li key={card.id}>
                <button
                  type="button"
                  class="button button-wide choice note-choice"
                  onClick={() => {
                    noted.current = words.note(card, call.asked, names);
                    setText(noted.current.text);
                    setComplaint(null);
                    setChoosing(false);
                  }}
                >
                  <span class="small soft">{cardHead(card, briefing.startsAt, names, words)}</span>
                  <span>{words.card(card)}</span>
                  <span>{words.details(card)}</span>
                </button>
              </li>
            ))}
          </ul>
        </Dialog>
      ) : null}
    </fieldset>
  );
}

/** The buttons of the last question are gone: whoever stood there goes on from the new question; a typed sentence goes on undisturbed. */
function focusQuestion(legend: HTMLLegendElement | null): void {
  const active = document.activeElement;
  const lost = active === null || active === document.body;
  const answering =
    active instanceof HTMLButtonElement && active.closest('dialog') === null && legend?.parentElement?.contains(active) === true;
  if (lost || answering) legend?.focus({ preventScroll: true });
}
