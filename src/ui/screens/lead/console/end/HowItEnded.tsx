import type { ConsoleDocument, EveningDocument } from '../../../../../protocol/documents.ts';
import type { Outcome } from '../../../../../sim/event.ts';
import { consoleEndText } from '../../../../text/consoleEnd.ts';
import { consoleMomentsText } from '../../../../text/consoleMoments.ts';
import { judgementText } from '../../../../text/judgement.ts';
import { duration } from '../../../../text/wording/clock.ts';
import { useLeading } from '../leading.ts';
import { GuessPanel } from '../moment/GuessPanel.tsx';
import { policeCalls } from './outcome.ts';
import { StepTable } from './StepTable.tsx';

interface Props {
  readonly evening: EveningDocument;
  readonly console: ConsoleDocument;
  readonly outcome: Outcome;
}

/** The first part of looking back: how it ended, where everybody thought that somebody was, one's notes, what everybody did. */
export function HowItEnded({ evening, console, outcome }: Props) {
  const t = consoleEndText();
  const { client, words, clock, act } = useLeading();
  const world = client.document('world').value;
  const knewAt = world?.policeKnewAt ?? null;
  return (
    <div class="console-ended">
      <section class="card stack">
        <h2>{t.outcome}</h2>
        <p class="console-outcome">{words.replies.outcome[outcome]}</p>
        {outcome === 'quiet' ? null : <p>{knewAt === null ? t.knewNever : `${t.knew(clock(knewAt))} ${t.after(duration(knewAt))}`}</p>}
        {world === null ? null : <p>{t.calls(policeCalls(world).length)}</p>}
        {evening.present.phones === 0 ? null : (
          <div>
            <p>{judgementText().hall.console(console.judged.phones, Math.max(evening.present.phones, console.judged.phones))}</p>
            {console.judged.phones >= evening.present.phones ? null : <p class="soft small">{judgementText().hall.consoleHint}</p>}
          </div>
        )}
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
    </div>
  );
}
