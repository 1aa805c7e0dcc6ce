import { useState } from 'preact/hooks';
import type { BroadcastView } from '../../../views/participant.ts';
import { Icon } from '../../parts/Icon.tsx';
import { broadcastText } from '../../text/broadcast.ts';
import { clockTime } from '../../text/wording/clock.ts';
import { circleWords, useBroadcastLines, useBroadcastSummary } from './broadcast/broadcastWords.ts';
import { usePlaying } from './playing.ts';

/** Burgernet messages that were not read yet: two lines above whatever is open, until "Gelezen". */
export function BroadcastBanner() {
  const { view, send } = usePlaying();
  const [acknowledged, setAcknowledged] = useState<Readonly<Record<string, number>>>({});
  // An addition or a result comes up again, although the action was read before.
  const waiting = view.broadcasts.filter((one) => one.messages.length > (acknowledged[one.id] ?? (one.read ? one.messages.length : 0)));

  function acknowledge(broadcast: BroadcastView): void {
    setAcknowledged({ ...acknowledged, [broadcast.id]: broadcast.messages.length });
    if (!broadcast.read) void send({ type: 'readBroadcast', broadcast: broadcast.id });
  }

  return (
    <div role="alert" class="broadcasts">
      {waiting.map((broadcast) => (
        <Waiting key={broadcast.id} broadcast={broadcast} onRead={() => acknowledge(broadcast)} />
      ))}
    </div>
  );
}

/** One message: what it is about in one line; a tap opens all of it, and what is open below it keeps its room. */
function Waiting({ broadcast, onRead }: { readonly broadcast: BroadcastView; readonly onRead: () => void }) {
  const t = broadcastText();
  const { briefing, tab } = usePlaying();
  const linesOf = useBroadcastLines();
  const summaryOf = useBroadcastSummary();
  const [open, setOpen] = useState(false);
  const last = broadcast.messages.at(-1);
  if (last === undefined) return null;
  return (
    <section class="broadcast" aria-label={t.name}>
      <div class="broadcast-line">
        <button type="button" class="broadcast-open" aria-expanded={open} onClick={() => setOpen(!open)}>
          <span class="broadcast-head">
            <Icon name={broadcast.active ? 'speaker' : 'check'} />
            <strong>{t.name}</strong> <time>{clockTime(briefing.startsAt, last.at)}</time>
            <span class="broadcast-sign">
              <Icon name="next" />
            </span>
          </span>
          <span class="broadcast-summary">
            {open ? t.less : <bdi>{last.kind === 'start' ? summaryOf(last) : `${t.kind[last.kind]}: ${summaryOf(last)}`}</bdi>}
          </span>
        </button>
        <button type="button" class="button" onClick={onRead}>
          {t.read}
        </button>
      </div>
      {open ? (
        <div class="broadcast-text">
          {linesOf(last).map((line) => (
            <p key={line}>
              <bdi>{line}</bdi>
            </p>
          ))}
          {last.kind === 'start' ? <p class="small">{circleWords(broadcast.circle, briefing.neighbourhood, t)}.</p> : null}
        </div>
      ) : null}
      {open && tab !== 'bel' && broadcast.active ? (
        <a class="button" href="#bel">
          {t.see}
        </a>
      ) : null}
    </section>
  );
}
