import { pick } from '../language.ts';
import { debrief as en } from './en/debrief.ts';
import { debrief as nl, type DebriefText } from './nl/debrief.ts';

/** In the language of the screen. */
export const debriefText = (): DebriefText => pick(nl, en);
