import { useRef, useState } from 'preact/hooks';
import type { GroupView } from '../../../../views/participant.ts';
import { Dialog } from '../../../parts/Dialog.tsx';
import { Icon } from '../../../parts/Icon.tsx';
import { usePause } from '../../../parts/pauses.ts';
import { useDraft } from '../../../parts/useDraft.ts';
import { chatText } from '../../../text/chat.ts';
import { usePlaying } from '../playing.ts';
import { GroupTools } from './coordinator/GroupTools.tsx';
import { lineWords } from './lineWords.ts';
import { ownReport } from './ownReport.ts';

interface Props {
  readonly group: GroupView;
  readonly replyTo: string | null;
  readonly onReplyDone: () => void;
}

/** Writing to the group: own words, a phrase, or what was said on the telephone. Nothing is refused beforehand. */
export function Composer({ group, replyTo, onReplyDone }: Props) {
  const t = chatText();
  const { view, words, names, send } = usePlaying();
  const [text, setText] = useDraft(`chat.${group.id}`);
  const [typing, setTyping] = useState(false);
  const [choosing, setChoosing] = useState(false);
  const [complaint, setComplaint] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  usePause('typing', typing && text !== '');
  const answered = replyTo === null ? undefined : group.lines.find((line) => line.id === replyTo);
  const report = ownReport(view.reports);

  function fill(next: string): void {
    setText(next);
    setComplaint(null);
    field.current?.focus();
  }

  async function post(): Promise<void> {
    if (text.trim() === '') {
      setComplaint(t.emptyMessage);
      field.current?.focus();
      return;
    }
    setComplaint(null);
    const taken = await send({ type: 'postChat', group: group.id, text: text.trim(), ...(replyTo === null ? {} : { replyTo }) });
    if (!taken) return;
    setText('');
    onReplyDone();
  }

  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        void post();
      }}
    >
      {answered === undefined ? null : (
        <p class="composer-reply">
          <span>
            {t.replyingTo(answered.mine ? t.you : answered.from)}: <bdi>{lineWords(answered, t)}</bdi>
          </span>
          <button type="button" class="button button-quiet" onClick={onReplyDone}>
            {t.noReply}
          </button>
        </p>
      )}
      <div class="row composer-helps">
        <button
          type="button"
          class="button"
          onClick={() => (report === null ? setComplaint(t.noReport) : fill(words.report(report, names)))}
        >
          {t.fromReport}
        </button>
        <button type="button" class="button" aria-haspopup="dialog" onClick={() => setChoosing(true)}>
          {t.phrases}
        </button>
        {group.coordinator ? <GroupTools group={group} /> : null}
      </div>
      <div role="alert">{complaint === null ? null : <p class="complaint">{complaint}</p>}</div>
      <div class="composer-line">
        <label class="hidden-visually" for={`message-${group.id}`}>
          {t.message}
        </label>
        <textarea
          id={`message-${group.id}`}
          ref={field}
          class="input"
          rows={1}
          maxLength={400}
          placeholder={t.message}
          value={text}
          onFocus={() => setTyping(true)}
          onBlur={() => setTyping(false)}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            void post();
          }}
        />
        <button type="submit" class="button button-primary composer-send">
          <Icon name="send" />
          {t.send}
        </button>
      </div>
      {choosing ? (
        <Dialog sheet title={t.phrasesTitle} onClose={() => setChoosing(false)}>
          <ul class="choices">
            {t.phrase.map((phrase) => (
              <li key={phrase}>
                <button
                  type="button"
                  class="button button-wide choice"
                  onClick={() => {
                    setChoosing(false);
                    fill(phrase);
                  }}
                >
                  {phrase}
                </button>
              </li>
            ))}
          </ul>
        </Dialog>
      ) : null}
    </form>
  );
}
