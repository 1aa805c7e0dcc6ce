import { pick } from '../language.ts';
import { debriefWhatIf as en } from './en/whatIf.ts';
import { debriefWhatIf as nl, type WhatIfText } from './nl/whatIf.ts';

/** In the language of the screen. */
export const whatIfText = (): WhatIfText => pick(nl, en);
