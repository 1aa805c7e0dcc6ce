import { useState } from 'preact/hooks';
import type { PersonFacts } from '../../../../scenario/appearance.ts';
import { type PersonSlot, SEXES } from '../../../../scenario/vocabulary.ts';
import { lang } from '../../../language.ts';
import { Segments } from '../../../parts/Segments.tsx';
import type { EveningClient } from '../../../session/eveningClient.ts';
import { callText } from '../../../text/call.ts';
import { joinLookBackText } from '../../../text/joinLookBack.ts';
import { refusalText } from '../../../text/refusals.ts';
import { personSlotText } from '../../../text/wording/chips.ts';
import { capital } from '../../../text/wording/sentences.ts';
import { wordingOf } from '../../../text/wording/wording.ts';
import { PersonSlotDialog } from '../../play/call/SlotDialogs.tsx';
import { PERSON_SLOTS } from '../../play/call/slots.ts';
import '../../../style/lists.css';

/** As in a call to 112, without skin: that never counts alone, and a hall has nothing to learn from it. */
const SLOTS = PERSON_SLOTS.filter((slot) => slot !== 'sex' && slot !== 'skin');

interface Props {
  readonly client: EveningClient;
  readonly over: boolean;
  /** What was sent; null for nothing yet. */
  readonly sent: PersonFacts | null;
  readonly person: PersonFacts;
  /** Something was filled in since. */
  readonly changed: boolean;
  readonly onChange: (person: PersonFacts) => void;
  readonly onSent: () => void;
}

/** How somebody looked, from memory, in the slots of a description to 112. */
export function MemoryForm({ client, over, sent, person, changed, onChange, onSent }: Props) {
  const t = joinLookBackText().memory;
  const { terms } = wordingOf(lang.value);
  const [slot, setSlot] = useState<PersonSlot | null>(null);
  const [complaint, setComplaint] = useState<string | null>(null);

  function without(which: PersonSlot): PersonFacts {
    const { [which]: _, ...rest } = person;
    return rest;
  }
  function fill(next: PersonFacts): void {
    onChange(next);
    setComplaint(null);
    setSlot(null);
  }
  async function send(): Promise<void> {
    if (Object.keys(person).length === 0) return setComplaint(t.empty);
    const refusal = await client.send({ do: 'remember', person });
    if (refusal === null) onSent();
    else setComplaint(refusalText(refusal));
  }
  const now = slot === null ? null : personSlotText(slot, person, terms);
  return (
    <>
      <p class="soft">{t.hint}</p>
      <Segments
        label={terms.personSlot.sex}
        options={[
          ...SEXES.map((sex) => ({ value: sex, label: capital(terms.sex[sex]) })),
          { value: 'unknown' as const, label: callText().unknownSex },
        ]}
        value={person.sex ?? 'unknown'}
        onChange={(sex) => fill(sex === 'unknown' ? without('sex') : { ...person, sex })}
      />
      <ul class="slots">
        {SLOTS.map((each) => {
          const label = terms.personSlot[each];
          const value = personSlotText(each, person, terms);
          return (
            <li key={each}>
              <button
                type="button"
                class={value === null ? 'button slot' : 'button slot slot-full'}
                aria-haspopup="dialog"
                onClick={() => setSlot(each)}
              >
                <span class="slot-label">{capital(label)}</span>
                <bdi class="slot-value">
                  {value === null ? callText().unknown : value.startsWith(`${label}: `) ? value.slice(label.length + 2) : value}
                </bdi>
              </button>
            </li>
          );
        })}
      </ul>
      <div role="alert">{complaint === null ? null : <p class="complaint">{complaint}</p>}</div>
      <p role="status">{sent !== null && !changed ? t.sent : ''}</p>
      {over ? null : (
        <button type="button" class="button button-primary button-large" onClick={() => void send()}>
          {sent === null ? t.send : t.change}
        </button>
      )}
      {slot === null ? null : (
        <PersonSlotDialog
          slot={slot}
          now={person}
          onPick={(picked) => fill({ ...person, ...picked })}
          onClose={() => setSlot(null)}
          onRemove={now === null ? undefined : () => fill(without(slot))}
          understood={now ?? undefined}
        />
      )}
    </>
  );
}
