import type { HouseRules } from './houseRules.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import type { ScenarioFile } from './schema.ts';

/** The three documents that make an exercise, as they were written; together they are enough to load it again. */
export interface ScenarioSources {
  readonly scenario: unknown;
  readonly neighbourhood: unknown;
  readonly houseRules: unknown;
}

/** An exercise that was loaded and checked: what the simulation, the scoring and the screens trust. */
export interface Scenario extends Omit<ScenarioFile, 'neighbourhood' | 'houseRules' | '$schema'> {
  readonly neighbourhood: Neighbourhood;
  readonly houseRules: HouseRules;
  readonly sources: ScenarioSources;
}
