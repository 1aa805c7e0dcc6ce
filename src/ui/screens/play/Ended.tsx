import { useEffect, useRef } from 'preact/hooks';
import { playText } from '../../text/play.ts';

/** The exercise is over: the only thing left is to look back. */
export function Ended({ onEnd }: { readonly onEnd: () => void }) {
  const t = playText();
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => box.current?.showModal(), []);
  return (
    <dialog ref={box} aria-labelledby="ended" onCancel={(event) => event.preventDefault()}>
      <div class="dialog-body">
        <h2 id="ended">{t.endedTitle}</h2>
        <p>{t.endedText}</p>
        <button type="button" class="button button-primary button-large" onClick={onEnd}>
          {t.toDebrief}
        </button>
      </div>
    </dialog>
  );
}
