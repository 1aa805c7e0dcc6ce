// Loads an exercise from a file of the player's own: the schema and the checks, fetched only for this.
import * as z from 'zod';
import { loadScenario, type Shelf } from '../../scenario/load/load.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { FileProblem, LocalStart } from './localHost.ts';

const urls: Record<string, string> = import.meta.glob(
  ['../../../scenarios/neighbourhoods/*.json', '../../../scenarios/house-rules/*.json'],
  { query: '?url', import: 'default', eager: true },
);

/** The exercise in a file, or what is wrong with it, in the language of the player. */
export async function loadOwnFile(
  { name, text }: NonNullable<LocalStart['file']>,
  lang: LocalStart['lang'],
): Promise<Scenario | readonly FileProblem[]> {
  // The page allows no code made from text, which zod would otherwise use to be faster.
  z.config({ jitless: true });
  const [neighbourhoods, houseRules] = await Promise.all([shelf('neighbourhoods'), shelf('house-rules')]);
  const loaded = loadScenario({ scenario: { file: name, text }, neighbourhoods, houseRules });
  if (loaded.ok) return loaded.scenario;
  return loaded.problems.map((problem) => (lang === 'en' ? { ...problem, message: problem.messageEn } : problem));
}

async function shelf(folder: string): Promise<Shelf> {
  const files = Object.entries(urls).filter(([path]) => path.includes(`/${folder}/`));
  const texts = new Map(
    await Promise.all(
      files.map(async ([path, url]) => {
        const file = path.slice(path.lastIndexOf('/') + 1);
        const answer = await fetch(url);
        return [file.slice(0, -'.json'.length), { file, text: answer.ok ? await answer.text() : '' }] as const;
      }),
    ),
  );
  return { ids: [...texts.keys()], get: (id) => texts.get(id) ?? null };
}
