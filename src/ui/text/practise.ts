import { pick } from '../language.ts';
import { practise as en } from './en/practise.ts';
import { practise as nl, type Practise } from './nl/practise.ts';

/** In the language of the screen. */
export const practiseText = (): Practise => pick(nl, en);
