import { cardHead } from '../../text/wording/wording.ts';
import type { Debriefed } from './debriefed.ts';
import { type DebriefCard, seenOf } from './seen.ts';

/** What was there to see, what one noticed, and whoever only looked alike. */
export function SeenPart({ at }: { readonly at: Debriefed }) {
  const { text } = at.words;
  const { noticed, missed, lookAlikes, ordinary, falseAlarms } = seenOf(at.debrief);
  return (
    <>
      <p class="debrief-count">{text.seenCount(noticed.length, noticed.length + missed.length)}</p>
      <p>
        {noticed.length + missed.length === 0 ? '' : `${text.seenHint} `}
        {text.ordinary(ordinary)}
      </p>
      <Cards title={text.noticedTitle} hint={null} cards={noticed} at={at} />
      <Cards title={text.missedTitle} hint={text.missedHint} cards={missed} at={at} />
      <section>
        <h3>{text.falseAlarmTitle}</h3>
        <p>{text.falseAlarm(falseAlarms)}</p>
      </section>
      <Cards title={text.lookAlikeTitle} hint={text.lookAlike} cards={lookAlikes} at={at} />
    </>
  );
}

interface CardsProps {
  readonly title: string;
  readonly hint: string | null;
  readonly cards: readonly DebriefCard[];
  readonly at: Debriefed;
}

function Cards({ title, hint, cards, at }: CardsProps) {
  if (cards.length === 0) return null;
  const { wording, names } = at.words;
  return (
    <section>
      <h3>
        {title} ({cards.length})
      </h3>
      {hint === null ? null : <p>{hint}</p>}
      <ul class="debrief-cards">
        {cards.map((card) => (
          <li key={card.id} class="card debrief-card">
            <p class="debrief-card-head">{cardHead(card, at.briefing.startsAt, names, at.words.wording)}</p>
            <p>
              {wording.card(card)} {wording.details(card)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
