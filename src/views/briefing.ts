import type { HouseRules } from '../scenario/houseRules.ts';
import type { Neighbourhood } from '../scenario/neighbourhood.ts';

/** What a participant knows of the exercise before it starts: public facts, the same throughout. */
export interface Briefing {
  readonly title: string;
  readonly lang: 'nl' | 'en';
  /** Minutes after midnight at the start. */
  readonly startsAt: number;
  readonly light: 'day' | 'dusk' | 'night';
  readonly seat: string;
  /** What this seat plays; a coordinator has tools in the group. */
  readonly role: 'resident' | 'coordinator';
  readonly lookouts: readonly { readonly id: string; readonly label: string; readonly point: { readonly x: number; readonly y: number } }[];
  readonly group: string;
  readonly rules: Pick<HouseRules, 'name' | 'summary'>;
  readonly neighbourhood: Neighbourhood;
}
