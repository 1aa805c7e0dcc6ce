// Kijk: what can be seen from one's own place, as cards that all look alike.
import { useState } from 'preact/hooks';
import type { CardView, ParticipantView } from '../../../../views/participant.ts';
import { Icon } from '../../../parts/Icon.tsx';
import { Segments } from '../../../parts/Segments.tsx';
import { lookText } from '../../../text/look.ts';
import { clockTime } from '../../../text/wording/clock.ts';
import { playText } from '../../../text/play.ts';
import { usePlaying } from '../playing.ts';
import { MapPanel } from './MapPanel.tsx';
import { SightingCard } from './SightingCard.tsx';
import { WalkTo } from './WalkTo.tsx';

/** A card that can no longer be looked at closely stays on the street this long, ms of exercise time. */
const LINGERS = 30_000;

function onStreet(card: CardView, view: ParticipantView): boolean {
  if (card.closer === 'possible' || card.closer === 'looking') return true;
  if (view.now - card.at < LINGERS) return true;
  return document.activeElement?.closest(`[data-card="${card.id}"]`) !== null && document.activeElement !== null;
}

/** The tab Kijk. */
export function LookTab({ wide }: { readonly wide: boolean }) {
  const t = lookText();
  const { view, tab, leap } = usePlaying();
  const [shown, setShown] = useState<'list' | 'map'>('list');
  const street = view.cards.filter((card) => onStreet(card, view));
  const earlier = view.cards.filter((card) => !street.includes(card));
  const showMap = shown === 'map' && !wide;
  return (
    <section class="panel panel-look" hidden={tab !== 'kijk'} aria-labelledby="heading-kijk">
      <h1 id="heading-kijk" tabIndex={-1} class="hidden-visually">
        {t.title}
      </h1>
      {wide ? null : (
        <Segments
          label={t.listOrMap}
          options={[
            { value: 'list', label: t.list },
            { value: 'map', label: t.map },
          ]}
          value={shown}
          onChange={setShown}
        />
      )}
      {showMap ? (
        <MapPanel />
      ) : (
        <>
          <Happened />
          <h2 class="panel-heading">{t.newHeading}</h2>
          {street.length === 0 ? (
            <div class="empty">
              <p>{t.empty}</p>
              {leap === null ? null : (
                <button type="button" class="button" onClick={leap}>
                  <Icon name="leap" />
                  {playText().leap}
                </button>
              )}
            </div>
          ) : null}
          <ul class="sightings">
            {street.map((card) => (
              <li key={card.id}>
                <SightingCard card={card} />
              </li>
            ))}
          </ul>
          <WalkTo />
          <details class="earlier">
            <summary>{t.earlier(earlier.length)}</summary>
            <ul class="sightings">
              {earlier.map((card) => (
                <li key={card.id}>
                  <SightingCard card={card} />
                </li>
              ))}
            </ul>
          </details>
          <Notes />
        </>
      )}
    </section>
  );
}

/** The last thing that the world did, in neutral words. */
function Happened() {
  const t = playText();
  const { view, words, briefing } = usePlaying();
  const last = view.happenings.at(-1);
  if (last === undefined || view.now - last.at > 2 * LINGERS) return null;
  const text =
    last.kind === 'patrolSeen'
      ? words.replies.patrolSeen
      : last.kind === 'acted'
        ? words.replies.consequence[last.consequence]
        : t.reported(clockTime(briefing.startsAt, last.at));
  return (
    <p class="happened">
      <time>{clockTime(briefing.startsAt, last.at)}</time> {text}
    </p>
  );
}

/** What the player chose to remember. */
function Notes() {
  const t = lookText();
  const { view, words, briefing, names } = usePlaying();
  const kept = view.cards.filter((card) => card.remembered);
  return (
    <details class="notes">
      <summary>{t.notesHeading(kept.length)}</summary>
      {kept.length === 0 ? <p class="soft">{t.notesEmpty}</p> : null}
      <ul class="dots">
        {kept.map((card) => (
          <li key={card.id}>
            <time>{clockTime(briefing.startsAt, card.at)}</time> {words.location(card.where, names)}. {words.card(card)}{' '}
            {words.details(card)}
          </li>
        ))}
      </ul>
    </details>
  );
}
