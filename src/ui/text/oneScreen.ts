import { pick } from '../language.ts';
import { oneScreen as en } from './en/oneScreen.ts';
import { oneScreen as nl, type OneScreen } from './nl/oneScreen.ts';

/** In the language of the screen. */
export const oneScreenText = (): OneScreen => pick(nl, en);
