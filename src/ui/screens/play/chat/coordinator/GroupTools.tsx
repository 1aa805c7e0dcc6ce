import { useState } from 'preact/hooks';
import type { Intent } from '../../../../../sim/command.ts';
import type { GroupView } from '../../../../../views/participant.ts';
import { Dialog } from '../../../../parts/Dialog.tsx';
import { Icon } from '../../../../parts/Icon.tsx';
import { coordinatorText } from '../../../../text/coordinator.ts';
import { usePlaying } from '../../playing.ts';
import { PassChoices } from './PassChoices.tsx';

/** What a coordinator can do in the group as a whole: behind one button, so that the messages keep the room. */
export function GroupTools({ group }: { readonly group: GroupView }) {
  const t = coordinatorText();
  const [shown, setShown] = useState<'tools' | 'passing' | null>(null);
  const close = () => setShown(null);
  return (
    <>
      <button type="button" class="button" aria-haspopup="dialog" onClick={() => setShown('tools')}>
        <Icon name="manage" />
        {t.tools}
      </button>
      {shown === 'tools' ? (
        <Dialog sheet title={t.toolsTitle} onClose={close}>
          <div class="choices">
            <Tools group={group} onPass={() => setShown('passing')} onDone={close} />
          </div>
        </Dialog>
      ) : null}
      {shown === 'passing' ? (
        <Dialog sheet title={t.passTitle} onClose={close}>
          <p>{t.passLatest}.</p>
          <PassChoices group={group.id} source={null} fromElsewhere onDone={close} />
        </Dialog>
      ) : null}
    </>
  );
}

interface ToolsProps {
  readonly group: GroupView;
  readonly onPass: () => void;
  readonly onDone: () => void;
}

function Tools({ group, onPass, onDone }: ToolsProps) {
  const t = coordinatorText();
  const { send } = usePlaying();
  const act = (intent: Intent) => {
    onDone();
    void send(intent);
  };
  return (
    <>
      <button type="button" class="button button-wide choice" onClick={() => act({ type: 'remindRules', group: group.id })}>
        <Icon name="notes" />
        {t.remindRules}
      </button>
      <button type="button" class="button button-wide choice" onClick={() => act({ type: 'closeReport', group: group.id })}>
        <Icon name="check" />
        {t.closeReport}
      </button>
      <button type="button" class="button button-wide choice" aria-haspopup="dialog" onClick={onPass}>
        <Icon name="forward" />
        {t.passOn}
      </button>
    </>
  );
}
