import { pick } from '../language.ts';
import { hallReplay as en } from './en/hallReplay.ts';
import { hallReplay as nl, type HallReplay } from './nl/hallReplay.ts';

/** In the language of the screen. */
export const hallReplayText = (): HallReplay => pick(nl, en);
