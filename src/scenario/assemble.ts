import type { HouseRules } from './houseRules.ts';
import { expandNeighbourhood } from './neighbourhoodExpand.ts';
import type { Neighbourhood, NeighbourhoodFile } from './neighbourhood.ts';
import type { Scenario, ScenarioSources } from './scenario.ts';
import type { ScenarioFile } from './schema.ts';

/** The three documents of an exercise after they were read and checked, beside how they were written. */
export interface CheckedFiles {
  readonly file: ScenarioFile;
  readonly neighbourhood: NeighbourhoodFile;
  readonly houseRules: HouseRules;
  readonly sources: ScenarioSources;
}

/** Joins what was checked into a Scenario. */
export function assemble(file: ScenarioFile, neighbourhood: Neighbourhood, houseRules: HouseRules, sources: ScenarioSources): Scenario {
  const { $schema: _, ...rest } = file;
  return { ...rest, neighbourhood: named(neighbourhood, file.municipalities), houseRules, sources };
}

/** An exercise may give the municipalities of an invented neighbourhood the names of those who hold it. */
function named(neighbourhood: Neighbourhood, names: ScenarioFile['municipalities']): Neighbourhood {
  const municipalities = neighbourhood.municipalities.map((each) => ({
    ...each,
    name: names.find(({ id }) => id === each.id)?.name ?? each.name,
  }));
  return { ...neighbourhood, municipalities };
}

/** The Scenario of files that were checked when the program was built; needs no schema, so a phone need not fetch one. */
export function assembleChecked({ file, neighbourhood, houseRules, sources }: CheckedFiles): Scenario {
  return assemble(file, expandNeighbourhood(neighbourhood), houseRules, sources);
}
