import { useState } from 'preact/hooks';
import type { ThoughtKind } from '../../../../protocol/acts.ts';
import type { PhoneDocument } from '../../../../protocol/documents.ts';
import type { EveningClient } from '../../../session/eveningClient.ts';
import { joinLookBackText } from '../../../text/joinLookBack.ts';
import { refusalText } from '../../../text/refusals.ts';

/** As much as the evening takes from one phone, and the longest sentence that it takes, in characters. */
const MOST = 3;
const LONGEST = 140;

interface Props {
  readonly client: EveningClient;
  /** It is asked no more. */
  readonly over: boolean;
  readonly kind: ThoughtKind;
  readonly given: PhoneDocument['thoughts'];
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** What went well or could be better, in a sentence of one's own; up to three. */
export function ThoughtForm({ client, over, kind, given, text, onText }: Props) {
  const t = joinLookBackText().thought;
  const [complaint, setComplaint] = useState<string | null>(null);
  const [sent, setSent] = useState(false);
  const left = MOST - given.length;

  async function send(): Promise<void> {
    const plain = text.trim();
    if (plain === '') return setComplaint(t.empty);
    setComplaint(null);
    const refusal = await client.send({ do: 'giveThought', kind, text: plain });
    if (refusal !== null) return setComplaint(refusalText(refusal));
    onText('');
    setSent(true);
  }
  return (
    <>
      {given.length === 0 ? null : (
        <div class="stack">
          <h3>{t.given}</h3>
          <ul class="dots">
            {given.map(({ id, text: said }) => (
              <li key={id}>
                <bdi>{said}</bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p role="status">{left <= 0 ? t.enough : over ? '' : sent ? `${t.sent} ${t.more(left)}` : t.more(left)}</p>
      {left <= 0 ? null : (
        <form
          class="field"
          onSubmit={(event) => {
            event.preventDefault();
            void send();
          }}
        >
          <label for="thought">{t.label}</label>
          <p id="thought-hint" class="small soft">
            {t.hint}
          </p>
          <div role="alert">{complaint === null ? null : <p class="complaint">{complaint}</p>}</div>
          <textarea
            id="thought"
            class="input"
            rows={3}
            maxLength={LONGEST}
            aria-describedby="thought-hint"
            value={text}
            onInput={(event) => {
              setSent(false);
              onText(event.currentTarget.value);
            }}
          />
          {over ? null : (
            <button type="submit" class="button button-primary button-large">
              {t.send}
            </button>
          )}
        </form>
      )}
    </>
  );
}
