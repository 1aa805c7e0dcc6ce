import { pick } from '../language.ts';
import { lead as en } from './en/lead.ts';
import { lead as nl, type Lead } from './nl/lead.ts';

/** In the language of the screen. */
export const leadText = (): Lead => pick(nl, en);
