import { useState } from 'preact/hooks';
import { readStored, writeStored } from '../storage.ts';

/** A text that is still there after a reload, until it is sent. */
export function useDraft(name: string): readonly [string, (text: string) => void] {
  const key = `boef.draft.${name}`;
  const [text, setText] = useState(() => readStored(key) ?? '');
  return [
    text,
    (next) => {
      setText(next);
      writeStored(key, next);
    },
  ];
}
