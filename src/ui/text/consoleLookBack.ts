import { pick } from '../language.ts';
import { consoleLookBack as en } from './en/consoleLookBack.ts';
import { consoleLookBack as nl, type ConsoleLookBack } from './nl/consoleLookBack.ts';

/** In the language of the screen. */
export const consoleLookBackText = (): ConsoleLookBack => pick(nl, en);
