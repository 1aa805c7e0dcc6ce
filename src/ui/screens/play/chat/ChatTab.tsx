// App: the neighbourhood group, with people real and simulated. What is written here is understood elsewhere.
import { useState } from 'preact/hooks';
import type { BroadcastView, GroupView } from '../../../../views/participant.ts';
import { Icon } from '../../../parts/Icon.tsx';
import { Segments } from '../../../parts/Segments.tsx';
import { chatText } from '../../../text/chat.ts';
import { playText } from '../../../text/play.ts';
import { clockTime } from '../../../text/wording/clock.ts';
import { useBroadcastLines } from '../BroadcastBanner.tsx';
import { usePlaying } from '../playing.ts';
import { ChatLines } from './ChatLines.tsx';
import { Composer } from './Composer.tsx';

/** The tab App. */
export function ChatTab() {
  const t = chatText();
  const { view, tab } = usePlaying();
  const [chosen, setChosen] = useState<string | null>(null);
  const group = view.groups.find((one) => one.id === chosen) ?? view.groups[0];
  return (
    <section class="panel panel-chat" hidden={tab !== 'app'} aria-labelledby="heading-app">
      <h1 id="heading-app" tabIndex={-1} class="hidden-visually">
        {t.title}
      </h1>
      {view.groups.length < 2 ? null : (
        <Segments
          label={t.groups}
          options={view.groups.map((one) => ({ value: one.id, label: one.name }))}
          value={group?.id ?? ''}
          onChange={setChosen}
        />
      )}
      {group === undefined ? null : <Group key={group.id} group={group} />}
    </section>
  );
}

function Group({ group }: { readonly group: GroupView }) {
  const t = chatText();
  const { view } = usePlaying();
  const [replyTo, setReplyTo] = useState<string | null>(null);
  const pinned = group.lines.filter((line) => line.pinned);
  return (
    <>
      <div class="chat-head">
        <h2>
          {group.name} <span class="soft chat-members">({t.members(group.members)})</span>
        </h2>
        {pinned.map((line) => (
          <p key={line.id} class="chat-pinned">
            <Icon name="pin" />
            <span>
              <strong>{t.pinned}:</strong> {line.text}
            </span>
          </p>
        ))}
        {group.closed ? <p class="note">{t.closed}</p> : null}
      </div>
      {view.broadcasts.map((broadcast) => (
        <Broadcast key={broadcast.id} broadcast={broadcast} />
      ))}
      <ChatLines group={group} onReply={setReplyTo} />
      <Composer group={group} replyTo={replyTo} onReplyDone={() => setReplyTo(null)} />
    </>
  );
}

/** A whole Burgernet action, from its first message to its result. */
function Broadcast({ broadcast }: { readonly broadcast: BroadcastView }) {
  const t = playText();
  const { briefing } = usePlaying();
  const linesOf = useBroadcastLines();
  return (
    <details class="broadcast-whole">
      <summary>
        {t.burgernet} {clockTime(briefing.startsAt, broadcast.startedAt)}
      </summary>
      <ul class="dots">
        {broadcast.messages.map((message) => (
          <li key={message.at}>
            <time>{clockTime(briefing.startsAt, message.at)}</time>{' '}
            {message.kind === 'start' ? null : <strong>{message.kind === 'update' ? t.burgernetUpdate : t.burgernetEnd}: </strong>}
            {linesOf(message).map((line, index) => (
              <span key={line}>
                {index === 0 ? null : <br />}
                {line}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
