import { pick } from '../language.ts';
import { start as en } from './en/start.ts';
import { start as nl, type Start } from './nl/start.ts';

/** In the language of the screen. */
export const startText = (): Start => pick(nl, en);
