import { pick } from '../language.ts';
import { consoleLog as en } from './en/consoleLog.ts';
import { consoleLog as nl } from './nl/consoleLog.ts';
import type { LogWords } from './wording/logWords.ts';

/** In the language of the screen. */
export const consoleLogText = (): LogWords => pick(nl, en);
