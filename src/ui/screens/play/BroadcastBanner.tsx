import { useState } from 'preact/hooks';
import type { BroadcastView } from '../../../views/participant.ts';
import { Icon } from '../../parts/Icon.tsx';
import { playText } from '../../text/play.ts';
import { clockTime } from '../../text/wording/clock.ts';
import { usePlaying } from './playing.ts';

/** The words of one message of a Burgernet action, line by line. */
export function useBroadcastLines(): (message: BroadcastView['messages'][number]) => readonly string[] {
  const { words, names } = usePlaying();
  return ({ text, facts }) => {
    if (text !== null && facts !== null) return [text, ...words.reported(facts, names)];
    return [text ?? (facts === null ? words.replies.broadcastEnded : words.broadcast(facts, names))];
  };
}

/** A Burgernet message that was not read yet: above whatever is open, until "Gelezen". */
export function BroadcastBanner() {
  const t = playText();
  const { view, briefing, send, tab } = usePlaying();
  const linesOf = useBroadcastLines();
  const [acknowledged, setAcknowledged] = useState<Readonly<Record<string, number>>>({});
  // An addition or a result comes up again, although the action was read before.
  const waiting = view.broadcasts.filter((one) => one.messages.length > (acknowledged[one.id] ?? (one.read ? one.messages.length : 0)));

  function acknowledge(broadcast: BroadcastView): void {
    setAcknowledged({ ...acknowledged, [broadcast.id]: broadcast.messages.length });
    if (!broadcast.read) void send({ type: 'readBroadcast', broadcast: broadcast.id });
  }

  return (
    <div role="alert" class="broadcasts">
      {waiting.map((broadcast) => {
        const last = broadcast.messages.at(-1);
        if (last === undefined) return null;
        return (
          <section key={broadcast.id} class="broadcast" aria-label={t.burgernet}>
            <p class="broadcast-head">
              <Icon name="speaker" />
              <strong>{t.burgernet}</strong>
              <time>{clockTime(briefing.startsAt, last.at)}</time>
            </p>
            {linesOf(last).map((line) => (
              <p key={line}>{line}</p>
            ))}
            <div class="row">
              {tab === 'bel' ? null : (
                <a class="button" href="#bel">
                  {t.burgernetSee}
                </a>
              )}
              <button type="button" class="button" onClick={() => acknowledge(broadcast)}>
                {t.burgernetRead}
              </button>
            </div>
          </section>
        );
      })}
    </div>
  );
}
