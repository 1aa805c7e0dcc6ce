import { pick } from '../language.ts';
import { map as en } from './en/map.ts';
import { map as nl, type MapText } from './nl/map.ts';

/** In the language of the screen. */
export const mapText = (): MapText => pick(nl, en);
