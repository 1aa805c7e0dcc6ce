import { useState } from 'preact/hooks';
import type { BridgeView } from '../../../../../views/participant.ts';
import { Dialog } from '../../../../parts/Dialog.tsx';
import { Icon } from '../../../../parts/Icon.tsx';
import { coordinatorText } from '../../../../text/coordinator.ts';
import { clockTime } from '../../../../text/wording/clock.ts';
import { usePlaying } from '../../playing.ts';
import { FactsList } from '../FactsList.tsx';
import { type Bundle, bundled, type Message } from './inboxMessages.ts';
import { PassChoices } from './PassChoices.tsx';
import { PassedNotes } from './PassedNotes.tsx';

/** What reached the coordinator from the control room and from other coordinators: one line in the head, the rest in a sheet. */
export function Inbox({ group, bridge }: { readonly group: string; readonly bridge: BridgeView }) {
  const t = coordinatorText();
  const { words, names } = usePlaying();
  const [open, setOpen] = useState(false);
  const [passing, setPassing] = useState<string | null>(null);
  const bundles = bundled(bridge, ({ facts }) => [facts.what ?? '', ...words.reported(facts, names)].join(' '));
  const waiting = bundles.filter(({ passed }) => !passed).length;
  return (
    <>
      <div role="status">
        {bundles.length === 0 ? null : (
          <button type="button" class="button inbox-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
            <Icon name="inbox" />
            <span>
              <span class="hidden-visually">{t.inbox}: </span>
              {waiting === 0 ? t.inboxCount(bundles.length) : t.inboxNew(waiting)}
            </span>
          </button>
        )}
      </div>
      {open && passing === null ? (
        <Dialog sheet title={t.inboxTitle} onClose={() => setOpen(false)}>
          <ul class="inbox">
            {bundles.map((bundle) => (
              <InboxMessage key={bundle.messages[0].id} bundle={bundle} onPass={() => setPassing(bundle.messages[0].id)} />
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

function InboxMessage({ bundle, onPass }: { readonly bundle: Bundle; readonly onPass: () => void }) {
  const t = coordinatorText();
  const { briefing } = usePlaying();
  const { messages } = bundle;
  const [{ kind, facts }] = messages;
  const sender = ({ from }: Message) => [t.from[from.kind], from.name].filter((part) => part !== null).join(': ');
  return (
    <li class="card inbox-message">
      {messages.map((message) => (
        <p key={message.id} class="inbox-from">
          <strong>
            <bdi>{sender(message)}</bdi>
          </strong>
          <time>{clockTime(briefing.startsAt, message.at)}</time>
        </p>
      ))}
      <p>{t.kind[kind]}</p>
      <FactsList facts={facts} />
      {messages.map(({ id }) => (
        <PassedNotes key={id} source={id} />
      ))}
      <button type="button" class="button" aria-haspopup="dialog" onClick={onPass}>
        <Icon name="forward" />
        {t.passOn}
      </button>
    </li>
  );
}
