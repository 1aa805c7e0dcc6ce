import { pick } from '../language.ts';
import { playback as en } from './en/playback.ts';
import { playback as nl, type PlaybackText } from './nl/playback.ts';

/** In the language of the screen. */
export const playbackText = (): PlaybackText => pick(nl, en);
