import type { RefObject } from 'preact';
import type { ChatLineView, GroupView } from '../../../../views/participant.ts';
import { Icon } from '../../../parts/Icon.tsx';
import { chatText } from '../../../text/chat.ts';
import { coordinatorText } from '../../../text/coordinator.ts';
import { clockTime } from '../../../text/wording/clock.ts';
import { usePlaying } from '../playing.ts';
import { OwnText } from '../understood/OwnText.tsx';
import { Understood } from '../understood/Understood.tsx';
import { Avatar } from './Avatar.tsx';
import { PassedNotes } from './coordinator/PassedNotes.tsx';
import { FactsList } from './FactsList.tsx';
import { lineWords } from './lineWords.ts';

/** Until a message has reached everybody, ms of exercise time. */
const TRAVELS = 2000;

/** What can be done with a line. */
export interface LineActions {
  readonly onReply: (line: string) => void;
  readonly onManage: (line: string) => void;
}

interface Props extends LineActions {
  readonly line: ChatLineView;
  readonly group: GroupView;
  /** The how-manieth person to write in this group. */
  readonly order: number;
  /** Set where what is new begins. */
  readonly before: RefObject<HTMLLIElement | null> | null;
  /** The last that one wrote oneself: what was understood of it can be put right. */
  readonly latest: boolean;
}

/** One message. What people wrote is plain text, set apart from the words around it. */
export function ChatLine({ line, group, order, before, latest, onReply, onManage }: Props) {
  const t = chatText();
  const { briefing, send } = usePlaying();
  const answered = line.replyTo === null ? undefined : group.lines.find((one) => one.id === line.replyTo);
  return (
    <li ref={before} id={`line-${line.id}`} class={line.mine ? 'line line-mine' : 'line'}>
      {before === null ? null : <p class="divider">{t.divider}</p>}
      {line.mine ? null : <Avatar name={line.from} order={order} />}
      <div class={line.removed ? 'bubble bubble-removed' : 'bubble'}>
        <p class="bubble-from">
          <bdi>{line.mine ? t.you : line.from}</bdi>
          {line.role === 'coordinator' ? <span class="bubble-role">{t.coordinator}</span> : null}
        </p>
        {answered === undefined ? null : (
          <p class="bubble-quote">
            <span class="hidden-visually">{t.replyTo(answered.mine ? t.you : answered.from)}: </span>
            <strong aria-hidden="true">
              <bdi>{answered.mine ? t.you : answered.from}</bdi>
            </strong>{' '}
            <bdi>{lineWords(answered, t)}</bdi>
          </p>
        )}
        {line.removed ? (
          <p class="bubble-gone">
            <Icon name="trash" />
            {t.removed}
          </p>
        ) : (
          <p class="bubble-text">
            {line.text === '' ? (
              `${t.told}:`
            ) : line.facts === null ? (
              <bdi>{line.text}</bdi>
            ) : (
              <OwnText text={line.text} spans={line.spans} facts={line.facts} />
            )}
          </p>
        )}
        {line.told === null ? null : <FactsList facts={line.told} />}
        {line.pinned || line.thumbs > 0 ? (
          <p class="bubble-signs small">
            {line.pinned ? (
              <span class="sign">
                <Icon name="pin" />
                {t.pinned}
              </span>
            ) : null}
            {line.thumbs > 0 ? (
              <span class="sign">
                <Icon name="thumb" />
                {t.thumbs(line.thumbs)}
              </span>
            ) : null}
          </p>
        ) : null}
        <PassedNotes source={line.id} />
        <p class="bubble-foot small">
          <time>{clockTime(briefing.startsAt, line.at)}</time>
          <Receipt line={line} group={group} />
          {line.removed ? null : (
            <span class="bubble-buttons">
              {line.mine ? null : (
                <button type="button" class="reply" onClick={() => onReply(line.id)}>
                  {t.reply}
                  <span class="hidden-visually"> {line.from}</span>
                </button>
              )}
              {group.coordinator ? <Manage line={line} onManage={onManage} /> : null}
            </span>
          )}
        </p>
      </div>
      {latest && line.facts !== null && !line.removed ? (
        <Understood
          inOneRow
          facts={line.facts}
          sentence={line.text}
          onCorrect={(facts) => void send({ type: 'correctLine', line: line.id, facts })}
        />
      ) : null}
    </li>
  );
}

/** Whether one's own message has reached the others. */
function Receipt({ line, group }: Pick<Props, 'line' | 'group'>) {
  const t = chatText();
  const { view } = usePlaying();
  if (!line.mine || line.removed) return null;
  const arrived = view.now - line.at >= TRAVELS;
  return (
    <span>
      <span aria-hidden="true">{arrived ? ' ✓✓ ' : ' ✓ '}</span>
      {arrived ? t.withAll(group.members) : t.sent}
    </span>
  );
}

function Manage({ line, onManage }: Pick<Props, 'line' | 'onManage'>) {
  const t = coordinatorText();
  return (
    <button type="button" class="reply" aria-haspopup="dialog" onClick={() => onManage(line.id)}>
      {t.manage}
      <span class="hidden-visually"> {t.manageOf(line.mine ? chatText().you : line.from)}</span>
    </button>
  );
}
