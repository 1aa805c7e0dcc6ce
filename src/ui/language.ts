// The language of the screens: chosen once, kept on this device, followed by <html lang>.
import { effect, signal } from '@preact/signals';
import { readStored, writeStored } from './storage.ts';

export type Lang = 'nl' | 'en';

const KEY = 'boef.lang';

function first(): Lang {
  const stored = readStored(KEY);
  if (stored === 'nl' || stored === 'en') return stored;
  return 'nl';
}

/** The language that is shown now. */
export const lang = signal<Lang>(first());

/** One of two catalogues with the same keys. */
export function pick<T>(nl: T, en: T): T {
  return lang.value === 'en' ? en : nl;
}

/** Keeps `<html lang>` and the stored choice in step. */
export function followLanguage(): void {
  effect(() => {
    document.documentElement.lang = lang.value;
    writeStored(KEY, lang.value);
  });
}
