// The single keys of the console. They never work while somebody types or a dialog is open, and can be switched off (WCAG 2.1.4).
import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { readStored, writeStored } from '../../../storage.ts';

const STORED = 'boef.console.keys';

/** Whether single keys do anything, as remembered on this device. */
export const keysOn = signal(readStored(STORED) !== 'off');

export function switchKeys(on: boolean): void {
  keysOn.value = on;
  writeStored(STORED, on ? '' : 'off');
}

/** What each key does; `reveal` is told when R goes down and up. */
export interface KeyActions {
  readonly pause: () => void;
  readonly moment: () => void;
  readonly dark: () => void;
  readonly note: () => void;
  readonly help: () => void;
  readonly reveal: (down: boolean) => void;
}

/** Where a key that is pressed belongs to what has the focus. */
const TYPING = 'input:not([type="checkbox"], [type="radio"], [type="range"]), textarea, select, [contenteditable], dialog';
/** What the space bar presses by itself. */
const PRESSABLE = 'button, a, summary, input, [role="tab"]';

type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** What a key means when this has the focus; null when the key belongs to somebody else. */
export function keyOf(event: KeyPress, focused: Pick<Element, 'closest'> | null): keyof KeyActions | null {
  if (event.ctrlKey || event.metaKey || event.altKey || focused?.closest(TYPING)) return null;
  switch (event.key.toLowerCase()) {
    case ' ':
      return focused?.closest(PRESSABLE) ? null : 'pause';
    case 'l':
      return 'moment';
    case 'b':
      return 'dark';
    case 'n':
      return 'note';
    case 'r':
      return 'reveal';
    case '?':
      return 'help';
    default:
      return null;
  }
}

/** Listens to the single keys as long as the console is on the screen. */
export function useKeys(actions: KeyActions): void {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    const down = (event: KeyboardEvent): void => {
      if (!keysOn.peek() || document.querySelector('dialog') !== null) return;
      const key = keyOf(event, event.target instanceof Element ? event.target : null);
      if (key === null) return;
      event.preventDefault();
      if (event.repeat) return;
      if (key === 'reveal') latest.current.reveal(true);
      else latest.current[key]();
    };
    const up = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() === 'r') latest.current.reveal(false);
    };
    // Whoever leaves the window with the key down never lets go of it here.
    const away = (): void => latest.current.reveal(false);
    addEventListener('keydown', down);
    addEventListener('keyup', up);
    addEventListener('blur', away);
    return () => {
      removeEventListener('keydown', down);
      removeEventListener('keyup', up);
      removeEventListener('blur', away);
    };
  }, []);
}
