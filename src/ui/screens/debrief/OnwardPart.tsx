import type { Debriefed } from './debriefed.ts';
import type { Kept } from '../../session/session.ts';
import { KeepPart } from './KeepPart.tsx';
import { offerReminder } from './offerReminder.ts';

interface Props {
  readonly at: Debriefed;
  readonly kept: Kept | null;
  readonly again: ((seed: 'same' | 'other') => void) | null;
  readonly home: () => void;
}

/** Questions to talk about, another go, and something to keep. */
export function OnwardPart({ at, kept, again, home }: Props) {
  const { debrief, words } = at;
  const { text } = words;
  return (
    <>
      {debrief.questions.length === 0 ? null : (
        <section>
          <h3>{text.questionsTitle}</h3>
          <ol class="debrief-questions">
            {debrief.questions.map((question) => (
              <li key={question} lang={at.briefing.lang}>
                {question}
              </li>
            ))}
          </ol>
        </section>
      )}
      <section>
        <h3>{again === null ? text.atHomeTitle : text.againTitle}</h3>
        {again === null ? (
          <div class="debrief-choices">
            <div class="card debrief-choice">
              <button type="button" class="button button-primary button-wide" onClick={home}>
                {text.atHome}
              </button>
              <p>{text.atHomeHint}</p>
            </div>
          </div>
        ) : (
          <div class="debrief-choices">
            <div class="card debrief-choice">
              <button type="button" class="button button-primary button-wide" onClick={() => again('same')}>
                {text.againSame}
              </button>
              <p>{text.againSameHint}</p>
            </div>
            <div class="card debrief-choice">
              <button type="button" class="button button-primary button-wide" onClick={() => again('other')}>
                {text.againOther}
              </button>
              <p>{text.againOtherHint}</p>
            </div>
          </div>
        )}
      </section>
      <KeepPart at={at} kept={kept} />
      <section>
        <h3>{text.reminder}</h3>
        <p>{text.reminderHint}</p>
        <div class="row">
          <button type="button" class="button" onClick={() => offerReminder(text, debrief.digest)}>
            {text.reminderButton}
          </button>
          {again === null ? null : (
            <button type="button" class="button" onClick={home}>
              {text.home}
            </button>
          )}
        </div>
      </section>
    </>
  );
}
