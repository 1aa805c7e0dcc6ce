import { pick } from '../language.ts';
import { debriefHouseRules as en } from './en/houseRules.ts';
import { debriefHouseRules as nl, type HouseRulesText } from './nl/houseRules.ts';

/** In the language of the screen. */
export const houseRulesText = (): HouseRulesText => pick(nl, en);
