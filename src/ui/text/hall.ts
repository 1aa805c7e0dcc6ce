import { pick } from '../language.ts';
import { hall as en } from './en/hall.ts';
import { hall as nl, type Hall } from './nl/hall.ts';

/** In the language of the screen. */
export const hallText = (): Hall => pick(nl, en);
