import { useContext, useState } from 'preact/hooks';
import { commonText } from '../text/common.ts';
import { Dialog } from './Dialog.tsx';
import { Icon } from './Icon.tsx';
import { HallContext } from './inHall.ts';

/** On every screen: this is an exercise, and what to do when something is really wrong. */
export function Band() {
  const t = commonText();
  const [asked, setAsked] = useState(false);
  return (
    <>
      <header class="band">
        <p class="band-name">{t.exercise}</p>
        <button type="button" class="button" onClick={() => setAsked(true)}>
          <Icon name="alert" />
          {t.realEmergency}
        </button>
      </header>
      {asked ? <Emergency onClose={() => setAsked(false)} /> : null}
    </>
  );
}

/** Two sentences, and in a hall somebody who can help. */
function Emergency({ onClose }: { readonly onClose: () => void }) {
  const t = commonText();
  const hall = useContext(HallContext);
  return (
    <Dialog
      title={t.emergencyTitle}
      onClose={onClose}
      foot={
        <button type="button" class="button button-primary" onClick={onClose}>
          {t.backToExercise}
        </button>
      }
    >
      {t.emergencyText.map((line) => (
        <p key={line} class="emergency-line">
          {line}
        </p>
      ))}
      {hall === null || hall.warned ? null : (
        <button type="button" class="button button-large" onClick={hall.warn}>
          <Icon name="hand" />
          {t.warnLeader}
        </button>
      )}
      <div role="status">{hall?.warned ? <p class="note">{hall.connected ? t.leaderWarned : t.leaderNotReached}</p> : null}</div>
    </Dialog>
  );
}
