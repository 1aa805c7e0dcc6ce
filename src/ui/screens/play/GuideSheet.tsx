import { Dialog } from '../../parts/Dialog.tsx';
import { guideText } from '../../text/guide.ts';
import type { Explanation } from './guidance.ts';

/** Two short sentences after a step of the first round: what it led to, and what comes next. */
export function GuideSheet({ says, onClose }: { readonly says: Explanation; readonly onClose: () => void }) {
  const t = guideText();
  return (
    <Dialog
      sheet
      title={t.title}
      onClose={onClose}
      foot={
        <button type="button" class="button button-primary" onClick={onClose}>
          {t.go}
        </button>
      }
    >
      {t[says].map((line) => (
        <p key={line} class="lead">
          {line}
        </p>
      ))}
    </Dialog>
  );
}
