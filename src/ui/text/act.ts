import { pick } from '../language.ts';
import { act as en } from './en/act.ts';
import { act as nl, type Act } from './nl/act.ts';

/** In the language of the screen. */
export const actText = (): Act => pick(nl, en);
