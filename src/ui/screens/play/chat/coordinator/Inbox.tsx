import { useState } from 'preact/hooks';
import type { BridgeView } from '../../../../../views/participant.ts';
import { Dialog } from '../../../../parts/Dialog.tsx';
import { Icon } from '../../../../parts/Icon.tsx';
import { coordinatorText } from '../../../../text/coordinator.ts';
import { clockTime } from '../../../../text/wording/clock.ts';
import { usePlaying } from '../../playing.ts';
import { FactsList } from '../FactsList.tsx';
import { PassChoices } from './PassChoices.tsx';
import { PassedNotes } from './PassedNotes.tsx';

type Message = BridgeView['inbox'][number];

/** What reached the coordinator from the control room and from other coordinators: one line in the head, the rest in a sheet. */
export function Inbox({ group, bridge }: { readonly group: string; readonly bridge: BridgeView }) {
  const t = coordinatorText();
  const [open, setOpen] = useState(false);
  const [passing, setPassing] = useState<string | null>(null);
  const waiting = bridge.inbox.filter(({ id }) => !bridge.passed.some(({ source }) => source === id)).length;
  return (
    <>
      <div role="status">
        {bridge.inbox.length === 0 ? null : (
          <button type="button" class="button inbox-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
            <Icon name="inbox" />
            <span>
              {t.inbox}: {t.inboxCount(bridge.inbox.length)}
              {waiting === 0 ? null : <span class="small soft">{t.inboxNew(waiting)}</span>}
            </span>
          </button>
        )}
      </div>
      {open && passing === null ? (
        <Dialog sheet title={t.inboxTitle} onClose={() => setOpen(false)}>
          <ul class="inbox">
            {bridge.inbox.toReversed().map((message) => (
              <InboxMessage key={message.id} message={message} onPass={() => setPassing(message.id)} />
            ))}
          </ul>
        </Dialog>
      ) : null}
      {passing === null ? null : (
        <Dialog sheet title={t.passTitle} onClose={() => setPassing(null)}>
          <PassChoices
            group={group}
            source={passing}
            fromElsewhere
            onDone={() => {
              setPassing(null);
              setOpen(false);
            }}
          />
        </Dialog>
      )}
    </>
  );
}

function InboxMessage({ message, onPass }: { readonly message: Message; readonly onPass: () => void }) {
  const t = coordinatorText();
  const { briefing } = usePlaying();
  const { from, facts } = message;
  return (
    <li class="card inbox-message">
      <p class="inbox-from">
        <strong>
          <bdi>{[t.from[from.kind], from.name].filter((part) => part !== null).join(': ')}</bdi>
        </strong>
        <time>{clockTime(briefing.startsAt, message.at)}</time>
      </p>
      <p>{t.kind[message.kind]}</p>
      <FactsList facts={facts} />
      <PassedNotes source={message.id} />
      <button type="button" class="button" aria-haspopup="dialog" onClick={onPass}>
        <Icon name="forward" />
        {t.passOn}
      </button>
    </li>
  );
}
