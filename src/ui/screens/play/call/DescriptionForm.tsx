import { useState } from 'preact/hooks';
import type { PersonFacts, VehicleFacts } from '../../../../scenario/appearance.ts';
import { type PersonSlot, SEXES, type VehicleSlot } from '../../../../scenario/vocabulary.ts';
import { Segments } from '../../../parts/Segments.tsx';
import { callText } from '../../../text/call.ts';
import { personSlotText, vehicleSlotText } from '../../../text/wording/chips.ts';
import { capital } from '../../../text/wording/sentences.ts';
import { usePlaying } from '../playing.ts';
import { PersonSlotDialog, VehicleSlotDialog } from './SlotDialogs.tsx';
import { PERSON_SLOTS, VEHICLE_SLOTS } from './slots.ts';
import { useSay } from './useSay.ts';

type Open = { readonly of: 'person'; readonly slot: PersonSlot } | { readonly of: 'vehicle'; readonly slot: VehicleSlot };

/** Signalement: the same empty slots in every exercise; nobody is assumed to be a man. */
export function DescriptionForm() {
  const t = callText();
  const { words } = usePlaying();
  const { say } = useSay();
  const [of, setOf] = useState<Open['of']>('person');
  const [person, setPerson] = useState<PersonFacts>({});
  const [vehicle, setVehicle] = useState<VehicleFacts>({});
  const [open, setOpen] = useState<Open | null>(null);
  const [complaint, setComplaint] = useState<string | null>(null);
  const close = () => setOpen(null);

  function fillPerson(slot: PersonSlot, facts: PersonFacts): void {
    const { [slot]: _before, ...rest } = person;
    setPerson({ ...rest, ...facts });
    setComplaint(null);
    close();
  }
  function fillVehicle(slot: VehicleSlot, facts: VehicleFacts): void {
    const { [slot]: _before, ...rest } = vehicle;
    setVehicle({ ...rest, ...facts });
    setComplaint(null);
    close();
  }
  async function tell(): Promise<void> {
    const hasPerson = Object.keys(person).length > 0;
    const hasVehicle = Object.keys(vehicle).length > 0;
    if (!hasPerson && !hasVehicle) {
      setComplaint(t.descriptionEmpty);
      return;
    }
    if (await say({ ...(hasPerson ? { person } : {}), ...(hasVehicle ? { vehicle } : {}) })) {
      setPerson({});
      setVehicle({});
    }
  }

  return (
    <section class="description" aria-labelledby="description-heading">
      <h3 id="description-heading">{t.description}</h3>
      <p class="small soft">{t.descriptionHint}</p>
      <Segments
        label={t.description}
        options={[
          { value: 'person', label: t.person },
          { value: 'vehicle', label: t.vehicle },
        ]}
        value={of}
        onChange={setOf}
      />
      {of === 'person' ? (
        <>
          <Segments
            label={words.terms.personSlot.sex}
            options={[
              ...SEXES.map((sex) => ({ value: sex, label: capital(words.terms.sex[sex]) })),
              { value: 'unknown' as const, label: t.unknownSex },
            ]}
            value={person.sex ?? 'unknown'}
            onChange={(sex) => fillPerson('sex', sex === 'unknown' ? {} : { sex })}
          />
          <ul class="slots">
            {PERSON_SLOTS.filter((slot) => slot !== 'sex').map((slot) => (
              <li key={slot}>
                <Slot
                  label={words.terms.personSlot[slot]}
                  value={personSlotText(slot, person, words.terms)}
                  onOpen={() => setOpen({ of: 'person', slot })}
                />
              </li>
            ))}
          </ul>
        </>
      ) : (
        <ul class="slots">
          {VEHICLE_SLOTS.map((slot) => (
            <li key={slot}>
              <Slot
                label={words.terms.vehicleSlot[slot]}
                value={vehicleSlotText(slot, vehicle, words.terms)}
                onOpen={() => setOpen({ of: 'vehicle', slot })}
              />
            </li>
          ))}
        </ul>
      )}
      <div role="alert">{complaint === null ? null : <p class="complaint">{complaint}</p>}</div>
      <button type="button" class="button button-primary button-wide answer-button" onClick={() => void tell()}>
        {t.sayDescription}
      </button>
      {open?.of === 'person' ? (
        <PersonSlotDialog slot={open.slot} onClose={close} onPick={(facts) => fillPerson(open.slot, facts)} />
      ) : null}
      {open?.of === 'vehicle' ? (
        <VehicleSlotDialog slot={open.slot} onClose={close} onPick={(facts) => fillVehicle(open.slot, facts)} />
      ) : null}
    </section>
  );
}

interface SlotProps {
  readonly label: string;
  readonly value: string | null;
  readonly onOpen: () => void;
}

function Slot({ label, value, onOpen }: SlotProps) {
  const t = callText();
  return (
    <button type="button" class={value === null ? 'button slot' : 'button slot slot-full'} aria-haspopup="dialog" onClick={onOpen}>
      <span class="slot-label">{capital(label)}</span>
      <span class="slot-value">{value === null ? t.unknown : value.startsWith(`${label}: `) ? value.slice(label.length + 2) : value}</span>
    </button>
  );
}
