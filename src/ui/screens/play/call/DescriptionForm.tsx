import { useState } from 'preact/hooks';
import type { Facts } from '../../../../language/facts.ts';
import type { PersonFacts, VehicleFacts } from '../../../../scenario/appearance.ts';
import { type PersonSlot, SEXES, type VehicleSlot } from '../../../../scenario/vocabulary.ts';
import type { CallView } from '../../../../views/participant.ts';
import { Segments } from '../../../parts/Segments.tsx';
import { callText } from '../../../text/call.ts';
import { personSlotText, vehicleSlotText } from '../../../text/wording/chips.ts';
import { capital } from '../../../text/wording/sentences.ts';
import { usePlaying } from '../playing.ts';
import { type About, withoutSlot, withSlot } from '../understood/correction.ts';
import { correctionsOf } from './known.ts';
import { PersonSlotDialog, VehicleSlotDialog } from './SlotDialogs.tsx';
import { PERSON_SLOTS, VEHICLE_SLOTS } from './slots.ts';
import { useSay } from './useSay.ts';

type Open = { readonly of: 'person'; readonly slot: PersonSlot } | { readonly of: 'vehicle'; readonly slot: VehicleSlot };

/** Nothing was filled in yet. */
const BLANK: Facts = { activities: [], conduct: [] };

interface Props {
  readonly call: CallView;
  /** The operator asked about a vehicle. */
  readonly vehicleFirst: boolean;
}

/** Signalement: the same slots in every exercise, with what the operator knows; nobody is assumed to be a man. */
export function DescriptionForm({ call, vehicleFirst }: Props) {
  const t = callText();
  const { words, send } = usePlaying();
  const say = useSay();
  const [of, setOf] = useState<Open['of']>(vehicleFirst ? 'vehicle' : 'person');
  const [filled, setFilled] = useState<Facts>(BLANK);
  const [open, setOpen] = useState<Open | null>(null);
  const [complaint, setComplaint] = useState<string | null>(null);
  const person: PersonFacts = { ...call.known.person, ...filled.person };
  const vehicle: VehicleFacts = { ...call.known.vehicle, ...filled.vehicle };
  const sentence = call.turns.flatMap((turn) => ('text' in turn ? [turn.text] : [])).join(' ');

  /** What was said before is put right in the sentence that said it; the rest waits until it is told. Null takes it away. */
  function fill(about: About, picked: Partial<Facts> | null): void {
    const corrections = correctionsOf(call.turns, about, picked);
    for (const { turn, facts } of corrections) void send({ type: 'correct', turn, facts });
    if (corrections.length === 0) setFilled(picked === null ? withoutSlot(filled, about) : withSlot(filled, about, picked));
    setComplaint(null);
    setOpen(null);
  }
  async function tell(): Promise<void> {
    if (filled.person === undefined && filled.vehicle === undefined) setComplaint(t.descriptionEmpty);
    else if (await say(filled)) setFilled(BLANK);
  }
  const leaving = (about: About, value: string | null) => ({
    onClose: () => setOpen(null),
    onRemove: value === null ? undefined : () => fill(about, null),
    understood: value ?? undefined,
  });

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
            onChange={(sex) => fill({ slot: 'person.sex' }, sex === 'unknown' ? null : { person: { sex } })}
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
        <PersonSlotDialog
          slot={open.slot}
          now={person}
          onPick={(picked) => fill({ slot: `person.${open.slot}` }, { person: picked })}
          {...leaving({ slot: `person.${open.slot}` }, personSlotText(open.slot, person, words.terms))}
        />
      ) : null}
      {open?.of === 'vehicle' ? (
        <VehicleSlotDialog
          slot={open.slot}
          now={vehicle}
          sentence={sentence}
          onPick={(picked) => fill({ slot: `vehicle.${open.slot}` }, { vehicle: picked })}
          {...leaving({ slot: `vehicle.${open.slot}` }, vehicleSlotText(open.slot, vehicle, words.terms))}
        />
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
      <bdi class="slot-value">{value === null ? t.unknown : value.startsWith(`${label}: `) ? value.slice(label.length + 2) : value}</bdi>
    </button>
  );
}
