import { useState } from 'preact/hooks';
import { lang } from '../../language.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import type { Session } from '../../session/session.ts';
import { readStored, writeStored } from '../../storage.ts';
import { broadcastText } from '../../text/broadcast.ts';
import { joinText } from '../../text/join.ts';
import { clockTime } from '../../text/wording/clock.ts';
import { namesOf } from '../../text/wording/names.ts';
import { wordingOf } from '../../text/wording/wording.ts';

/** The round of which the card was read, so that a reload does not show it again. */
const KEY = 'boef.late';
/** More lines than this are for the tab App. */
const MOST_LINES = 5;

/** Somebody came in while the round was running: what a neighbour could know already, and no more. */
export function LateArrival({ session, round }: { readonly session: Session; readonly round: number }) {
  const t = joinText().late;
  const mark = `${session.briefing.title} ${round}`;
  const [open, setOpen] = useState(() => readStored(KEY) !== mark);
  const [view] = useState(() => session.view());
  if (!open) return null;
  const { briefing } = session;
  const words = wordingOf(lang.value);
  const names = namesOf(briefing.neighbourhood);
  const lines = view.groups.flatMap((group) => group.lines.filter((line) => !line.removed && line.text !== ''));
  const close = () => {
    writeStored(KEY, mark);
    setOpen(false);
  };
  return (
    <Dialog
      title={t.title}
      onClose={close}
      foot={
        <button type="button" class="button button-primary button-large" onClick={close}>
          {t.go}
        </button>
      }
    >
      <p class="lead">{t.lead}</p>
      {view.broadcasts.length === 0 ? null : (
        <section class="stack-close">
          <h3>{t.broadcasts}</h3>
          {view.broadcasts.flatMap((broadcast) =>
            broadcast.messages.map((message) => (
              <p key={`${broadcast.id} ${message.at}`}>
                <time>{clockTime(briefing.startsAt, message.at)}</time>{' '}
                {message.kind === 'start' ? '' : `${broadcastText().kind[message.kind]}: `}
                <bdi>{message.text ?? (message.facts === null ? '' : words.broadcast(message.facts, names))}</bdi>
              </p>
            )),
          )}
        </section>
      )}
      {view.groups.length === 0 ? null : (
        <section class="stack-close">
          <h3>{t.lines}</h3>
          {lines.length === 0 ? <p class="soft">{t.nothing}</p> : null}
          <ul class="late-lines">
            {lines.slice(-MOST_LINES).map((line) => (
              <li key={line.id}>
                <time>{clockTime(briefing.startsAt, line.at)}</time>{' '}
                <strong>
                  <bdi>{line.from}</bdi>:
                </strong>{' '}
                <bdi>{line.text}</bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Dialog>
  );
}
