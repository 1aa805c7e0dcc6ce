import { pick } from '../language.ts';
import { consoleStates as en } from './en/consoleStates.ts';
import { consoleStates as nl } from './nl/consoleStates.ts';
import type { StateWords } from './wording/stateWords.ts';

/** In the language of the screen. */
export const consoleStatesText = (): StateWords => pick(nl, en);
