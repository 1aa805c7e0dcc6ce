import { pick } from '../language.ts';
import { admission as en } from './en/admission.ts';
import { admission as nl, type Admission } from './nl/admission.ts';

/** In the language of the screen. */
export const admissionText = (): Admission => pick(nl, en);
