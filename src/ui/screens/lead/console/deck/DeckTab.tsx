import { useComputed } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { InjectCard } from '../../../../../views/facilitator.ts';
import { consoleTabsText } from '../../../../text/consoleTabs.ts';
import { duration } from '../../../../text/wording/clock.ts';
import { useLeading } from '../leading.ts';
import { sortDeck } from './deck.ts';
import { Improvise } from './Improvise.tsx';

/** A minute later. */
const LATER = 60_000;

/** The turns of the round: what comes, what can be played at any moment, what was. */
export function DeckTab() {
  const t = consoleTabsText().deck;
  const { client } = useLeading();
  const injects = useComputed(() => client.document('world').value?.injects ?? []).value;
  const { next, byHand, done } = useMemo(() => sortDeck(injects), [injects]);
  return (
    <>
      <h2>{t.next}</h2>
      {next.length === 0 ? <p class="soft">{t.none}</p> : null}
      <ul class="console-cards">
        {next.map((card) => (
          <Turn key={card.id} card={card} />
        ))}
      </ul>
      {byHand.length === 0 ? null : (
        <>
          <h2>{t.byHand}</h2>
          <ul class="console-cards console-cards-hand">
            {byHand.map((card) => (
              <Turn key={card.id} card={card} byHand />
            ))}
          </ul>
        </>
      )}
      <Improvise />
      {done.length === 0 ? null : (
        <>
          <h2>{t.done}</h2>
          <ul class="console-cards console-cards-done">
            {done.map((card) => (
              <li key={card.id}>
                <span class="console-due">{card.status === 'fired' && card.firedAt !== null ? duration(card.firedAt) : '–'}</span>
                <span class="console-turn">{card.title}</span>
                {card.status === 'skipped' ? <span class="small">{t.skipped}</span> : null}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

interface TurnProps {
  readonly card: InjectCard;
  /** It comes only when the facilitator wants. */
  readonly byHand?: boolean;
}

function Turn({ card, byHand = false }: TurnProps) {
  const t = consoleTabsText().deck;
  const { lead } = useLeading();
  const { id, title, dueAt } = card;
  return (
    <li>
      {byHand ? null : <span class="console-due">{dueAt === null ? t.waits : duration(dueAt)}</span>}
      <span class="console-turn">{title}</span>
      <span class="console-buttons">
        <button type="button" class="button" aria-label={t.nowOf(title)} onClick={() => void lead({ type: 'fireInject', inject: id })}>
          {t.now}
        </button>
        {byHand ? null : (
          <button type="button" class="button" aria-label={t.skipOf(title)} onClick={() => void lead({ type: 'skipInject', inject: id })}>
            {t.skip}
          </button>
        )}
        {dueAt === null ? null : (
          <button
            type="button"
            class="button"
            aria-label={t.laterOf(title)}
            onClick={() => void lead({ type: 'delayInject', inject: id, wait: LATER })}
          >
            {t.later}
          </button>
        )}
      </span>
    </li>
  );
}
