import { pick } from '../language.ts';
import { overrule as en } from './en/overrule.ts';
import { overrule as nl, type OverruleText } from './nl/overrule.ts';

/** In the language of the screen. */
export const overruleText = (): OverruleText => pick(nl, en);
