import { pick } from '../language.ts';
import { join as en } from './en/join.ts';
import { type Join, join as nl } from './nl/join.ts';

/** In the language of the screen. */
export const joinText = (): Join => pick(nl, en);
