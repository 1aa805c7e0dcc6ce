import type { RefObject } from 'preact';
import { joinText } from '../../text/join.ts';

/** As long as a name may be (protocol/parseAct). */
const LONGEST_NAME = 24;

interface Props {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly name: string;
  readonly complaint: string | null;
  readonly onName: (name: string) => void;
}

/** What somebody wants to be called. */
export function NameField({ field, name, complaint, onName }: Props) {
  const t = joinText().name;
  return (
    <div class="field">
      <label for="name">{t.label}</label>
      <p id="name-hint" class="small soft">
        {t.hint}
      </p>
      <div role="alert" id="name-problem">
        {complaint === null ? null : <p class="complaint">{complaint}</p>}
      </div>
      <input
        id="name"
        ref={field}
        class="input join-name"
        autocomplete="given-name"
        autocapitalize="words"
        spellcheck={false}
        maxLength={LONGEST_NAME}
        aria-invalid={complaint === null ? undefined : 'true'}
        aria-describedby="name-problem name-hint"
        value={name}
        onInput={(event) => onName(event.currentTarget.value)}
      />
    </div>
  );
}
