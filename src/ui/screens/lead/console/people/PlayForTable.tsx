import { useComputed } from '@preact/signals';
import { useId, useState } from 'preact/hooks';
import type { PhoneId } from '../../../../../protocol/acts.ts';
import { CHOICES, CONTACTS } from '../../../../../scenario/vocabulary.ts';
import type { Intent } from '../../../../../sim/command.ts';
import type { SeatStatus } from '../../../../../views/facilitator.ts';
import { consoleTabsText } from '../../../../text/consoleTabs.ts';
import { useLeading } from '../leading.ts';
import { Talk } from '../calls/FollowedCall.tsx';

interface Props {
  readonly phone: PhoneId;
  readonly seat: SeatStatus;
}

/** Enters what a table without a telephone decides: a call, a message, one of the eight choices. */
export function PlayForTable({ phone, seat }: Props) {
  const t = consoleTabsText().people;
  const { client, act, words } = useLeading();
  const [done, setDone] = useState(false);
  const call = useComputed(() =>
    client.document('world').value?.calls.find((one) => one.seat === seat.seat && one.state !== 'ended'),
  ).value;
  const play = async (intent: Intent): Promise<boolean> => {
    const isDone = await act({ do: 'playFor', phone, intent });
    setDone(isDone);
    return isDone;
  };
  return (
    <section class="console-table-play stack">
      <h3>{t.playFor}</h3>
      <p class="soft small">{t.playHint}</p>
      <h4>{t.tableCalls}</h4>
      {call === undefined ? (
        <div class="row">
          {CONTACTS.map((contact) => (
            <button key={contact} type="button" class="button" onClick={() => void play({ type: 'placeCall', contact })}>
              {words.terms.contact[contact]}
            </button>
          ))}
        </div>
      ) : (
        <>
          <Talk call={call} name={consoleTabsText().calls.table} />
          <Words label={t.tableSays} send={t.say} longest={140} onSend={(text) => play({ type: 'say', text })} />
          <div class="row">
            <button type="button" class="button" onClick={() => void play({ type: 'dontKnow' })}>
              {t.dontKnow}
            </button>
            <button type="button" class="button" onClick={() => void play({ type: 'hangUp' })}>
              {t.hangUp}
            </button>
          </div>
        </>
      )}
      <Words label={t.tablePosts} send={t.post} longest={500} onSend={(text) => play({ type: 'postChat', group: seat.group, text })} />
      <h4>{t.tableActs}</h4>
      <div class="row">
        {CHOICES.map((choice) => (
          <button key={choice} type="button" class="button" onClick={() => void play({ type: 'act', choice })}>
            {words.terms.choice[choice]}
          </button>
        ))}
      </div>
      <p role="status">{done ? t.played : ''}</p>
    </section>
  );
}

interface WordsProps {
  readonly label: string;
  readonly send: string;
  readonly longest: number;
  readonly onSend: (text: string) => Promise<boolean>;
}

/** A line of text and the button that sends it. */
function Words({ label, send, longest, onSend }: WordsProps) {
  const [text, setText] = useState('');
  const id = useId();
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (text.trim() !== '' && (await onSend(text.trim()))) setText('');
  };
  return (
    <form class="console-answer" onSubmit={(event) => void submit(event)}>
      <label for={id}>{label}</label>
      <div class="console-answer-row">
        <input id={id} class="input" maxLength={longest} value={text} onInput={(event) => setText(event.currentTarget.value)} />
        <button type="submit" class="button">
          {send}
        </button>
      </div>
    </form>
  );
}
