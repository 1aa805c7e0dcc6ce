import { useRef, useState } from 'preact/hooks';
import { Icon } from '../../parts/Icon.tsx';
import { primeSpeech } from '../../parts/speech.ts';
import { Switch } from '../../parts/Switch.tsx';
import { useDraft } from '../../parts/useDraft.ts';
import { stayAwake } from '../../parts/wakeLock.ts';
import type { NewPhone } from '../../session/hall.ts';
import { choose, settings } from '../../settings.ts';
import { joinText } from '../../text/join.ts';
import { friendlyName } from './friendlyName.ts';
import { NameField } from './NameField.tsx';
import { PeopleField } from './PeopleField.tsx';

/** Who comes in: a name, how many, at which pace. Its one button is also the tap that lets the phone speak and stay on. */
export function NameStep({ onReady }: { readonly onReady: (who: NewPhone) => void }) {
  const t = joinText().name;
  const [name, setName] = useDraft('name');
  const [people, setPeople] = useState(1);
  const [empty, setEmpty] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const { calm } = settings.value;
  return (
    <form
      class="join stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') {
          setEmpty(true);
          field.current?.focus();
          return;
        }
        primeSpeech();
        stayAwake();
        onReady({ name: name.trim(), people, patient: calm });
      }}
    >
      <div class="stack-close">
        <NameField
          field={field}
          name={name}
          complaint={empty ? t.empty : null}
          onName={(next) => {
            setName(next);
            setEmpty(false);
          }}
        />
        <button
          type="button"
          class="button"
          onClick={() => {
            setName(friendlyName());
            setEmpty(false);
          }}
        >
          <Icon name="users" />
          {t.choose}
        </button>
      </div>
      <PeopleField people={people} onPeople={setPeople} />
      <Switch label={t.calm} hint={t.calmHint} on={calm} onChange={(on) => choose({ calm: on })} />
      <button type="submit" class="button button-primary button-large button-wide">
        {t.ready}
      </button>
      <p class="small soft">
        {t.data} <a href="/privacy">{t.dataMore}</a>
      </p>
    </form>
  );
}
