import type { RoundCard, ScreenDocument } from '../../../protocol/documents.ts';
import type { Neighbourhood } from '../../../scenario/neighbourhood.ts';
import { lang } from '../../language.ts';
import { Icon } from '../../parts/Icon.tsx';
import { broadcastText } from '../../text/broadcast.ts';
import { hallText } from '../../text/hall.ts';
import { clockTime } from '../../text/wording/clock.ts';
import { namesOf } from '../../text/wording/names.ts';
import { wordingOf } from '../../text/wording/wording.ts';
import { HallStreet } from './HallStreet.tsx';

interface Props {
  readonly round: RoundCard;
  /** "20:14" */
  readonly time: string;
  readonly broadcast: ScreenDocument['broadcast'];
  /** Null as long as it is fetched; a message waits for its street names. */
  readonly neighbourhood: Neighbourhood | null;
}

/** While a round is played: what time it is there, that one looks at one's phone, and what Burgernet told everybody. */
export function PlayingScene({ round, time, broadcast, neighbourhood }: Props) {
  const t = hallText();
  const message = broadcast?.messages.at(-1);
  return (
    <div class="hall-still" data-sky={round.light}>
      <div class={message === undefined ? 'hall-words' : 'hall-words hall-words-two'}>
        <div class="hall-now">
          <p class="hall-clock">
            <time>{time}</time>
          </p>
          <h1>{t.lookAtPhone}</h1>
        </div>
        <div role="status" class="hall-news">
          {message === undefined || broadcast === null || neighbourhood === null ? null : (
            <Message broadcast={broadcast} message={message} startsAt={round.startsAt} neighbourhood={neighbourhood} />
          )}
        </div>
      </div>
      <HallStreet />
    </div>
  );
}

type Broadcast = NonNullable<ScreenDocument['broadcast']>;

interface MessageProps {
  readonly broadcast: Broadcast;
  readonly message: Broadcast['messages'][number];
  readonly startsAt: number;
  readonly neighbourhood: Neighbourhood;
}

/** The latest message as receivers have it. */
function Message({ broadcast, message: { text, facts, at, kind }, startsAt, neighbourhood }: MessageProps) {
  const t = broadcastText();
  const words = wordingOf(lang.value);
  const names = namesOf(neighbourhood);
  const lines =
    text !== null && facts !== null
      ? [text, ...words.reported(facts, names)]
      : [text ?? (facts === null ? words.replies.broadcastEnded : words.broadcast(facts, names))];
  return (
    <article class="hall-broadcast">
      <p class="hall-broadcast-head">
        <Icon name={broadcast.active ? 'speaker' : 'check'} />
        <strong>{t.name}</strong>
        <span>
          {t.kind[kind]}, <time>{clockTime(startsAt, at)}</time>
        </span>
      </p>
      {lines.map((line) => (
        <p key={line}>
          <bdi>{line}</bdi>
        </p>
      ))}
    </article>
  );
}
