// Which means there were this time, as far as a player is concerned.
import type { DebriefView } from '../../../views/debrief.ts';

type Settings = DebriefView['settings'];

/** Whether neighbours had a group. */
export function hasGroups({ channels, participation }: Settings): boolean {
  return (channels === 'chat' || channels === 'both') && participation > 0;
}

/** What was switched off; null when all was there. */
export function missingMeans({ channels }: Settings): 'burgernet' | 'chat' | 'neither' | null {
  switch (channels) {
    case 'neither':
      return 'neither';
    case 'burgernet':
      return 'chat';
    case 'chat':
      return 'burgernet';
    case 'both':
      return null;
  }
}
