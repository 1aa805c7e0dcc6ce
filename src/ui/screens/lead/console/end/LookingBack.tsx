import { useEffect, useRef, useState } from 'preact/hooks';
import type { ConsoleDocument, EveningDocument } from '../../../../../protocol/documents.ts';
import { consoleEndText } from '../../../../text/consoleEnd.ts';
import { consoleMomentsText } from '../../../../text/consoleMoments.ts';
import { duration } from '../../../../text/wording/clock.ts';
import { Confirm } from '../Confirm.tsx';
import { useLeading } from '../leading.ts';
import { GuessPanel } from '../moment/GuessPanel.tsx';
import { policeCalls, policeKnewAt } from './outcome.ts';
import { StepTable } from './StepTable.tsx';

interface Props {
  readonly evening: EveningDocument;
  readonly console: ConsoleDocument;
  /** Saves the logs of the rounds; false when that did not work. */
  readonly onDownload: () => Promise<boolean>;
}

/** After a round: how it ended, what everybody did as counts, and what is next. */
export function LookingBack({ evening, console, onDownload }: Props) {
  const t = consoleEndText();
  const { client, words, clock, act } = useLeading();
  const world = client.document('world').value;
  const heading = useRef<HTMLHeadingElement>(null);
  const [ending, setEnding] = useState(false);
  const [saved, setSaved] = useState<boolean | null>(null);
  // What had the focus is gone with the round.
  useEffect(() => heading.current?.focus(), []);
  const number = evening.round?.number ?? console.played.at(-1)?.number ?? 1;
  const outcome = world?.outcome ?? console.played.at(-1)?.outcome ?? 'open';
  const knewAt = world === null ? null : policeKnewAt(world);
  return (
    <main class="console-end" aria-labelledby="console-end">
      <h1 id="console-end" ref={heading} tabIndex={-1}>
        {t.title(number)}
      </h1>
      <div class="console-end-columns">
        <section class="card stack">
          <h2>{t.outcome}</h2>
          <p class="console-outcome">{words.replies.outcome[outcome]}</p>
          {outcome === 'quiet' ? null : <p>{knewAt === null ? t.knewNever : `${t.knew(clock(knewAt))} ${t.after(duration(knewAt))}`}</p>}
          {world === null ? null : <p>{t.calls(policeCalls(world).length)}</p>}
          {evening.guess !== null ? (
            <GuessPanel guess={evening.guess} phones={evening.present.phones} over />
          ) : outcome === 'quiet' ? null : (
            <button type="button" class="button" onClick={() => void act({ do: 'openGuess' })}>
              {consoleMomentsText().openGuess}
            </button>
          )}
          <h3>{t.notes}</h3>
          {world === null || world.notes.length === 0 ? (
            <p class="soft">{t.noNotes}</p>
          ) : (
            <ul class="console-notes">
              {world.notes.map(({ at, text }) => (
                <li key={`${at} ${text}`}>
                  <time>{duration(at)}</time> <bdi>{text}</bdi>
                </li>
              ))}
            </ul>
          )}
        </section>
        <section class="card stack">
          <h2>{t.people}</h2>
          <p class="soft small">{t.peopleHint}</p>
          <StepTable people={console.people} seats={world?.seats ?? []} />
        </section>
        <section class="card stack">
          <h2>{t.next}</h2>
          <button type="button" class="button button-primary button-large button-wide" onClick={() => void act({ do: 'backToWaiting' })}>
            {t.toWaiting}
          </button>
          <p class="soft small">{t.toWaitingHint}</p>
          <button type="button" class="button button-wide" onClick={() => void onDownload().then(setSaved)}>
            {t.download}
          </button>
          <p class="soft small">{t.downloadHint}</p>
          <div role="status">{saved === null ? null : <p>{saved ? t.downloaded : t.notDownloaded}</p>}</div>
          <button type="button" class="button button-wide" aria-haspopup="dialog" onClick={() => setEnding(true)}>
            {t.end}
          </button>
        </section>
      </div>
      {ending ? (
        <Confirm
          title={t.endTitle}
          text={t.endText}
          yes={t.endYes}
          no={t.endNo}
          onYes={() => void act({ do: 'endEvening' })}
          onClose={() => setEnding(false)}
        />
      ) : null}
    </main>
  );
}
