import { pick } from '../language.ts';
import { chat as en } from './en/chat.ts';
import { chat as nl, type Chat } from './nl/chat.ts';

/** In the language of the screen. */
export const chatText = (): Chat => pick(nl, en);
