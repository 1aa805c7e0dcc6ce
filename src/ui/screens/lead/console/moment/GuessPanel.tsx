import type { GuessCard } from '../../../../../protocol/documents.ts';
import { consoleMomentsText } from '../../../../text/consoleMoments.ts';
import { useLeading } from '../leading.ts';
import { nearTo } from '../where/worldFacts.ts';

interface Props {
  readonly guess: GuessCard;
  readonly phones: number;
  /** After the round the truth may be told. */
  readonly over: boolean;
}

/** Guessing where somebody is: everybody points at a street, and after the round it is shown. */
export function GuessPanel({ guess, phones, over }: Props) {
  const t = consoleMomentsText();
  const { act, names, neighbourhood } = useLeading();
  const { open, guessed, revealed } = guess;
  return (
    <section class="console-moment" aria-labelledby="console-guess">
      <h2 id="console-guess">{over ? t.guessOverTitle : t.guessTitle}</h2>
      {open && !over ? <p>{t.guessIntro}</p> : null}
      <p role="status">{t.guessed(guessed, phones)}</p>
      {revealed === null ? null : (
        <>
          <p>
            <strong>{t.truth(nearTo(revealed.truth, neighbourhood))}</strong>
          </p>
          <h3>{t.guesses}</h3>
          {revealed.streets.length === 0 ? <p class="soft">{t.noGuesses}</p> : null}
          <ul class="console-guesses">
            {revealed.streets.map(({ street, count }) => (
              <li key={street}>
                <span>{names.street(street)}</span> <span class="console-votes">{t.votes(count)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {over ? null : <p class="soft small">{t.guessWait}</p>}
      {open && !over ? (
        <button type="button" class="button button-primary button-large" onClick={() => void act({ do: 'closeGuess' })}>
          {t.closeGuess}
        </button>
      ) : null}
      {over && revealed === null ? (
        <button type="button" class="button button-primary" onClick={() => void act({ do: 'revealGuess' })}>
          {t.reveal}
        </button>
      ) : null}
    </section>
  );
}
