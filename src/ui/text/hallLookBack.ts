import { pick } from '../language.ts';
import { hallLookBack as en } from './en/hallLookBack.ts';
import { hallLookBack as nl, type HallLookBack } from './nl/hallLookBack.ts';

/** In the language of the screen. */
export const hallLookBackText = (): HallLookBack => pick(nl, en);
