import { pick } from '../language.ts';
import { debriefSlips as en } from './en/slips.ts';
import { debriefSlips as nl, type SlipsText } from './nl/slips.ts';

/** In the language of the screen. */
export const slipsText = (): SlipsText => pick(nl, en);
