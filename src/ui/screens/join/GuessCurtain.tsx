import { useState } from 'preact/hooks';
import type { EveningDocument, GuessCard, PhoneDocument } from '../../../protocol/documents.ts';
import { lang } from '../../language.ts';
import { Waiting } from '../../parts/Lazy.tsx';
import type { EveningFiles } from '../../session/eveningApi.ts';
import type { EveningClient } from '../../session/eveningClient.ts';
import { joinText } from '../../text/join.ts';
import { namesOf } from '../../text/wording/names.ts';
import { nearestStreet } from './nearestStreet.ts';
import { useNeighbourhood } from './useNeighbourhood.ts';

/** With more streets than this one may search by name. */
const MANY = 12;
/** So many rows of the result fit a phone. */
const MOST_ROWS = 6;

interface Props {
  readonly client: EveningClient;
  readonly files: EveningFiles;
  readonly evening: EveningDocument;
  readonly phone: PhoneDocument;
}

/** Everybody points at a street: a list that can be searched, for a map cannot be read by all. */
export function GuessCurtain({ client, files, evening, phone }: Props) {
  const t = joinText().curtain;
  const neighbourhood = useNeighbourhood(files, evening.round?.neighbourhood ?? null);
  const [typed, setTyped] = useState('');
  const [tapped, setTapped] = useState<string | null>(null);
  if (neighbourhood === null) return <Waiting />;
  const order = new Intl.Collator(lang.value);
  const streets = neighbourhood.streets.toSorted((a, b) => order.compare(a.name, b.name));
  const wanted = typed.trim().toLowerCase();
  const shown = streets.filter((street) => street.name.toLowerCase().includes(wanted));
  const chosen = tapped ?? phone.guess;
  return (
    <>
      <p class="curtain-state" role="status">
        {chosen === null ? t.guessLead : t.guessed(namesOf(neighbourhood).street(chosen))}{' '}
        {evening.guess === null || evening.guess.guessed === 0 ? '' : t.guessWait(evening.guess.guessed)}
      </p>
      {streets.length <= MANY ? null : (
        <div class="field">
          <label for="street">{t.guessFilter}</label>
          <input
            id="street"
            class="input"
            type="search"
            autocomplete="off"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </div>
      )}
      {shown.length === 0 ? <p>{t.guessNone}</p> : null}
      <ul class="streets">
        {shown.map((street) => (
          <li key={street.id}>
            <button
              type="button"
              class="button button-wide"
              aria-pressed={street.id === chosen}
              onClick={() => {
                setTapped(street.id);
                void client.send({ do: 'guess', street: street.id });
              }}
            >
              {street.name}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

interface RevealedProps {
  readonly files: EveningFiles;
  readonly evening: EveningDocument;
  readonly revealed: NonNullable<GuessCard['revealed']>;
  readonly onDone: () => void;
}

/** Where he was, and what the hall thought; in words, for the map hangs in the hall. */
export function RevealedCurtain({ files, evening, revealed, onDone }: RevealedProps) {
  const t = joinText().curtain;
  const neighbourhood = useNeighbourhood(files, evening.round?.neighbourhood ?? null);
  if (neighbourhood === null) return <Waiting />;
  const names = namesOf(neighbourhood);
  const near = nearestStreet(neighbourhood, revealed.truth);
  return (
    <>
      {near === null ? null : <p class="lead">{t.revealedNear(near)}</p>}
      <ul class="dots">
        {revealed.streets.slice(0, MOST_ROWS).map(({ street, count }) => (
          <li key={street}>{t.chose(names.street(street), count)}</li>
        ))}
      </ul>
      <p>{t.backToHall}</p>
      <button type="button" class="button button-primary button-large" onClick={onDone}>
        {t.go}
      </button>
    </>
  );
}
