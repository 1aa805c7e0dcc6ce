// What this device remembers: choices and drafts. A browser that refuses storage only forgets.

/** What was stored under this key; null when there is nothing or storage is refused. */
export function readStored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Stores a text, or forgets it when it is empty. */
export function writeStored(key: string, text: string): void {
  try {
    if (text === '') localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    // A full or refused storage costs a draft, never the exercise.
  }
}
