import { pick } from '../language.ts';
import { guide as en } from './en/guide.ts';
import { guide as nl, type Guide } from './nl/guide.ts';

/** In the language of the screen. */
export const guideText = (): Guide => pick(nl, en);
