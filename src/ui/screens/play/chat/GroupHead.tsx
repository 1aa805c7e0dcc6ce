import type { GroupView } from '../../../../views/participant.ts';
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
      {pinned === undefined ? null : (
        <button type="button" class="chat-pinned" onClick={() => showInPanel(document.getElementById(`line-${pinned.id}`))}>
          <Icon name="pin" />
          <span class="chat-pinned-text">
            <strong>{t.pinned}:</strong> <bdi>{lineWords(pinned, t)}</bdi>
          </span>
          <span class="hidden-visually">. {t.toPinned}</span>
        </button>
      )}
      {group.coordinator && view.bridge !== null ? <Inbox group={group.id} bridge={view.bridge} /> : null}
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
