// The files of exercises on this machine: texts by name, and what a scenario names beside it or among those that are shipped.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { ScenarioTexts, Shelf, Source } from '../scenario/load/load.ts';

const REPOSITORY = resolve(import.meta.dirname, '..', '..');

/** Where the shipped scenarios stand. */
export const SCENARIOS = join(REPOSITORY, 'scenarios');

/** A text file under the name by which one would open it from here, or null when it cannot be read. */
export function readSource(path: string): Source | null {
  try {
    return { file: shortest(path), text: readFileSync(path, 'utf8') };
  } catch {
    return null;
  }
}

/** A path from here when that is inside here, else the whole path. */
function shortest(path: string): string {
  const fromHere = relative(process.cwd(), resolve(path));
  return fromHere.startsWith('..') ? resolve(path) : fromHere;
}

/** The files `<id>.json` of some folders; the first folder that has one wins. */
function shelfOf(folders: readonly string[]): Shelf {
  const ids = folders
    .flatMap((folder) => namesIn(folder))
    .flatMap((name) => (/^[a-z0-9-]+\.json$/.test(name) ? [name.slice(0, -'.json'.length)] : []));
  return {
    ids: [...new Set(ids)],
    get: (id) => {
      for (const folder of folders) {
        const source = readSource(join(folder, `${id}.json`));
        if (source !== null) return source;
      }
      return null;
    },
  };
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** The texts of a scenario file; what it names is looked up beside it, then among the scenarios of the repository. */
export function textsFor(scenario: Source): ScenarioTexts {
  const beside = dirname(resolve(scenario.file));
  return {
    scenario,
    neighbourhoods: shelfOf([beside, join(beside, 'neighbourhoods'), join(SCENARIOS, 'neighbourhoods')]),
    houseRules: shelfOf([beside, join(beside, 'house-rules'), join(SCENARIOS, 'house-rules')]),
  };
}

/** The same for a text that came from elsewhere: it names only what is shipped. */
export function textsFromElsewhere(scenario: Source): ScenarioTexts {
  return { scenario, neighbourhoods: shelfOf([join(SCENARIOS, 'neighbourhoods')]), houseRules: shelfOf([join(SCENARIOS, 'house-rules')]) };
}
