import { useState } from 'preact/hooks';
import type { Agreement } from '../../../../../protocol/documents.ts';
import { consoleLookBackText } from '../../../../text/consoleLookBack.ts';
import { useLeading } from '../leading.ts';

/** The longest agreement, in characters: it must fit a card on the beamer. */
const LONGEST = 140;

interface Props {
  readonly groups: readonly { readonly id: string; readonly name: string }[];
  readonly agreements: readonly Agreement[];
}

/** One agreement for each group. */
export function Agreements({ groups, agreements }: Props) {
  return (
    <div class="stack">
      {groups.map(({ id, name }) => (
        <AgreementField key={id} group={id} name={name} now={agreements.find(({ group }) => group === id)?.text ?? ''} />
      ))}
    </div>
  );
}

interface FieldProps {
  readonly group: string;
  readonly name: string;
  readonly now: string;
}

function AgreementField({ group, name, now }: FieldProps) {
  const t = consoleLookBackText();
  const { act } = useLeading();
  /** Null: as it was agreed. */
  const [typed, setTyped] = useState<string | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const id = `agreement-${group}`;
  async function save(text: string): Promise<void> {
    if (!(await act({ do: 'agree', group, text }))) return;
    setTyped(null);
    setSaid(text === '' ? t.removed : t.saved);
  }
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        void save((typed ?? now).trim());
      }}
    >
      <label for={id}>{t.agreementOf(name)}</label>
      <div class="console-agree">
        <input
          id={id}
          class="input"
          autocomplete="off"
          maxLength={LONGEST}
          value={typed ?? now}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setSaid(null);
          }}
        />
        <button type="submit" class="button button-primary">
          {t.save}
        </button>
      </div>
      <p role="status" class="small">
        {said ?? ''}
      </p>
    </form>
  );
}
