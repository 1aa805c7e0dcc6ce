import { pick } from '../language.ts';
import { look as en } from './en/look.ts';
import { look as nl, type Look } from './nl/look.ts';

/** In the language of the screen. */
export const lookText = (): Look => pick(nl, en);
