import { pick } from '../language.ts';
import { console as en } from './en/console.ts';
import { console as nl, type Console } from './nl/console.ts';

/** In the language of the screen. */
export const consoleText = (): Console => pick(nl, en);
