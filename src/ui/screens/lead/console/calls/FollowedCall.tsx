import { useId, useMemo, useState } from 'preact/hooks';
import type { CallStatus } from '../../../../../views/facilitator.ts';
import type { CallTurn } from '../../../../../views/participant.ts';
import { consoleTabsText } from '../../../../text/consoleTabs.ts';
import type { ConsoleTabs } from '../../../../text/nl/consoleTabs.ts';
import { type Leading, useLeading } from '../leading.ts';

interface Props {
  readonly call: CallStatus;
  readonly name: string;
}

/** One call, read along; while it goes on the officer can answer instead of the simulated operator. */
export function FollowedCall({ call, name }: Props) {
  const t = consoleTabsText().calls;
  const { words, lead, clock } = useLeading();
  const { id, contact, state, placedAt, takenOver } = call;
  const open = state !== 'ended';
  const title = (
    <>
      <time class="small">{clock(placedAt)}</time> <strong>{t.to(name, words.terms.contact[contact])}</strong>{' '}
      <span class="console-badge">{t.state[state]}</span>
    </>
  );
  if (!open) {
    return (
      <details class="console-call">
        <summary>{title}</summary>
        <Talk call={call} name={name} />
      </details>
    );
  }
  return (
    <section class={takenOver ? 'console-call console-call-mine' : 'console-call'}>
      <h3>{title}</h3>
      <Talk call={call} name={name} />
      {takenOver ? (
        <Answer call={id} />
      ) : (
        <button type="button" class="button" onClick={() => void lead({ type: 'takeOverCall', call: id })}>
          {t.takeOver}
        </button>
      )}
    </section>
  );
}

/** Who speaks, and in which words. */
export function sayTurn(turn: CallTurn, caller: string, { words, names }: Pick<Leading, 'words' | 'names'>, t: ConsoleTabs['calls']) {
  if (turn.by === 'caller') return { who: caller, says: 'passes' in turn ? t.dontKnow : turn.text };
  if ('speaks' in turn) return { who: t.officer, says: turn.speaks };
  return { who: words.replies.speaker[turn.desk], says: words.operator(turn, names) };
}

/** What was said so far, by whom, and what was understood of it. */
export function Talk({ call, name }: Props) {
  const t = consoleTabsText().calls;
  const leading = useLeading();
  const { words, names } = leading;
  return useMemo(() => {
    const understood = words.chips(call.facts, names);
    return (
      <>
        <ol class="console-talk" aria-live="polite">
          {call.turns.map((turn, index) => {
            const { who, says } = sayTurn(turn, name, leading, t);
            return (
              <li key={index} class={turn.by === 'caller' ? 'console-said' : 'console-asked'}>
                <strong>
                  <bdi>{who}</bdi>:
                </strong>{' '}
                <bdi>{says}</bdi>
              </li>
            );
          })}
        </ol>
        {understood.length === 0 ? null : (
          <p class="small">
            {t.heard}: {understood.map(({ text }) => text).join(' · ')}
          </p>
        )}
      </>
    );
  }, [call, name, words, names, t]);
}

function Answer({ call }: { readonly call: string }) {
  const t = consoleTabsText().calls;
  const { lead } = useLeading();
  const [text, setText] = useState('');
  const [empty, setEmpty] = useState(false);
  const id = useId();
  const say = async (event: Event): Promise<void> => {
    event.preventDefault();
    setEmpty(text.trim() === '');
    if (text.trim() === '') return;
    if (await lead({ type: 'speakInCall', call, text: text.trim() })) setText('');
  };
  return (
    <form class="console-answer" onSubmit={(event) => void say(event)} noValidate>
      <p role="status">
        <strong>{t.takenOver}</strong>
      </p>
      <label for={id}>{t.answer}</label>
      <div class="console-answer-row">
        <input
          id={id}
          class="input"
          maxLength={300}
          value={text}
          aria-invalid={empty}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" class="button button-primary">
          {t.say}
        </button>
        <button type="button" class="button" onClick={() => void lead({ type: 'handBackCall', call })}>
          {t.handBack}
        </button>
      </div>
      <div role="alert">{empty ? <p class="complaint">{t.needsText}</p> : null}</div>
    </form>
  );
}
