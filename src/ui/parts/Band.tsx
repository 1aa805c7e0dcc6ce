import { useState } from 'preact/hooks';
import { commonText } from '../text/common.ts';
import { Dialog } from './Dialog.tsx';
import { Icon } from './Icon.tsx';

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
      {asked ? (
        <Dialog
          title={t.emergencyTitle}
          onClose={() => setAsked(false)}
          foot={
            <button type="button" class="button button-primary" onClick={() => setAsked(false)}>
              {t.backToExercise}
            </button>
          }
        >
          {t.emergencyText.map((line) => (
            <p key={line} class="emergency-line">
              {line}
            </p>
          ))}
        </Dialog>
      ) : null}
    </>
  );
}
