import { useState } from 'preact/hooks';
import type { BroadcastView } from '../../../views/participant.ts';
import { Icon } from '../../parts/Icon.tsx';
import { broadcastText } from '../../text/broadcast.ts';
import { clockTime } from '../../text/wording/clock.ts';
import { circleWords, useBroadcastLines } from './broadcast/broadcastWords.ts';
import { usePlaying } from './playing.ts';

/** A Burgernet message that was not read yet: above whatever is open, until "Gelezen". */
export function BroadcastBanner() {
  const t = broadcastText();
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
          <section key={broadcast.id} class="broadcast" aria-label={t.name}>
            <p class="broadcast-head">
              <Icon name={broadcast.active ? 'speaker' : 'check'} />
              <strong>{t.name}</strong>
              <span>{last.kind === 'start' ? t.active : t.kind[last.kind]}</span>
              <time>{clockTime(briefing.startsAt, last.at)}</time>
            </p>
            {linesOf(last).map((line) => (
              <p key={line}>{line}</p>
            ))}
            {last.kind === 'start' ? <p class="small">{circleWords(broadcast.circle, briefing.neighbourhood, t)}.</p> : null}
            <div class="row">
              {tab === 'bel' || !broadcast.active ? null : (
                <a class="button" href="#bel">
                  {t.see}
                </a>
              )}
              <button type="button" class="button" onClick={() => acknowledge(broadcast)}>
                {t.read}
              </button>
            </div>
          </section>
        );
      })}
    </div>
  );
}
