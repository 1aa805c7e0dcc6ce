import { pick } from '../language.ts';
import { consoleLanes as en } from './en/consoleLanes.ts';
import { consoleLanes as nl, type ConsoleLanes } from './nl/consoleLanes.ts';

/** In the language of the screen. */
export const consoleLanesText = (): ConsoleLanes => pick(nl, en);
