// The scenarios that come with the program, loaded; a scenario that does not load stops whatever asked for it.
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readSource, textsFor } from '../../src/server/scenarioFiles.ts';
import { loadScenario } from '../../src/scenario/load/load.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

const FOLDER = resolve(import.meta.dirname, '..', '..', 'scenarios');

/** The names of the shipped scenario files. */
export const SHIPPED: readonly string[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.boef.json'))
  .sort();

/** One shipped scenario, by the name of its file. */
export function shipped(name: string): Scenario {
  const source = readSource(join(FOLDER, name));
  if (!source) throw new Error(`${name} cannot be read`);
  const loaded = loadScenario(textsFor(source));
  if (!loaded.ok) throw new Error(loaded.problems.map((problem) => `${problem.file}:${problem.line} ${problem.message}`).join('\n'));
  return loaded.scenario;
}
