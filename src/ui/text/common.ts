import { pick } from '../language.ts';
import { common as en } from './en/common.ts';
import { common as nl, type Common } from './nl/common.ts';

/** In the language of the screen. */
export const commonText = (): Common => pick(nl, en);
