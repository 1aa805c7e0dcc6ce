import { useState } from 'preact/hooks';
import type { PersonFacts, VehicleFacts } from '../../../../scenario/appearance.ts';
import type { Colour, PersonSlot, VehicleSlot } from '../../../../scenario/vocabulary.ts';
import { lang } from '../../../language.ts';
import { Dialog } from '../../../parts/Dialog.tsx';
import { callText } from '../../../text/call.ts';
import { capital } from '../../../text/wording/sentences.ts';
import { wordingOf } from '../../../text/wording/wording.ts';
import { modelCandidates, plateCandidates } from '../understood/candidates.ts';
import { COMMON_MAKES } from '../understood/makes.ts';
import { type Choosing, type Option, OptionDialog, Remove, UnderstoodNow } from './OptionDialog.tsx';
import { colourChoices, type GarmentSlot, garmentChoices, isGarment, valueChoices, vehicleChoices } from './slots.ts';

interface PersonProps extends Choosing<PersonFacts> {
  readonly slot: PersonSlot;
  /** What was understood so far. */
  readonly now: PersonFacts;
}

/** The full list of one slot of a person. */
export function PersonSlotDialog({ slot, now, ...choosing }: PersonProps) {
  const words = wordingOf(lang.value);
  if (isGarment(slot)) return <GarmentDialog slot={slot} now={now} {...choosing} />;
  const options = valueChoices(slot, words.terms).map((option) => ({ ...option, now: option.value[slot] === now[slot] }));
  return <OptionDialog title={capital(words.terms.personSlot[slot])} groups={[{ label: null, options }]} {...choosing} />;
}

/** What it is and which colour. Of something known, one tap changes either and keeps the other; else either may stay open. */
function GarmentDialog({ slot, now, onPick, onClose, onRemove, understood }: PersonProps & { readonly slot: GarmentSlot }) {
  const t = callText();
  const words = wordingOf(lang.value);
  const known = now[slot];
  const [garment, setGarment] = useState<string | null>(known?.garment ?? null);
  const [colour, setColour] = useState<Colour | null>(known?.colour ?? null);

  function finish(what: string | null, which: Colour | null): void {
    if (what === null && which === null) onClose();
    else onPick({ [slot]: { ...(what === null ? {} : { garment: what }), ...(which === null ? {} : { colour: which }) } });
  }
  function choose(what: string | null, which: Colour | null): void {
    setGarment(what);
    setColour(which);
    if (known !== undefined || (what !== null && which !== null)) finish(what, which);
  }

  return (
    <Dialog
      sheet
      title={capital(words.terms.personSlot[slot])}
      onClose={onClose}
      foot={
        <>
          {onRemove === undefined ? null : <Remove onRemove={onRemove} />}
          {known === undefined ? (
            <button type="button" class="button button-primary" onClick={() => finish(garment, colour)}>
              {t.done}
            </button>
          ) : null}
        </>
      }
    >
      <UnderstoodNow text={understood} />
      <fieldset class="pick">
        <legend>{t.garment}</legend>
        {garmentChoices(slot, words.terms).map(({ value, label }) => (
          <button key={value} type="button" class="button" aria-pressed={garment === value} onClick={() => choose(value, colour)}>
            {label}
          </button>
        ))}
        {known?.garment === undefined || known.colour === undefined ? null : (
          <button type="button" class="button" onClick={() => finish(null, colour)}>
            {t.garmentNotSaid}
          </button>
        )}
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
        {known?.colour === undefined || known.garment === undefined ? null : (
          <button type="button" class="button" onClick={() => finish(garment, null)}>
            {t.colourNotSaid}
          </button>
        )}
      </fieldset>
    </Dialog>
  );
}

interface VehicleProps extends Choosing<VehicleFacts> {
  readonly slot: VehicleSlot;
  readonly now: VehicleFacts;
  /** One's own sentence: its words are the first guesses for a type or a plate. */
  readonly sentence: string;
}

/** The full list of one slot of a vehicle, with a field for what no list holds. */
export function VehicleSlotDialog({ slot, now, sentence, ...choosing }: VehicleProps) {
  const t = callText();
  const words = wordingOf(lang.value);
  const title = capital(words.terms.vehicleSlot[slot]);
  const marked = (options: readonly Option<VehicleFacts>[]) =>
    options.map((option) => ({ ...option, now: now[slot] !== undefined && option.value[slot] === now[slot] }));
  if (slot === 'kind' || slot === 'colour') {
    return <OptionDialog title={title} groups={[{ label: null, options: marked(vehicleChoices(slot, words.terms)) }]} {...choosing} />;
  }
  const texts = slot === 'make' ? COMMON_MAKES : slot === 'plate' ? plateCandidates(sentence) : modelCandidates(sentence);
  const options = marked(texts.map((text) => ({ label: text, value: { [slot]: text } })));
  const groups = options.length === 0 ? [] : [{ label: slot === 'make' ? null : t.inYourWords, options }];
  return (
    <OptionDialog title={title} groups={groups} searchable={false} {...choosing}>
      <Typed slot={slot} title={title} now={now[slot] ?? ''} onPick={choosing.onPick} />
    </OptionDialog>
  );
}

interface TypedProps {
  readonly slot: 'make' | 'model' | 'plate';
  readonly title: string;
  readonly now: string;
  readonly onPick: (facts: VehicleFacts) => void;
}

/** What is read on a vehicle, typed. */
function Typed({ slot, title, now, onPick }: TypedProps) {
  const t = callText();
  const [text, setText] = useState(now);
  const [complaint, setComplaint] = useState<string | null>(null);
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        const read = (slot === 'plate' ? text.toUpperCase() : text).trim();
        if (read === '') setComplaint(t.typeFirst);
        else onPick({ [slot]: read });
      }}
    >
      <label for="slot-text">{t.typed(title)}</label>
      {slot === 'plate' ? (
        <p id="slot-hint" class="small soft">
          {t.plateHint}
        </p>
      ) : null}
      <div role="alert">{complaint === null ? null : <p class="complaint">{complaint}</p>}</div>
      <div class="composer-line">
        <input
          id="slot-text"
          class="input"
          autocomplete="off"
          aria-describedby={slot === 'plate' ? 'slot-hint' : undefined}
          maxLength={slot === 'plate' ? 12 : 30}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" class="button button-primary">
          {t.done}
        </button>
      </div>
    </form>
  );
}
