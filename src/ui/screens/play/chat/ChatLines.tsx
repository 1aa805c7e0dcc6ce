import { useMemo } from 'preact/hooks';
import type { GroupView } from '../../../../views/participant.ts';
import { chatText } from '../../../text/chat.ts';
import { usePlaying } from '../playing.ts';
import { orderOfNames } from './Avatar.tsx';
import { ChatLine, type LineActions } from './ChatLine.tsx';
import type { useChatScroll } from './useChatScroll.ts';

interface Props extends LineActions {
  readonly group: GroupView;
  readonly scroll: ReturnType<typeof useChatScroll>;
}

/** The messages, oldest first. */
export function ChatLines({ group, scroll, ...actions }: Props) {
  const t = chatText();
  const { words, names } = usePlaying();
  const order = useMemo(() => orderOfNames(group.lines), [group.lines.length]);
  // What was passed on says itself what it tells.
  const latest = group.lines.findLast(({ facts, told }) => facts !== null && told === null && words.chips(facts, names).length > 0)?.id;
  return (
    <div class="chat-lines">
      {group.lines.length === 0 ? <p class="empty">{t.empty}</p> : null}
      <div role="log" aria-label={t.log}>
        <ul class="lines">
          {group.lines.map((line) => (
            <ChatLine
              key={line.id}
              line={line}
              group={group}
              order={order.get(line.from) ?? 0}
              latest={line.id === latest}
              before={line.id === scroll.firstNew ? scroll.divider : null}
              {...actions}
            />
          ))}
        </ul>
      </div>
      <div ref={scroll.end} class="chat-end" />
    </div>
  );
}
