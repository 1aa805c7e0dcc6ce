import { useRef, useState } from 'preact/hooks';
import type { PhoneDocument } from '../../../protocol/documents.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import type { EveningClient } from '../../session/eveningClient.ts';
import { joinText } from '../../text/join.ts';
import { refusalText } from '../../text/refusals.ts';
import { NameField } from './NameField.tsx';
import { PeopleField } from './PeopleField.tsx';

interface Props {
  readonly client: EveningClient;
  readonly phone: PhoneDocument;
  readonly onClose: () => void;
}

/** Another name, or more people who look along. */
export function NameDialog({ client, phone, onClose }: Props) {
  const t = joinText();
  const [name, setName] = useState(phone.name);
  const [people, setPeople] = useState(phone.people);
  const [complaint, setComplaint] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  async function save(): Promise<void> {
    if (name.trim() === '') {
      setComplaint(t.name.empty);
      field.current?.focus();
      return;
    }
    const answer = client.send({ do: 'rename', name: name.trim(), people });
    // Without a connection it is kept, and done later.
    if (client.status.peek() !== 'open') {
      onClose();
      return;
    }
    const refused = await answer;
    if (refused === null) onClose();
    else setComplaint(refusalText(refused));
  }
  return (
    <Dialog title={t.waiting.changeTitle} onClose={onClose}>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <NameField field={field} name={name} complaint={complaint} onName={setName} />
        <PeopleField people={people} onPeople={setPeople} />
        <button type="submit" class="button button-primary button-wide">
          {t.waiting.save}
        </button>
      </form>
    </Dialog>
  );
}
