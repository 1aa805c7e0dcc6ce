import { pick } from '../language.ts';
import { consoleEnd as en } from './en/consoleEnd.ts';
import { consoleEnd as nl, type ConsoleEnd } from './nl/consoleEnd.ts';

/** In the language of the screen. */
export const consoleEndText = (): ConsoleEnd => pick(nl, en);
