// Burgernet as a receiver has it: each action is a circle with a list of messages, that runs until its result is told.
import type { BroadcastView } from '../../../../views/participant.ts';
import { Icon } from '../../../parts/Icon.tsx';
import { broadcastText } from '../../../text/broadcast.ts';
import { clockTime } from '../../../text/wording/clock.ts';
import { usePlaying } from '../playing.ts';
import { circleWords, useBroadcastLines } from './broadcastWords.ts';

/** All actions that reached this phone, the latest first. */
export function BroadcastFeed() {
  const t = broadcastText();
  const { view } = usePlaying();
  return (
    <section class="feed" aria-label={t.feed}>
      {view.broadcasts.toReversed().map((broadcast) => (
        <Action key={broadcast.id} broadcast={broadcast} />
      ))}
    </section>
  );
}

function Action({ broadcast }: { readonly broadcast: BroadcastView }) {
  const t = broadcastText();
  const { briefing, send } = usePlaying();
  const linesOf = useBroadcastLines();
  const { active, circle, messages } = broadcast;
  const time = (at: number) => clockTime(briefing.startsAt, at);
  const last = messages.at(-1);
  return (
    <article class="action" aria-label={`${t.name} ${time(broadcast.startedAt)}`} data-active={active}>
      <header class="action-head">
        <h2>{t.name}</h2>
        <p role="status" class="action-state">
          <Icon name={active ? 'speaker' : 'check'} />
          <strong>{active ? t.active : t.ended}</strong>{' '}
          <span>{active ? t.since(time(broadcast.startedAt)) : t.at(time(last?.at ?? broadcast.startedAt))}</span>
        </p>
      </header>
      <p class="action-circle small">
        <span class="action-ring" aria-hidden="true" />
        <span>
          {t.sentTo}. {circleWords(circle, briefing.neighbourhood, t)}.
        </span>
      </p>
      <h3 class="hidden-visually">{t.messages}</h3>
      <ol class="action-messages">
        {messages.map((message) => (
          <li key={message.at} data-kind={message.kind}>
            <p class="action-when">
              <time>{time(message.at)}</time> <strong>{t.kind[message.kind]}</strong>
            </p>
            {linesOf(message).map((line) => (
              <p key={line}>
                <bdi>{line}</bdi>
              </p>
            ))}
          </li>
        ))}
      </ol>
      <h3>{t.doTitle}</h3>
      <p>{active ? t.doActive : t.doEnded}</p>
      <h3>{t.moreTitle}</h3>
      <p>{active ? t.moreActive : t.moreEnded}</p>
      <div class="row">
        {active ? (
          <a class="button" href="#bel">
            <Icon name="phone" />
            {t.see}
          </a>
        ) : null}
        {broadcast.read ? (
          <p class="action-read small">
            <Icon name="check" />
            {t.isRead}
          </p>
        ) : (
          <button type="button" class="button" onClick={() => void send({ type: 'readBroadcast', broadcast: broadcast.id })}>
            <Icon name="check" />
            {t.read}
          </button>
        )}
      </div>
    </article>
  );
}
