import { pick } from '../language.ts';
import { info as en } from './en/info.ts';
import { info as nl, type Info } from './nl/info.ts';

/** In the language of the screen. */
export const infoText = (): Info => pick(nl, en);
