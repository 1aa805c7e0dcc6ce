import { useState } from 'preact/hooks';
import type { Contact } from '../../../../scenario/vocabulary.ts';
import { Icon } from '../../../parts/Icon.tsx';
import { callText } from '../../../text/call.ts';
import { usePlaying } from '../playing.ts';

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '', '0'] as const;
const LONGEST = 12;

/** The numbers that exist in an exercise. */
const NUMBERS: Readonly<Record<string, Contact>> = { '112': '112', '09008844': '0900-8844' };

/** Calling by number, as on one's own telephone. Nothing leaves this page. */
export function Keypad() {
  const t = callText();
  const { send } = usePlaying();
  const [number, setNumber] = useState('');
  const [complaint, setComplaint] = useState<string | null>(null);

  function dial(): void {
    const contact = NUMBERS[number];
    if (contact === undefined) {
      setComplaint(number === '' ? t.numberEmpty : t.numberUnknown);
      return;
    }
    setNumber('');
    setComplaint(null);
    void send({ type: 'placeCall', contact });
  }

  return (
    <section class="keypad" aria-labelledby="keypad-heading">
      <h2 id="keypad-heading" class="panel-heading">
        {t.keypad}
      </h2>
      <p class="keypad-number" role="status">
        <span class="hidden-visually">{t.number}: </span>
        {number}
      </p>
      <div role="alert">{complaint === null ? null : <p class="complaint">{complaint}</p>}</div>
      <div class="keys">
        {KEYS.map((key) =>
          key === '' ? (
            <span key="gap" />
          ) : (
            <button key={key} type="button" class="button key" onClick={() => setNumber((number + key).slice(0, LONGEST))}>
              {key}
            </button>
          ),
        )}
        <button type="button" class="button key" onClick={() => setNumber(number.slice(0, -1))}>
          <Icon name="erase" />
          <span class="hidden-visually">{t.erase}</span>
        </button>
      </div>
      <button type="button" class="button button-primary button-wide button-large" onClick={dial}>
        <Icon name="phone" />
        {t.dial}
      </button>
    </section>
  );
}
