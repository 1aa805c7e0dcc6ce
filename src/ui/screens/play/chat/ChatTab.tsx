// App: the neighbourhood group, with people real and simulated, and what Burgernet sent. What is written here is understood elsewhere.
import { useState } from 'preact/hooks';
import type { GroupView } from '../../../../views/participant.ts';
import { Icon } from '../../../parts/Icon.tsx';
import { Segments } from '../../../parts/Segments.tsx';
import { broadcastText } from '../../../text/broadcast.ts';
import { chatText } from '../../../text/chat.ts';
import { BroadcastFeed } from '../broadcast/BroadcastFeed.tsx';
import { usePlaying } from '../playing.ts';
import { ChatLines } from './ChatLines.tsx';
import { Composer } from './Composer.tsx';
import { LineSheet } from './coordinator/LineSheet.tsx';
import { GroupHead } from './GroupHead.tsx';
import { useChatScroll } from './useChatScroll.ts';

/** Beside the groups, whose names cannot begin like this. */
const BURGERNET = ' burgernet';

/** The tab App. */
export function ChatTab() {
  const t = chatText();
  const { view, tab } = usePlaying();
  const [chosen, setChosen] = useState<string | null>(null);
  const options = [
    ...view.groups.map((one) => ({ value: one.id, label: one.name })),
    ...(view.broadcasts.length === 0 ? [] : [{ value: BURGERNET, label: broadcastText().name }]),
  ];
  const shown = options.find((one) => one.value === chosen)?.value ?? options[0]?.value ?? null;
  const group = view.groups.find((one) => one.id === shown);
  return (
    <section class="panel panel-chat" hidden={tab !== 'app'} aria-labelledby="heading-app">
      <h1 id="heading-app" tabIndex={-1} class="hidden-visually">
        {t.title}
      </h1>
      {options.length < 2 ? null : <Segments label={t.groups} options={options} value={shown ?? ''} onChange={setChosen} />}
      {group === undefined ? null : <Group key={group.id} group={group} />}
      {shown === BURGERNET ? <BroadcastFeed /> : null}
      {view.groups.length > 0 ? null : view.broadcasts.length > 0 ? (
        <p class="small soft">{t.noGroup}</p>
      ) : (
        <div class="empty">
          <p>{t.noGroup}</p>
          <p class="small">{t.noGroupHint}</p>
        </div>
      )}
    </section>
  );
}

function Group({ group }: { readonly group: GroupView }) {
  const t = chatText();
  const { tab } = usePlaying();
  const [replyTo, setReplyTo] = useState<string | null>(null);
  const [managed, setManaged] = useState<string | null>(null);
  const scroll = useChatScroll(group.lines, tab === 'app');
  const line = group.lines.find((one) => one.id === managed && !one.removed);
  return (
    <>
      <GroupHead group={group} />
      <ChatLines group={group} scroll={scroll} onReply={setReplyTo} onManage={setManaged} />
      <div class="chat-foot" data-covers="bottom">
        {scroll.missed === 0 ? null : (
          <button type="button" class="button chat-down" onClick={scroll.toEnd}>
            <Icon name="next" />
            <span class="hidden-visually">{t.down}, </span>
            {t.missed(scroll.missed)}
          </button>
        )}
        <Composer group={group} replyTo={replyTo} onReplyDone={() => setReplyTo(null)} />
      </div>
      {line === undefined ? null : <LineSheet group={group} line={line} onClose={() => setManaged(null)} />}
    </>
  );
}
