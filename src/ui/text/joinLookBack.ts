import { pick } from '../language.ts';
import { joinLookBack as en } from './en/joinLookBack.ts';
import { joinLookBack as nl, type JoinLookBack } from './nl/joinLookBack.ts';

/** In the language of the screen. */
export const joinLookBackText = (): JoinLookBack => pick(nl, en);
