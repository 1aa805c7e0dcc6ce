import { useState } from 'preact/hooks';
import type { ChatLineView, GroupView } from '../../../../views/participant.ts';
import { Icon, type IconName } from '../../../parts/Icon.tsx';
import { showInPanel } from '../../../parts/panelScroll.ts';
import { chatText } from '../../../text/chat.ts';
import { clockTime } from '../../../text/wording/clock.ts';
import { usePlaying } from '../playing.ts';
import { Inbox } from './coordinator/Inbox.tsx';
import { lineWords } from './lineWords.ts';

type Report = NonNullable<GroupView['report']>;

/** How far a report can come, in order, each with its sign. */
const STATES: readonly { readonly state: Report['state']; readonly icon: IconName }[] = [
  { state: 'open', icon: 'alert' },
  { state: 'called', icon: 'phone' },
  { state: 'addedTo', icon: 'pencil' },
  { state: 'signedOff', icon: 'check' },
];

/** What stays in sight above the messages: the group, how its report stands, what is pinned. */
export function GroupHead({ group }: { readonly group: GroupView }) {
  const t = chatText();
  const { view } = usePlaying();
  const pinned = group.lines.findLast((line) => line.pinned && !line.removed);
  return (
    <div class="chat-head" data-covers="top">
      <h2>
        <bdi>{group.name}</bdi> <span class="soft chat-members">({t.members(group.members)})</span>
      </h2>
      <p role="status" class="report-state">
        {group.report === null ? null : <ReportState report={group.report} />}
      </p>
      <div class="chat-notices">
        {pinned === undefined ? null : <Pinned key={pinned.id} line={pinned} />}
        {group.coordinator && view.bridge !== null ? <Inbox group={group.id} bridge={view.bridge} /> : null}
      </div>
    </div>
  );
}

/** What was pinned, in one line; a tap shows all of it, with the way to where it stands. */
function Pinned({ line }: { readonly line: ChatLineView }) {
  const t = chatText();
  const [open, setOpen] = useState(false);
  return (
    <div class="chat-pinned">
      <button type="button" class="chat-pinned-line" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name="pin" />
        <span class="chat-pinned-text">
          <strong>{t.pinned}:</strong> <bdi>{lineWords(line, t)}</bdi>
        </span>
      </button>
      {open ? (
        <button type="button" class="reply" onClick={() => showInPanel(document.getElementById(`line-${line.id}`))}>
          {t.toPinned}
        </button>
      ) : null}
    </div>
  );
}

/** Words, a sign, the time, and how far along it is. */
function ReportState({ report: { state, since } }: { readonly report: Report }) {
  const t = chatText();
  const { briefing } = usePlaying();
  const reached = STATES.findIndex((one) => one.state === state);
  return (
    <>
      <span class="hidden-visually">{t.reportState}: </span>
      <Icon name={STATES[reached]?.icon ?? 'alert'} />
      <strong>{t.report[state]}</strong>
      <time>{clockTime(briefing.startsAt, since)}</time>
      <span class="report-steps" aria-hidden="true">
        {STATES.map((one, index) => (
          <span key={one.state} data-reached={index <= reached} />
        ))}
      </span>
    </>
  );
}
