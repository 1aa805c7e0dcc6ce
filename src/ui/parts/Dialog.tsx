import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { usePause } from './pauses.ts';
import { commonText } from '../text/common.ts';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  /** Buttons that stay at the lower edge. */
  readonly foot?: ComponentChildren;
  /** At the lower edge of a phone. */
  readonly sheet?: boolean;
}

/** A native dialog that is open as long as it is on the screen; Escape and "Sluiten" close it, and the clock waits. */
export function Dialog({ title, onClose, children, foot, sheet = false }: Props) {
  const box = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const t = commonText();
  usePause('dialog', true);
  useEffect(() => {
    const before = document.activeElement;
    const dialog = box.current;
    dialog?.showModal();
    return () => {
      // As long as it is open nothing below it can have the focus.
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog
      ref={box}
      class={sheet ? 'sheet' : ''}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="dialog-body">
        <div class="dialog-head">
          <h2 id={heading}>{title}</h2>
          <button type="button" class="button button-quiet" onClick={onClose}>
            {t.close}
          </button>
        </div>
        {children}
      </div>
      {foot === undefined ? null : <div class="dialog-foot">{foot}</div>}
    </dialog>
  );
}
