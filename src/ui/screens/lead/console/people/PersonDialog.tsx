import { useId, useState } from 'preact/hooks';
import type { PersonStatus } from '../../../../../protocol/documents.ts';
import type { SeatStatus } from '../../../../../views/facilitator.ts';
import { Dialog } from '../../../../parts/Dialog.tsx';
import { Switch } from '../../../../parts/Switch.tsx';
import { consoleTabsText } from '../../../../text/consoleTabs.ts';
import { Confirm } from '../Confirm.tsx';
import { useLeading } from '../leading.ts';
import { PlayForTable } from './PlayForTable.tsx';

interface Props {
  readonly person: PersonStatus;
  readonly seat: SeatStatus | null;
  readonly onClose: () => void;
}

/** What can be done with one participant: what a table without a phone does, another name, the coordinator's role, out of the evening. */
export function PersonDialog({ person, seat, onClose }: Props) {
  const t = consoleTabsText().people;
  const { act } = useLeading();
  const [name, setName] = useState(person.name);
  const [empty, setEmpty] = useState(false);
  const [removing, setRemoving] = useState(false);
  const id = useId();
  const rename = async (event: Event): Promise<void> => {
    event.preventDefault();
    setEmpty(name.trim() === '');
    if (name.trim() === '') return;
    if (await act({ do: 'renamePhone', phone: person.phone, name: name.trim() })) onClose();
  };
  if (removing) {
    return (
      <Confirm
        title={t.removeTitle(person.name)}
        text={t.removeText}
        yes={t.removeYes}
        no={t.removeNo}
        onYes={() => void act({ do: 'removePhone', phone: person.phone })}
        onClose={onClose}
      />
    );
  }
  return (
    <Dialog title={person.name} onClose={onClose}>
      {person.kind === 'table' && seat !== null ? <PlayForTable phone={person.phone} seat={seat} /> : null}
      <form class="console-rename" onSubmit={(event) => void rename(event)} noValidate>
        <div class="field">
          <label for={id}>{t.name}</label>
          <input
            id={id}
            class="input"
            maxLength={40}
            value={name}
            aria-invalid={empty}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </div>
        <button type="submit" class="button">
          {t.rename}
        </button>
        <div role="alert">{empty ? <p class="complaint">{t.needsName}</p> : null}</div>
      </form>
      <Switch
        label={t.role}
        hint={t.roleHint}
        on={person.role === 'coordinator'}
        onChange={(on) => void act({ do: 'giveRole', phone: person.phone, role: on ? 'coordinator' : 'resident' })}
      />
      <button type="button" class="button" onClick={() => setRemoving(true)}>
        {t.remove}
      </button>
    </Dialog>
  );
}
