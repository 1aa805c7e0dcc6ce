import { useState } from 'preact/hooks';
import type { PersonFacts, VehicleFacts } from '../../../../scenario/appearance.ts';
import type { Colour, PersonSlot, VehicleSlot } from '../../../../scenario/vocabulary.ts';
import { Dialog } from '../../../parts/Dialog.tsx';
import { callText } from '../../../text/call.ts';
import { capital } from '../../../text/wording/sentences.ts';
import { usePlaying } from '../playing.ts';
import { OptionDialog } from './OptionDialog.tsx';
import { colourChoices, type GarmentSlot, garmentChoices, isGarment, valueChoices, vehicleChoices } from './slots.ts';

interface PersonProps {
  readonly slot: PersonSlot;
  /** The facts of this slot; empty for "Weet ik niet". */
  readonly onPick: (facts: PersonFacts) => void;
  readonly onClose: () => void;
}

/** The full list of one slot of a person. */
export function PersonSlotDialog({ slot, onPick, onClose }: PersonProps) {
  const t = callText();
  const { words } = usePlaying();
  if (isGarment(slot)) return <GarmentDialog slot={slot} onPick={onPick} onClose={onClose} />;
  const options = [...valueChoices(slot, words.terms), { label: t.clear, value: {} }];
  return (
    <OptionDialog title={capital(words.terms.personSlot[slot])} groups={[{ label: null, options }]} onPick={onPick} onClose={onClose} />
  );
}

/** What it is and which colour: either may stay open. */
function GarmentDialog({ slot, onPick, onClose }: PersonProps & { readonly slot: GarmentSlot }) {
  const t = callText();
  const { words } = usePlaying();
  const [garment, setGarment] = useState<string | null>(null);
  const [colour, setColour] = useState<Colour | null>(null);

  function choose(nextGarment: string | null, nextColour: Colour | null): void {
    setGarment(nextGarment);
    setColour(nextColour);
    if (nextGarment !== null && nextColour !== null) finish(nextGarment, nextColour);
  }
  function finish(what: string | null, which: Colour | null): void {
    if (what === null && which === null) onPick({});
    else onPick({ [slot]: { ...(what === null ? {} : { garment: what }), ...(which === null ? {} : { colour: which }) } });
  }

  return (
    <Dialog
      sheet
      title={capital(words.terms.personSlot[slot])}
      onClose={onClose}
      foot={
        <>
          <button type="button" class="button" onClick={() => onPick({})}>
            {t.clear}
          </button>
          <button type="button" class="button button-primary" onClick={() => finish(garment, colour)}>
            {t.done}
          </button>
        </>
      }
    >
      <fieldset class="pick">
        <legend>{t.garment}</legend>
        {garmentChoices(slot, words.terms).map(({ value, label }) => (
          <button key={value} type="button" class="button" aria-pressed={garment === value} onClick={() => choose(value, colour)}>
            {label}
          </button>
        ))}
      </fieldset>
      <fieldset class="pick">
        <legend>{t.colour}</legend>
        {colourChoices(words.terms).map(({ value, label }) => (
          <button
            key={value}
            type="button"
            class="button colour-choice"
            aria-pressed={colour === value}
            onClick={() => choose(garment, value)}
          >
            <span class={`swatch swatch-${value}`} aria-hidden="true" />
            {label}
          </button>
        ))}
      </fieldset>
    </Dialog>
  );
}

interface VehicleProps {
  readonly slot: VehicleSlot;
  readonly onPick: (facts: VehicleFacts) => void;
  readonly onClose: () => void;
}

/** The full list of one slot of a vehicle, or a field for what is read. */
export function VehicleSlotDialog({ slot, onPick, onClose }: VehicleProps) {
  const t = callText();
  const { words } = usePlaying();
  const [text, setText] = useState('');
  const title = capital(words.terms.vehicleSlot[slot]);
  if (slot === 'kind' || slot === 'colour') {
    const options = [...vehicleChoices(slot, words.terms), { label: t.clear, value: {} }];
    return <OptionDialog title={title} groups={[{ label: null, options }]} onPick={onPick} onClose={onClose} />;
  }
  const done = () => {
    const read = (slot === 'plate' ? text.toUpperCase() : text).trim();
    onPick(read === '' ? {} : { [slot]: read });
  };
  return (
    <Dialog
      sheet
      title={title}
      onClose={onClose}
      foot={
        <>
          <button type="button" class="button" onClick={() => onPick({})}>
            {t.clear}
          </button>
          <button type="button" class="button button-primary" onClick={done}>
            {t.done}
          </button>
        </>
      }
    >
      <form
        class="field"
        onSubmit={(event) => {
          event.preventDefault();
          done();
        }}
      >
        <label for="slot-text">{title}</label>
        {slot === 'plate' ? (
          <p id="slot-hint" class="small soft">
            {t.plateHint}
          </p>
        ) : null}
        <input
          id="slot-text"
          class="input"
          autocomplete="off"
          aria-describedby={slot === 'plate' ? 'slot-hint' : undefined}
          maxLength={slot === 'plate' ? 12 : 30}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </form>
    </Dialog>
  );
}
