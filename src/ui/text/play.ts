import { pick } from '../language.ts';
import { play as en } from './en/play.ts';
import { play as nl, type Play } from './nl/play.ts';

/** In the language of the screen. */
export const playText = (): Play => pick(nl, en);
