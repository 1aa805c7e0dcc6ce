import { signal } from '@preact/signals';
import { readStored, writeStored } from './storage.ts';

/** How this person likes to play. */
export interface Settings {
  /** A word of explanation after each step. */
  readonly guided: boolean;
  /** Slower, and nothing goes on while the player reads. */
  readonly calm: boolean;
  /** Reads the operator and Burgernet aloud. */
  readonly aloud: boolean;
}

const KEY = 'boef.settings';
const FIRST: Settings = { guided: true, calm: false, aloud: false };

function stored(): Settings {
  const text = readStored(KEY);
  if (text === null) return FIRST;
  return { guided: text.includes('guided'), calm: text.includes('calm'), aloud: text.includes('aloud') };
}

/** The choices of this device; guided until somebody switches it off. */
export const settings = signal<Settings>(stored());

/** Changes some choices and remembers them. */
export function choose(change: Partial<Settings>): void {
  settings.value = { ...settings.value, ...change };
  const { guided, calm, aloud } = settings.value;
  writeStored(KEY, ['set', guided ? 'guided' : '', calm ? 'calm' : '', aloud ? 'aloud' : ''].filter((word) => word !== '').join(' '));
}
