import { useId, useState } from 'preact/hooks';
import type { Location } from '../../../../language/facts.ts';
import { Dialog } from '../../../parts/Dialog.tsx';
import { callText } from '../../../text/call.ts';
import { usePlaying } from '../playing.ts';
import { closing } from './dialogs.tsx';
import { type Choosing, OptionDialog } from './OptionDialog.tsx';
import { usePlaces, useSeenPlaces } from './places.ts';

interface Props extends Choosing<Location> {
  /** What was understood: another street then keeps its number, and one tap chooses. */
  readonly now?: Location | undefined;
}

/** Where it is: where one saw it, a street with perhaps a number, or a place. */
export function PlaceDialog({ now, ...choosing }: Props) {
  const t = callText();
  const { names } = usePlaying();
  const { streets, places } = usePlaces();
  const seen = useSeenPlaces();
  const [street, setStreet] = useState<string | null>(null);
  const { onPick, ...leaving } = closing(choosing);
  if (street !== null) {
    return (
      <Dialog key="number" sheet title={names.street(street)} onClose={choosing.onClose}>
        <HouseNumber says={t.say} onPick={(house) => onPick({ street, ...house })} />
      </Dialog>
    );
  }
  const marked = { house: now?.house, street: now?.street };
  const withoutHouse: Location | null = now?.street === undefined || now.house === undefined ? null : { street: now.street };
  const groups = [
    {
      label: null,
      options: withoutHouse === null ? [] : [{ label: t.withoutHouse(names.street(withoutHouse.street ?? '')), value: withoutHouse }],
    },
    { label: t.seenHere, options: seen },
    { label: t.streets, options: streets.map((option) => ({ ...option, now: option.value.street === marked.street })) },
    { label: t.places, options: places.map((option) => ({ ...option, now: option.value.place === (now?.place ?? '') })) },
  ];
  function pick(location: Location): void {
    const isStreet = location.street !== undefined && location.house === undefined && location.place === undefined;
    if (!isStreet || location === withoutHouse) onPick(location);
    else if (now === undefined) setStreet(location.street ?? null);
    else onPick({ ...location, ...(marked.house === undefined ? {} : { house: marked.house }) });
  }
  return (
    <OptionDialog key="place" title={t.pickPlace} groups={groups.filter(({ options }) => options.length > 0)} onPick={pick} {...leaving}>
      {now?.street === undefined ? null : (
        <HouseNumber says={t.change} now={now.house} onPick={(house) => onPick({ ...withoutHouse, street: now.street ?? '', ...house })} />
      )}
    </OptionDialog>
  );
}

interface HouseProps {
  readonly now?: number | undefined;
  readonly says: string;
  readonly onPick: (house: { readonly house?: number }) => void;
}

/** A house number, which may stay empty. */
function HouseNumber({ now, says, onPick }: HouseProps) {
  const t = callText();
  const id = useId();
  const [number, setNumber] = useState(now === undefined ? '' : String(now));
  const [complaint, setComplaint] = useState<string | null>(null);
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        const text = number.trim();
        if (text === '') onPick({});
        else if (/^\d{1,4}$/.test(text)) onPick({ house: Number(text) });
        else setComplaint(t.houseWrong);
      }}
    >
      <label for={id}>{t.houseNumber}</label>
      <div role="alert">{complaint === null ? null : <p class="complaint">{complaint}</p>}</div>
      <div class="composer-line">
        <input
          id={id}
          class="input"
          inputMode="numeric"
          autocomplete="off"
          value={number}
          onInput={(event) => setNumber(event.currentTarget.value)}
        />
        <button type="submit" class="button button-primary">
          {says}
        </button>
      </div>
    </form>
  );
}
