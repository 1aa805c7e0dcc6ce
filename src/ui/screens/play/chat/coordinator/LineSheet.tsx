import { useEffect, useRef, useState } from 'preact/hooks';
import type { Intent } from '../../../../../sim/command.ts';
import type { ChatLineView, GroupView } from '../../../../../views/participant.ts';
import { Dialog } from '../../../../parts/Dialog.tsx';
import { Icon, type IconName } from '../../../../parts/Icon.tsx';
import { chatText } from '../../../../text/chat.ts';
import { commonText } from '../../../../text/common.ts';
import { coordinatorText } from '../../../../text/coordinator.ts';
import { usePlaying } from '../../playing.ts';
import { lineWords } from '../lineWords.ts';
import { PassChoices } from './PassChoices.tsx';

interface Props {
  readonly group: GroupView;
  readonly line: ChatLineView;
  readonly onClose: () => void;
}

type Step = 'choices' | 'removing' | 'passing';

/** What a coordinator can do with one message. Only taking it away is asked twice: that cannot be undone. */
export function LineSheet({ group, line, onClose }: Props) {
  const t = coordinatorText();
  const { send } = usePlaying();
  const [step, setStep] = useState<Step>('choices');
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (step !== 'choices') body.current?.querySelector<HTMLElement>('button')?.focus();
  }, [step]);
  const act = (intent: Intent) => {
    onClose();
    void send(intent);
  };
  const title = { choices: t.manageTitle, removing: t.removeTitle, passing: t.passTitle }[step];
  return (
    <Dialog sheet title={title} onClose={onClose}>
      <blockquote class="sheet-line">
        <p>
          <strong>
            <bdi>{line.from}</bdi>
          </strong>{' '}
          <bdi>{lineWords(line, chatText())}</bdi>
        </p>
      </blockquote>
      <div ref={body} class="stack">
        {step === 'choices' ? (
          <ul class="choices">
            <Choice
              icon="pin"
              label={line.pinned ? t.unpin : t.pin}
              onClick={() => act({ type: line.pinned ? 'unpin' : 'pin', line: line.id })}
            />
            <Choice icon="forward" label={t.passOn} onClick={() => setStep('passing')} />
            <Choice icon="trash" label={t.remove} onClick={() => setStep('removing')} />
          </ul>
        ) : null}
        {step === 'passing' ? <PassChoices group={group.id} source={line.id} fromElsewhere={false} onDone={onClose} /> : null}
        {step === 'removing' ? (
          <>
            <p>{t.removeText}</p>
            <div class="row">
              <button type="button" class="button" onClick={onClose}>
                {commonText().cancel}
              </button>
              <button type="button" class="button button-primary" onClick={() => act({ type: 'removeLine', line: line.id })}>
                {t.removeYes}
              </button>
            </div>
          </>
        ) : null}
      </div>
    </Dialog>
  );
}

function Choice({ icon, label, onClick }: { readonly icon: IconName; readonly label: string; readonly onClick: () => void }) {
  return (
    <li>
      <button type="button" class="button button-wide choice" onClick={onClick}>
        <Icon name={icon} />
        {label}
      </button>
    </li>
  );
}
