import type { HouseRules } from '../houseRules.ts';
import type { Neighbourhood } from '../neighbourhood.ts';
import type { ScenarioFile } from '../schema.ts';
import type { Report } from './problem.ts';

/** What a check may read. */
export interface Checked {
  readonly file: ScenarioFile;
  readonly neighbourhood: Neighbourhood;
  readonly houseRules: HouseRules;
  readonly report: Report;
}
