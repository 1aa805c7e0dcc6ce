import { pick } from '../language.ts';
import { judgement as en } from './en/judgement.ts';
import { judgement as nl, type JudgementText } from './nl/judgement.ts';

/** In the language of the screen. */
export const judgementText = (): JudgementText => pick(nl, en);
