import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ChatLineView, GroupView } from '../../../../views/participant.ts';
import { isAboveEnd, showEnd, showInPanel } from '../../../parts/panelScroll.ts';
import { chatText } from '../../../text/chat.ts';
import { clockTime } from '../../../text/wording/clock.ts';
import { usePlaying } from '../playing.ts';

/** Until a message has reached everybody, ms of exercise time. */
const TRAVELS = 2000;
/** How close to the lower edge counts as being there, px. */
const NEAR = 80;

interface Props {
  readonly group: GroupView;
  readonly onReply: (line: string) => void;
}

/** The messages, oldest first. Nothing scrolls by itself, save after one's own message. */
export function ChatLines({ group, onReply }: Props) {
  const t = chatText();
  const { tab } = usePlaying();
  const end = useRef<HTMLDivElement>(null);
  const divider = useRef<HTMLLIElement>(null);
  const [firstNew, setFirstNew] = useState<string | null>(null);
  const [below, setBelow] = useState(false);
  const seen = useRef(0);
  const open = tab === 'app';
  const mine = group.lines.filter((line) => line.mine).length;

  // What came while another tab was open stands below the divider when this tab opens.
  useLayoutEffect(() => {
    if (!open) {
      seen.current = group.lines.length;
      setBelow(false);
      return;
    }
    const first = group.lines[seen.current];
    setFirstNew(first !== undefined && !first.mine ? first.id : null);
    requestAnimationFrame(() => (divider.current === null ? showEnd(end.current) : showInPanel(divider.current)));
  }, [open]);

  useEffect(() => {
    if (!open) return;
    const last = group.lines.at(-1);
    if (last?.mine === true) showEnd(end.current);
    else if (isAboveEnd(end.current, NEAR)) setBelow(true);
  }, [group.lines.length, mine]);

  return (
    <div class="chat-lines">
      {group.lines.length === 0 ? <p class="empty">{t.empty}</p> : null}
      <div role="log" aria-label={t.log}>
        <ul class="lines">
          {group.lines.map((line) => (
            <Line key={line.id} line={line} group={group} onReply={onReply} before={line.id === firstNew ? divider : null} />
          ))}
        </ul>
      </div>
      {below ? (
        <button
          type="button"
          class="button chat-down"
          onClick={() => {
            showEnd(end.current);
            setBelow(false);
          }}
        >
          {t.down}
        </button>
      ) : null}
      <div ref={end} class="chat-end" />
    </div>
  );
}

interface LineProps extends Props {
  readonly line: ChatLineView;
  readonly before: { current: HTMLLIElement | null } | null;
}

function Line({ line, group, onReply, before }: LineProps) {
  const t = chatText();
  const { briefing, view } = usePlaying();
  const from = line.mine ? t.you : line.from;
  const answered = line.replyTo === null ? undefined : group.lines.find((one) => one.id === line.replyTo);
  const arrived = view.now - line.at >= TRAVELS;
  return (
    <li ref={before} class={line.mine ? 'line line-mine' : 'line'}>
      {before === null ? null : <p class="divider">{t.divider}</p>}
      <div class="bubble">
        {answered === undefined ? null : (
          <p class="bubble-quote">
            <span class="hidden-visually">{t.replyTo(answered.mine ? t.you : answered.from)}: </span>
            <strong aria-hidden="true">{answered.mine ? t.you : answered.from}</strong> {answered.text}
          </p>
        )}
        <p class="bubble-from">
          {from}
          {line.role === 'coordinator' ? <span class="bubble-role"> · {t.coordinator}</span> : null}
        </p>
        <p class="bubble-text">{line.text}</p>
        <p class="bubble-foot small">
          <time>{clockTime(briefing.startsAt, line.at)}</time>
          {line.mine ? (
            <span>
              <span aria-hidden="true">{arrived ? ' ✓✓ ' : ' ✓ '}</span>
              {arrived ? t.withAll(group.members) : t.sent}
            </span>
          ) : (
            <button type="button" class="reply" onClick={() => onReply(line.id)}>
              {t.reply}
              <span class="hidden-visually"> {line.from}</span>
            </button>
          )}
        </p>
      </div>
    </li>
  );
}
