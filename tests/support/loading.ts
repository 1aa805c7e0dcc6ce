import { type Loaded, loadScenario, type ScenarioTexts } from '../../src/scenario/load/load.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { PLAIN_RULES, TINY_TOWN } from './tinyTown.ts';

/** The texts of a scenario with the tiny town and the plain rules on the shelf. */
export function textsOf(scenario: unknown, neighbourhood: unknown = TINY_TOWN, houseRules: unknown = PLAIN_RULES): ScenarioTexts {
  return textsOfText(JSON.stringify(scenario, null, 2), neighbourhood, houseRules);
}

/** The same for a scenario that is a text already. */
export function textsOfText(text: string, neighbourhood: unknown = TINY_TOWN, houseRules: unknown = PLAIN_RULES): ScenarioTexts {
  const shelf = (id: string, value: unknown) => ({
    ids: [id],
    get: (wanted: string) => (wanted === id ? { file: `${id}.json`, text: JSON.stringify(value, null, 2) } : null),
  });
  return {
    scenario: { file: 'test.boef.json', text },
    neighbourhoods: shelf('tiny-town', neighbourhood),
    houseRules: shelf('plain', houseRules),
  };
}

export function load(scenario: unknown): Loaded {
  return loadScenario(textsOf(scenario));
}

/** The Scenario of a raw file that is known to be sound. */
export function loaded(scenario: unknown): Scenario {
  const result = load(scenario);
  if (!result.ok) throw new Error(result.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return result.scenario;
}
