// What the parts of the play screen share: the session's view, how to send, and how to word things.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Intent } from '../../../sim/command.ts';
import type { Briefing } from '../../../views/briefing.ts';
import type { ParticipantView } from '../../../views/participant.ts';
import type { Lang } from '../../language.ts';
import type { Names } from '../../text/wording/names.ts';
import type { Wording } from '../../text/wording/wording.ts';

/** The four tabs, in the order of SAAR; also the part of the address behind the #. */
export const TABS = ['kijk', 'bel', 'app', 'doe'] as const;
export type Tab = (typeof TABS)[number];

export interface Playing {
  readonly view: ParticipantView;
  readonly briefing: Briefing;
  readonly names: Names;
  readonly words: Wording;
  readonly lang: Lang;
  readonly guided: boolean;
  readonly tab: Tab;
  /** Sends an intent; true when the world took it. A refusal is worded on the screen. */
  send(intent: Intent): Promise<boolean>;
  /** Goes on to the next thing that this player will notice; only where the player owns the clock. */
  readonly leap: (() => void) | null;
}

/** Set by PlayScreen; a part outside it is a fault. */
export const PlayingContext = createContext<Playing | null>(null);

/** The exercise that this part belongs to. */
export function usePlaying(): Playing {
  const playing = useContext(PlayingContext);
  if (playing === null) throw new Error('A part of the play screen was shown outside it.');
  return playing;
}
