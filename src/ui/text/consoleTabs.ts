import { pick } from '../language.ts';
import { consoleTabs as en } from './en/consoleTabs.ts';
import { consoleTabs as nl, type ConsoleTabs } from './nl/consoleTabs.ts';

/** In the language of the screen. */
export const consoleTabsText = (): ConsoleTabs => pick(nl, en);
