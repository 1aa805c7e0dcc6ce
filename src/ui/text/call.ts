import { pick } from '../language.ts';
import { call as en } from './en/call.ts';
import { call as nl, type Call } from './nl/call.ts';

/** In the language of the screen. */
export const callText = (): Call => pick(nl, en);
