import { pick } from '../language.ts';
import { debriefStreetTimes as en } from './en/streetTimes.ts';
import { debriefStreetTimes as nl, type StreetTimesText } from './nl/streetTimes.ts';

/** In the language of the screen. */
export const streetTimesText = (): StreetTimesText => pick(nl, en);
