import { useEffect, useRef } from 'preact/hooks';
import { keysOn } from '../useKeys.ts';

/** What the keys of a replay do. */
export interface ReplayKeys {
  readonly toggle: () => void;
  readonly previous: () => void;
  readonly next: () => void;
  readonly table: () => void;
}

/** Where a key belongs to what has the focus, and what the space bar presses by itself. */
const TYPING = 'input:not([type="range"]), textarea, select, dialog, [contenteditable]';
const PRESSABLE = 'button, a, summary, select';

type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** What a key means to the replay; null when it belongs to something else. The arrows go through the running order. */
export function replayKeyOf(event: KeyPress, focused: Pick<Element, 'closest'> | null): keyof ReplayKeys | null {
  if (event.ctrlKey || event.metaKey || event.altKey || focused?.closest(TYPING)) return null;
  switch (event.key.toLowerCase()) {
    case ' ':
      return focused?.closest(PRESSABLE) ? null : 'toggle';
    case ',':
      return 'previous';
    case '.':
      return 'next';
    case 't':
      return 'table';
    default:
      return null;
  }
}

/** Listens to the keys of the replay wherever the focus is; they can be switched off with the other single keys. */
export function useReplayKeys(keys: ReplayKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const down = (event: KeyboardEvent): void => {
      if (!keysOn.peek() || event.repeat || document.querySelector('dialog') !== null) return;
      const key = replayKeyOf(event, event.target instanceof Element ? event.target : null);
      if (key === null) return;
      event.preventDefault();
      latest.current[key]();
    };
    addEventListener('keydown', down);
    return () => removeEventListener('keydown', down);
  }, []);
}
