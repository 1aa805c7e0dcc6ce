import { pick } from '../language.ts';
import { replay as en } from './en/replay.ts';
import { replay as nl, type ReplayText } from './nl/replay.ts';

/** In the language of the screen. */
export const replayText = (): ReplayText => pick(nl, en);
