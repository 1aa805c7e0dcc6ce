import type { LookBackPart } from '../../../../../protocol/acts.ts';
import type { ConsoleDocument, EveningDocument, LookBackCard } from '../../../../../protocol/documents.ts';
import { consoleLookBackText } from '../../../../text/consoleLookBack.ts';
import { useLeading } from '../leading.ts';
import { Agreements } from './Agreements.tsx';
import { askedIn } from './order.ts';
import { ReplayPanel } from './ReplayPanel.tsx';
import { Thoughts } from './Thoughts.tsx';

interface Props {
  readonly part: LookBackPart;
  readonly lookBack: LookBackCard;
  readonly evening: EveningDocument;
  readonly console: ConsoleDocument;
}

/** What whoever leads does in this part: what to ask the hall, what phones are asked, what is picked and agreed. */
export function PartPanel({ part, lookBack, evening, console }: Props) {
  const t = consoleLookBackText();
  const { act, neighbourhood } = useLeading();
  const asks = askedIn(part);
  const asking = asks !== null && lookBack.asked === asks;
  return (
    <section class="card stack console-part" aria-labelledby="console-part">
      <div>
        <h2 id="console-part">{t.part[part]}</h2>
        {part === 'course' ? null : (
          <p class="soft small" role="status">
            {t.shown}
          </p>
        )}
      </div>
      <p class="console-talk">{t.talk[part]}</p>
      {asks === null ? null : (
        <div class="console-asking">
          <button
            type="button"
            class={asking ? 'button button-large' : 'button button-primary button-large'}
            onClick={() => void act({ do: 'ask', what: asking ? null : asks })}
          >
            {asking ? t.stop : t.ask[asks]}
          </button>
          <p role="status">{asking ? `${t.asking} ${t.given(lookBack.given, Math.max(evening.present.phones, lookBack.given))}` : ''}</p>
        </div>
      )}
      {asks === 'top' || asks === 'tip' ? <Thoughts kind={asks} thoughts={console.thoughts.filter(({ kind }) => kind === asks)} /> : null}
      {part === 'course' && console.course !== null && neighbourhood !== null ? (
        <ReplayPanel course={console.course} replay={lookBack.replay} neighbourhood={neighbourhood} light={evening.round?.light ?? 'day'} />
      ) : null}
      {part === 'agreement' ? <Agreements groups={console.round?.groups ?? []} agreements={console.agreements} /> : null}
    </section>
  );
}
