import { useRef } from 'preact/hooks';
import type { CardView } from '../../../../views/participant.ts';
import { Icon } from '../../../parts/Icon.tsx';
import { lookText } from '../../../text/look.ts';
import { clockTime } from '../../../text/wording/clock.ts';
import { usePlaying } from '../playing.ts';

/** How long a closer look takes, ms of exercise time (ux.md section 4). */
const LOOK = 8000;
/** A card is new this long, ms of exercise time. */
const NEW = 20_000;

/** One sighting. Every card has the same elements and attributes, whatever it shows. */
export function SightingCard({ card }: { readonly card: CardView }) {
  const t = lookText();
  const { view, briefing, words, names, send } = usePlaying();
  const began = useRef<number | null>(null);
  if (card.closer === 'looking') began.current ??= view.now;
  const progress = card.closer === 'looking' && began.current !== null ? Math.min(1, (view.now - began.current) / LOOK) : 0;
  const label = { possible: t.closer, looking: t.looking, done: t.looked, gone: t.gone }[card.closer];
  const text = `card-${card.id}`;
  return (
    <article class="sighting card" data-card={card.id} data-closer={card.closer} aria-labelledby={text}>
      <p class="sighting-head">
        <time>{clockTime(briefing.startsAt, card.at)}</time>
        <span class="sighting-where">{words.location(card.where, names)}</span>
        <span class="sighting-new">{view.now - card.at < NEW ? t.isNew : ''}</span>
      </p>
      <p class="sighting-text" id={text}>
        {words.card(card)}
      </p>
      <p class="sighting-details" role="status">
        {words.details(card)}
      </p>
      <div class="row">
        <button
          type="button"
          class="button sighting-closer"
          aria-disabled={card.closer !== 'possible'}
          aria-describedby={text}
          onClick={() => {
            if (card.closer === 'possible') void send({ type: 'lookCloser', sighting: card.id });
          }}
        >
          <Icon name={card.closer === 'done' ? 'check' : 'eye'} />
          {label}
          <progress class="sighting-progress" aria-hidden="true" max={1} value={progress} />
        </button>
        <button
          type="button"
          class="button"
          aria-pressed={card.remembered}
          aria-describedby={text}
          onClick={() => void send({ type: card.remembered ? 'forget' : 'remember', sighting: card.id })}
        >
          <Icon name={card.remembered ? 'check' : 'bookmark'} />
          {card.remembered ? t.remembered : t.remember}
        </button>
      </div>
    </article>
  );
}
