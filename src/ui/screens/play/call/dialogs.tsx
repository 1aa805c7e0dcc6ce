// The full lists that answer an operator's questions: the same for everybody, in alphabetical order, so that they tell nothing.
import { useState } from 'preact/hooks';
import type { Heading, Location } from '../../../../language/facts.ts';
import { ACTIVITY_NAMES, type Activity, CASES, type Case, DIRECTIONS } from '../../../../scenario/vocabulary.ts';
import { Dialog } from '../../../parts/Dialog.tsx';
import { callText } from '../../../text/call.ts';
import { usePlaying } from '../playing.ts';
import { type Option, OptionDialog } from './OptionDialog.tsx';

interface Picks<Value> {
  readonly onPick: (value: Value) => void;
  readonly onClose: () => void;
}

/** Closes the list, then passes the choice on. */
function closing<Value>({ onPick, onClose }: Picks<Value>): (value: Value) => void {
  return (value) => {
    onClose();
    onPick(value);
  };
}

function useAlphabetical(): <Value>(options: readonly Option<Value>[]) => readonly Option<Value>[] {
  const order = new Intl.Collator(usePlaying().lang);
  return (options) => options.toSorted((a, b) => order.compare(a.label, b.label));
}

/** Streets and places of the neighbourhood; a name that two streets share is listed once. */
function usePlaces(): { readonly streets: readonly Option<Location>[]; readonly places: readonly Option<Location>[] } {
  const { briefing } = usePlaying();
  const sorted = useAlphabetical();
  const streets = new Map(briefing.neighbourhood.streets.map((street) => [street.name, street.id]));
  return {
    streets: sorted([...streets].map(([label, street]) => ({ label, value: { street } }))),
    places: sorted(briefing.neighbourhood.places.map((place) => ({ label: place.name, value: { place: place.id } }))),
  };
}

/** What happens. */
export function CaseDialog({ onPick, onClose }: Picks<Case>) {
  const t = callText();
  const { words } = usePlaying();
  const sorted = useAlphabetical();
  const options = sorted(CASES.map((what) => ({ value: what, label: words.terms.what[what] })));
  return <OptionDialog title={t.pickCase} groups={[{ label: null, options }]} onPick={closing({ onPick, onClose })} onClose={onClose} />;
}

/** What the person does. */
export function BehaviourDialog({ onPick, onClose }: Picks<Activity>) {
  const t = callText();
  const { words } = usePlaying();
  const sorted = useAlphabetical();
  const options = sorted(ACTIVITY_NAMES.map((activity) => ({ value: activity, label: words.terms.activity[activity] })));
  return (
    <OptionDialog title={t.pickBehaviour} groups={[{ label: null, options }]} onPick={closing({ onPick, onClose })} onClose={onClose} />
  );
}

/** Which way somebody goes. */
export function HeadingDialog({ onPick, onClose }: Picks<Heading>) {
  const t = callText();
  const { words } = usePlaying();
  const { streets, places } = usePlaces();
  const towards = (options: readonly Option<Location>[]) => options.map(({ label, value }) => ({ label, value: { towards: value } }));
  const groups = [
    {
      label: t.directions,
      options: DIRECTIONS.map((direction): Option<Heading> => ({ value: { direction }, label: words.terms.direction[direction] })),
    },
    { label: t.streets, options: towards(streets) },
    { label: t.places, options: towards(places) },
  ];
  return <OptionDialog title={t.pickHeading} groups={groups} onPick={closing({ onPick, onClose })} onClose={onClose} />;
}

/** Where it is: a place, or a street with perhaps a number. */
export function PlaceDialog({ onPick, onClose }: Picks<Location>) {
  const t = callText();
  const { names } = usePlaying();
  const { streets, places } = usePlaces();
  const [street, setStreet] = useState<string | null>(null);
  const [number, setNumber] = useState('');
  const [complaint, setComplaint] = useState<string | null>(null);
  const choose = closing({ onPick, onClose });
  if (street === null) {
    const groups = [
      { label: t.streets, options: streets },
      { label: t.places, options: places },
    ];
    const pick = (location: Location) => {
      if (location.street !== undefined) setStreet(location.street);
      else choose(location);
    };
    return <OptionDialog key="place" title={t.pickPlace} groups={groups} onPick={pick} onClose={onClose} />;
  }
  function done(): void {
    const text = number.trim();
    if (text !== '' && !/^\d{1,4}$/.test(text)) {
      setComplaint(t.houseWrong);
      return;
    }
    choose({ street: street ?? '', ...(text === '' ? {} : { house: Number(text) }) });
  }
  return (
    <Dialog
      key="number"
      sheet
      title={names.street(street)}
      onClose={onClose}
      foot={
        <button type="button" class="button button-primary" onClick={done}>
          {t.say}
        </button>
      }
    >
      <form
        class="field"
        onSubmit={(event) => {
          event.preventDefault();
          done();
        }}
      >
        <label for="house-number">{t.houseNumber}</label>
        <div role="alert">{complaint === null ? null : <p class="complaint">{complaint}</p>}</div>
        <input
          id="house-number"
          class="input"
          inputMode="numeric"
          autocomplete="off"
          value={number}
          onInput={(event) => setNumber(event.currentTarget.value)}
        />
      </form>
    </Dialog>
  );
}
