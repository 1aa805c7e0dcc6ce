import type { GuessCard } from '../../../protocol/documents.ts';
import type { Neighbourhood } from '../../../scenario/neighbourhood.ts';
import { hallText } from '../../text/hall.ts';
import { mapText } from '../../text/map.ts';
import { guessedStreets } from './guessed.ts';
import { HallMap } from './HallMap.tsx';

/** Guess the boef: the question and the map; after the reveal where the hall pointed, and where he really was. */
export function GuessScene({ guess, neighbourhood }: { readonly guess: GuessCard; readonly neighbourhood: Neighbourhood | null }) {
  const t = hallText().guess;
  const { revealed } = guess;
  const found = revealed === null || neighbourhood === null ? null : guessedStreets(revealed, neighbourhood);
  const most = Math.max(1, found?.rows[0]?.count ?? 1);
  return (
    <div class="hall-guess">
      <div class="hall-guess-words">
        <h1>{revealed === null ? t.ask : t.revealed}</h1>
        {revealed === null ? <p class="hall-answered">{t.guessed(guess.guessed)}</p> : null}
        {found === null ? null : found.rows.length === 0 ? (
          <p class="hall-answered">{t.nobody}</p>
        ) : (
          <ol class="hall-streets">
            {found.rows.map((row) => (
              <li key={row.street} class="hall-street-row">
                <span class="hall-letter" aria-hidden="true">
                  {row.number}
                </span>
                <span class="hall-street-name" aria-hidden="true">
                  <bdi>{row.name}</bdi>
                </span>
                <span class="hidden-visually">{t.street(row.name, row.count)}</span>
                <span class="hall-bar" aria-hidden="true">
                  <span style={{ inlineSize: `${(100 * row.count) / most}%` }} />
                </span>
                <span class="hall-count" aria-hidden="true">
                  {row.count}
                </span>
              </li>
            ))}
          </ol>
        )}
        {found === null || found.others === 0 ? null : <p class="hall-answered">{t.others(found.others)}</p>}
      </div>
      {neighbourhood === null ? (
        <div class="hall-map" />
      ) : (
        <HallMap
          neighbourhood={neighbourhood}
          pins={(found?.rows ?? []).flatMap(({ street, number, point }) => (point === null ? [] : [{ street, text: `${number}`, point }]))}
          truth={revealed?.truth ?? null}
          letter={mapText().letters.suspect}
        />
      )}
    </div>
  );
}
