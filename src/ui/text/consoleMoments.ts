import { pick } from '../language.ts';
import { consoleMoments as en } from './en/consoleMoments.ts';
import { consoleMoments as nl, type ConsoleMoments } from './nl/consoleMoments.ts';

/** In the language of the screen. */
export const consoleMomentsText = (): ConsoleMoments => pick(nl, en);
