import { pick } from '../language.ts';
import { broadcast as en } from './en/broadcast.ts';
import { broadcast as nl, type Broadcast } from './nl/broadcast.ts';

/** In the language of the screen. */
export const broadcastText = (): Broadcast => pick(nl, en);
