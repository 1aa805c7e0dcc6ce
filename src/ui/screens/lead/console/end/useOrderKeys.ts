import { useEffect, useRef } from 'preact/hooks';
import { keysOn } from '../useKeys.ts';

/** Where these keys belong to what has the focus: to a field, a dialog, or a part that scrolls. */
const TAKEN = 'input, textarea, select, dialog, [contenteditable], [tabindex="0"]';

/** The arrows, and the keys of a presenter's remote control: 1 forward, -1 back; they can be switched off with the other single keys. */
export function useOrderKeys(go: (by: 1 | -1) => void): void {
  const latest = useRef(go);
  latest.current = go;
  useEffect(() => {
    const down = (event: KeyboardEvent): void => {
      if (!keysOn.peek() || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      if (document.querySelector('dialog') !== null || (event.target instanceof Element && event.target.closest(TAKEN) !== null)) return;
      const by =
        event.key === 'ArrowRight' || event.key === 'PageDown' ? 1 : event.key === 'ArrowLeft' || event.key === 'PageUp' ? -1 : null;
      if (by === null) return;
      event.preventDefault();
      latest.current(by);
    };
    addEventListener('keydown', down);
    return () => removeEventListener('keydown', down);
  }, []);
}
